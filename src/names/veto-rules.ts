import { isSpelledOneWay } from './common-names.js'
import type { PreparedUnit } from './compare-units.js'
import { type Comparison, leftOver, type NamePair, roleOf } from './comparison.js'
import { EAST_ASIAN_FAMILY_NAMES, isEastAsianWord } from './east-asian-names.js'
import { isGivenName } from './given-names.js'
import { isJapaneseFamily, isJapaneseWord, japaneseKey } from './japanese-names.js'
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
/** Rahmon, Emomali; ABDYLDAEV Myktybek: the name itself says what comes first. */
const isTurnedByMark = ({ order, text, given }: PreparedName) =>
  order === 'family-first' && (text.includes(',') || (given !== null && given !== given.toUpperCase()))
const isEnglishGiven = ({ folded, common, formals }: PreparedUnit) =>
  isGivenName(folded) && (common !== null || formals.length > 0)
const isBare = ({ unit }: PreparedUnit) => unit.particles.length === 0

/** Hassan Omar Farah, Omar Farah Hassan: a man and, it may be, his father; no word of them is a family name for certain. */
const isTurnedRound = ({ matches }: Comparison) =>
  matches.length > 2 &&
  matches.every(({ a, b }) => hasForms(a) && hasForms(b)) &&
  matches.some(({ a, b }) => isGivenAgainstFamily(a, b) || isGivenAgainstFamily(b, a))

/**
 * Berger, Burger; Calvo, Galvo: one vowel or the first letter is another, in a name too short for that to be a slip of
 * somebody who writes it in his own letters.
 */
function areTwoSpelledOut(a: PreparedUnit, b: PreparedUnit): boolean {
  const [x, y] = [a.folded, b.folded]
  if (x.length !== y.length || x.length > LONGEST_SPELLED || hasForms(a) || hasForms(b)) return false
  if (SLAVIC.test(x) || SLAVIC.test(y)) return false
  let at = 0
  while (at < x.length && x[at] === y[at]) at++
  if (x.slice(at + 1) !== y.slice(at + 1)) return false
  const [p, q] = [x.charAt(at), y.charAt(at)]
  // Trudoau: beside another vowel it is a slip
  const [before, after] = [x.charAt(at - 1), x.charAt(at + 1)]
  const alone = at > 0 && after !== '' && !VOWELS.includes(before) && !VOWELS.includes(after)
  return (
    (alone && VOWELS.includes(p) && VOWELS.includes(q)) || (at === 0 && VOICED.has([p, q].sort().join('')))
  )
}

const LONGEST_SPELLED = 7
const VOWELS = 'aeiou'
const VOICED: ReadonlySet<string> = new Set(['bp', 'dt', 'gk', 'cg', 'fv', 'bv', 'mn'])
/** Written in other letters at home. */
const SLAVIC = /(?:[oe]va?|enk[oa]|sk[iy]y?|yan|ian|adze|shvili|oglu|zade|zoda)$/

/** Whether either has a part that is more than an initial. */
const hasWords = (a: PreparedName, b: PreparedName): boolean =>
  [a, b].some(({ prepared }) => prepared.some(({ unit }) => !unit.initial))

