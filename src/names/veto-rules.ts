import type { PreparedUnit } from './compare-units.js'
import { type Comparison, leftOver, type NamePair, roleOf } from './comparison.js'
import { EAST_ASIAN_FAMILY_NAMES, isEastAsianWord } from './east-asian-names.js'
import { isGivenName } from './given-names.js'
import { ARTICLES, FILIATION } from './particles.js'
import type { PreparedName } from './prepare-name.js'

/** A rule that keeps two names apart. */
export interface VetoRule {
  readonly id: string
  readonly note: string
  readonly applies: (names: Comparison) => boolean
  /** Pairs the rule keeps apart. */
  readonly different: readonly NamePair[]
  /** Pairs it must let pass: they are one person. */
  readonly same: readonly NamePair[]
}

const conflicting = ({ onlyA, onlyB }: Comparison) => onlyA.length > 0 && onlyB.length > 0
const hasMiddle = ({ units }: PreparedName) => units.some((unit) => unit.role === 'middle')
const isGivenAgainstFamily = (a: PreparedUnit, b: PreparedUnit) =>
  roleOf(a) === 'given' && roleOf(b) === 'family'
const isEastAsianName = ({ units }: PreparedName) =>
  units.every(({ folded }) => isEastAsianWord(folded)) &&
  units.some(({ folded }) => EAST_ASIAN_FAMILY_NAMES.has(folded))
const isArabicFamily = ({ unit }: PreparedUnit) =>
  unit.role === 'family' && unit.particles.some((particle) => ARTICLES.has(particle))
/** Muhammad and Ali are put before a name and left out again. */
const isPrefixedName = ({ keys }: PreparedUnit) => /^(?:m[ou]ham[ae]d|ali|seid|said)$/.test(keys[0]!.key)
const hasFiliation = ({ unit }: PreparedUnit) => unit.particles.some((particle) => FILIATION.has(particle))
const hasForms = ({ names }: PreparedUnit) => names.length > 0
const isBare = ({ unit }: PreparedUnit) => unit.particles.length === 0