/** Vetoes, most telling first: the first that applies is the one reported. */
export const VETO_RULES: readonly VetoRule[] = [
  {
    id: 'nothing-shared',
    note: 'No part of one name is a part of the other, but for an initial.',
    applies: ({ matches, a, b }) =>
      matches.every((match) => match.rule === 'initial' || (match.a.unit.initial && hasWords(a, b))),
    different: [
      ['Nadia Ferrer', 'Tomas Okafor'],
      ['Bennett', 'Laura B. Okafor'],
      ['M. Bennett', 'M. B. Okafor'],
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
    id: 'spelled-out',
    note: 'Anna Berger, Anna Burger: of people who write their names in Latin letters, one vowel makes another family.',
    applies: ({ matches }) => {
      const given = matches.find(({ a, b }) => roleOf(a) === 'given' && roleOf(b) === 'given')
      const family = matches.find(({ a, b }) => roleOf(a) === 'family' && roleOf(b) === 'family')
      if (given?.cost !== 0 || !family || family.cost === 0) return false
      const isListed = [given.a, family.a, family.b].some(({ folded }) => isSpelledOneWay(folded))
      return isListed && areTwoSpelledOut(family.a, family.b)
    },
    different: [
      ['Anna Berger', 'Anna Burger'],
      ['Otto Kessel', 'Otto Kassel'],
      ['Robert Calvo', 'Robert Galvo'],
    ],
    same: [
      ['Anna Petrosyan', 'Anna Petrosian'],
      ['Anna Wittenberger', 'Anna Wittenburger'],
      ['Omar Nasser', 'Omar Nassar'],
      ['Vikram Pathak', 'Vikram Pathik'],
    ],
  },
  {
    id: 'japanese-given',
    note: 'Masahiro Ogawa, Masahiko Ogawa: one syllable makes another Japanese name; long vowels may be written short.',
    applies: ({ matches }) => {
      const given = matches.find(({ a, b }) => roleOf(a) === 'given' && roleOf(b) === 'given')
      const family = matches.find(({ a, b }) => roleOf(a) === 'family' && roleOf(b) === 'family')
      return (
        given !== undefined &&
        family !== undefined &&
        given.cost > 0 &&
        isJapaneseFamily(family.a.folded) &&
        isJapaneseFamily(family.b.folded) &&
        isJapaneseWord(given.a.folded) &&
        isJapaneseWord(given.b.folded) &&
        japaneseKey(given.a.folded) !== japaneseKey(given.b.folded)
      )
    },
    different: [
      ['Masahiro Ogawa', 'Masahiko Ogawa'],
      ['Kazuo Shimizu', 'Kazuya Shimizu'],
      ['Keisuke Mori', 'Kosuke Mori'],
    ],
    same: [
      ['Yuuta Ogawa', 'Yuta Ogawa'],
      ['Kenichi Ohno', "Ken'ichi Ono"],
      ['Amira Zaki', 'Ameera Zaki'],
      ['Aisha Tanaka', 'Ayesha Tanaka'],
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
    id: 'order-and-part',
    note: 'Bekele Tadesse Worku, Tadesse Bekele: turned round and cut short is a son and, it may be, his father.',
    applies: (names) =>
      names.reordered &&
      leftOver(names).length === 1 &&
      roleOf(leftOver(names)[0]!) === 'family' &&
      names.matches.length === 2 &&
      names.matches.some(({ a, b }) => isGivenAgainstFamily(a, b) || isGivenAgainstFamily(b, a)) &&
      // both may be the father's: Novak Katalin is Katalin Novak, and Rotich Edwin is Edwin Rotich
      names.matches.every(({ a, b }) => isGivenName(a.folded) && ![a, b].some(isEnglishGiven)) &&
      !isTurnedByMark(names.a) &&
      !isTurnedByMark(names.b),
    different: [
      ['Bekele Tadesse Worku', 'Tadesse Bekele'],
      ['Idris Farah Warsame', 'Farah Idris'],
    ],
    same: [
      ['Edwin Kiptanui Rono', 'Kiptanui Edwin'],
      ['Katalin Novak Veres', 'Novak Katalin'],
      ['Lucía Prado Quintana', 'Prado Lucía'],
      ['GUSEV Anton Borisovich', 'Anton Gusev'],
      ['Prado Quintana, Lucía', 'Lucía Prado'],
    ],
  },
  {
    id: 'order-swap',
    note: 'Grant Howard, Howard Grant: given names only, any of which may be the family name or the father’s.',
    applies: (names) =>
      names.reordered &&
      leftOver(names).length === 0 &&
      ((names.matches.some(({ a, b }) => isGivenAgainstFamily(a, b)) &&
        names.matches.some(({ a, b }) => isGivenAgainstFamily(b, a))) ||
        isTurnedRound(names)) &&
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