/** Vetoes, most telling first: the first that applies is the one reported. */
export const VETO_RULES: readonly VetoRule[] = [
  {
    id: 'nothing-shared',
    note: 'No part of one name is a part of the other, but for an initial.',
    applies: ({ matches }) => matches.every((match) => match.rule === 'initial'),
    different: [
      ['Nadia Ferrer', 'Tomas Okafor'],
      ['Bennett', 'Laura B. Okafor'],
    ],
    same: [['L. B. Okafor', 'Laura Beth Okafor']],
  },
  {
    id: 'suffix-conflict',
    note: 'Father and son: Jr. and Sr., II and III.',
    applies: ({ a, b }) => a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix,
    different: [
      ['Walter Brandt Jr.', 'Walter Brandt Sr.'],
      ['King Osric II', 'King Osric III'],
    ],
    same: [
      ['Walter Brandt Jr.', 'Walter Brandt, Jr.'],
      ['Walter Brandt Jr.', 'Walter Brandt'],
    ],
  },
  {
    id: 'regnal-name',
    note: 'Prince Osric is not Mr. Osric: after such a title stands a given name.',
    applies: ({ short, matches }) =>
      short && matches.some(({ a, b }) => isGivenAgainstFamily(a, b) || isGivenAgainstFamily(b, a)),
    different: [['Prince Osric', 'Dana Osric']],
    same: [
      ['Prince Faisal', 'Faisal bin Turki'],
      ['Mr. Osric', 'Dana Osric'],
    ],
  },
  {
    id: 'initial-conflict',
    note: 'Harold W. Lund, Harold P. Lund, Harold P. W. Lund.',
    applies: (names) =>
      leftOver(names).some(({ unit }) => unit.initial) &&
      (conflicting(names) || (hasMiddle(names.a) && hasMiddle(names.b))),
    different: [
      ['Harold W. Lund', 'Harold P. Lund'],
      ['Harold W. Lund', 'Harold P. W. Lund'],
      ['K. Lund', 'Harold Lund'],
    ],
    same: [
      ['Harold W. Lund', 'Harold Lund'],
      ['Harold W. Lund', 'Harold Walter Lund'],
      ['Kh. Saidov', 'Habib Saidov'],
    ],
  },
  {
    id: 'given-conflict',
    note: 'Farrukh Nazarov, Zarina Nazarova: each has a given name the other lacks.',
    applies: (names) =>
      conflicting(names) &&
      names.onlyA.some((unit) => roleOf(unit) === 'given') &&
      names.onlyB.some((unit) => roleOf(unit) === 'given'),
    different: [
      ['Farrukh Safar', 'Zarina Safar'],
      ['Marco Bellini', 'Marca Bellini'],
      ['Julio Prado', 'Julia Prado'],
      ['Bob Lund', 'Rob Lund'],
      ['Gerald Lund', 'Harold Lund'],
      ['Salim Haddad', 'Salman Haddad'],
      ['Ri Chol Su', 'Ri Kwang Su'],
    ],
    same: [
      ['Farrukh Safar', 'Farruh Safar'],
      ['Salim Haddad', 'Saleem Haddad'],
      ['Robert Lund', 'Bob Lund'],
      ['Stephen Lund', 'Steven Lund'],
    ],
  },
  {
    id: 'family-conflict',
    note: 'Sodik Imom, Sodik Usmon: each has a family name the other lacks.',
    applies: (names) => conflicting(names) && leftOver(names).some((unit) => roleOf(unit) === 'family'),
    different: [
      ['Sodik Imom', 'Sodik Usmon'],
      ['Faisal bin Turki', 'Faisal bin Nayef'],
      ['Nikolai Orlov', 'Nikolai Orlovsky'],
      ['Piotr Zielinski', 'Piotr Zielinska'],
    ],
    same: [
      ['Sodik Imom', 'Sodik Imomi'],
      ['Hassan al-Tamimi', 'Hasan Tamimi'],
      ['Lucía Prado', 'Lucía Prado Quintana'],
    ],
  },
  {
    id: 'middle-conflict',
    note: 'Anton Borisovich Gusev, Anton Petrovich Gusev: each has a part the other lacks.',
    applies: conflicting,
    different: [
      ['Anton Borisovich Gusev', 'Anton Petrovich Gusev'],
      ['Ana Lucía Prado', 'Ana Teresa Prado'],
    ],
    same: [
      ['Anton Borisovich Gusev', 'Anton Gusev'],
      ['Anton Uladzimiravich Gusev', 'Anton Vladimirovich Gusev'],
    ],
  },
  {
    id: 'parent',
    note: 'Tariq Hamid Jabir al-Tamimi, Hamid Jabir al-Tamimi: an Arabic name goes on with the father’s.',
    applies: (names) => {
      const [child] = leftOver(names)
      return (
        names.matches.length >= 3 &&
        leftOver(names).length === 1 &&
        roleOf(child!) === 'given' &&
        !isPrefixedName(child!) &&
        names.matches.some(({ a, b }) => [a, b].some(isArabicFamily))
      )
    },
    different: [['Tariq Hamid Jabir al-Tamimi', 'Hamid Jabir al-Tamimi']],
    same: [
      ['Muhammad Hamid Jabir al-Tamimi', 'Hamid Jabir al-Tamimi'],
      ['Hamid Jabir Salih al-Tamimi', 'Hamid al-Tamimi'],
      ['Hugo Martín Prado Quintana', 'Martín Prado Quintana'],
    ],
  },
  {
    id: 'filiation-swap',
    note: 'Nayef bin Majed, Majed bin Nayef: father and son, or grandson.',
    applies: ({ reordered, matches }) =>
      reordered &&
      matches.some(({ a, b }) => hasFiliation(a) && !hasFiliation(b)) &&
      matches.some(({ a, b }) => hasFiliation(b) && !hasFiliation(a)),
    different: [
      ['Nayef bin Majed', 'Majed bin Nayef'],
      ['Yusuf ibn Idris', 'Idris ibn Yusuf al-Kufi'],
    ],
    same: [
      ['bin Majed Nayef', 'Nayef bin Majed'],
      ['Nayef bin Majed', 'Majed, Nayef'],
    ],
  },
  {
    id: 'order-swap',
    note: 'Grant Howard, Howard Grant: given names only, any of which may be the family name or the father’s.',
    applies: (names) =>
      names.reordered &&
      leftOver(names).length === 0 &&
      names.matches.some(({ a, b }) => isGivenAgainstFamily(a, b)) &&
      names.matches.some(({ a, b }) => isGivenAgainstFamily(b, a)) &&
      names.matches.every(({ a, b }) => isBare(a) && isBare(b)) &&
      (names.matches.every(({ a }) => isGivenName(a.folded)) ||
        names.matches.every(({ a }) => hasForms(a))) &&
      !isEastAsianName(names.a),
    different: [
      ['Grant Howard', 'Howard Grant'],
      ['Idris Farah', 'Farah Idris'],
      ['Bilal Tariq Nadeem', 'Nadeem Tariq Bilal'],
    ],
    same: [
      ['Grant Howard', 'HOWARD, Grant'],
      ['Emi Takahara', 'Takahara Emi'],
      ['Wei Jiang', 'Jiang Wei'],
    ],
  },
]
