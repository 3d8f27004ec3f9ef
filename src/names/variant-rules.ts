import type { Alignment } from './align-units.js'
import type { PreparedUnit } from './compare-units.js'
import { EAST_ASIAN_FAMILY_NAMES, isEastAsianWord } from './east-asian-names.js'
import { isGivenName } from './given-names.js'
import type { PreparedName } from './prepare-name.js'

/** Two names side by side: what rules look at. */
export interface Comparison extends Alignment {
  readonly a: PreparedName
  readonly b: PreparedName
  /** How far the matched spellings are from each other: 0 is none, 1 is the most one name can bear. */
  readonly strain: number
  /** One of the two has a single unit, the other more. */
  readonly short: boolean
}

/** A rule that keeps two names apart. */
export interface VetoRule {
  readonly id: string
  readonly note: string
  readonly applies: (names: Comparison) => boolean
}

/** A rule that joins two names, with the score it gives when nothing is spelled differently. */
export interface VariantRule extends VetoRule {
  readonly score: number
}

const roleOf = (unit: PreparedUnit) => unit.unit.role
const isEastAsianName = ({ units }: PreparedName) =>
  units.every(({ folded }) => isEastAsianWord(folded)) &&
  units.some(({ folded }) => EAST_ASIAN_FAMILY_NAMES.has(folded))
const isGivenAgainstFamily = (a: PreparedUnit, b: PreparedUnit) =>
  roleOf(a) === 'given' && roleOf(b) === 'family'
const leftOver = ({ onlyA, onlyB }: Comparison) => [...onlyA, ...onlyB]
const hasMiddle = ({ units }: PreparedName) => units.some((unit) => unit.role === 'middle')
const haveMiddles = ({ a, b }: Comparison) => hasMiddle(a) && hasMiddle(b)
const conflicting = ({ onlyA, onlyB }: Comparison) => onlyA.length > 0 && onlyB.length > 0
const only = ({ matches }: Comparison, ...rules: string[]) =>
  matches.every((match) => rules.includes(match.rule))
const changed = ({ matches }: Comparison, ...rules: string[]) =>
  matches.some((match) => rules.includes(match.rule))

/** Vetoes, most telling first: the first that applies is the one reported. */
export const VETO_RULES: readonly VetoRule[] = [
  {
    id: 'nothing-shared',
    note: 'No part of one name is a part of the other, but for an initial.',
    applies: ({ matches }) => matches.every((match) => match.rule === 'initial'),
  },
  {
    id: 'suffix-conflict',
    note: 'Jr. and Sr., II and III.',
    applies: ({ a, b }) => a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix,
  },
  {
    id: 'regnal-name',
    note: 'Prince Charles, Ray Charles: after such a title stands a given name.',
    applies: ({ short, matches }) =>
      short && matches.some(({ a, b }) => isGivenAgainstFamily(a, b) || isGivenAgainstFamily(b, a)),
  },
  {
    id: 'initial-conflict',
    note: 'George W. Bush, George P. Bush, George H. W. Bush.',
    applies: (names) =>
      leftOver(names).some((unit) => unit.unit.initial) && (conflicting(names) || haveMiddles(names)),
  },
  {
    id: 'given-conflict',
    note: 'Emomali Rahmon, Ozoda Rahmon: each has a given name the other lacks.',
    applies: (names) =>
      conflicting(names) &&
      names.onlyA.some((unit) => roleOf(unit) === 'given') &&
      names.onlyB.some((unit) => roleOf(unit) === 'given'),
  },
  {
    id: 'family-conflict',
    note: 'Sodik Imom, Sodik Usmon: each has a family name the other lacks.',
    applies: (names) => conflicting(names) && leftOver(names).some((unit) => roleOf(unit) === 'family'),
  },
  {
    id: 'middle-conflict',
    note: 'Malik Magomedovich, Malik Ruslanovich: each has a part the other lacks.',
    applies: conflicting,
  },
  {
    id: 'order-swap',
    note: 'Thomas Frank, Frank Thomas: two given names, either of which may be the family name.',
    applies: (names) =>
      names.reordered &&
      names.matches.length === 2 &&
      names.matches.every(({ a, b }) => a.unit.particles.length + b.unit.particles.length === 0) &&
      leftOver(names).length === 0 &&
      names.matches.every(({ a }) => isGivenName(a.folded)) &&
      !isEastAsianName(names.a),
  },
]

/** How differently a lone surname or given name may be spelled: less than a whole name, which has more to go by. */
const SHORT_STRAIN = 0.5

/** The same for a name that lacks its family name or first given name. */
const DROPPED_STRAIN = 0.65

const isWhole = (names: Comparison) => leftOver(names).length === 0

/** Rules that join two names, most precise first. */
export const VARIANT_RULES: readonly VariantRule[] = [
  {
    id: 'same',
    note: 'Nothing but case, titles, punctuation or a possessive differs.',
    score: 1,
    applies: (names) =>
      isWhole(names) &&
      !names.reordered &&
      !names.joined &&
      names.matches.every((match) => match.rule === 'same'),
  },
  {
    id: 'diacritics',
    note: 'Bulent Ecevit, Bülent Ecevit.',
    score: 0.99,
    applies: (names) =>
      isWhole(names) && !names.reordered && !names.joined && only(names, 'same', 'diacritics'),
  },
  {
    id: 'joined',
    note: 'Xi Jin-ping, Xi Jinping; Hyde-Smith, Hyde Smith.',
    score: 0.97,
    applies: (names) => isWhole(names) && !names.reordered && names.joined,
  },
  {
    id: 'order',
    note: 'Abe Shinzo, Shinzo Abe.',
    score: 0.9,
    applies: (names) => isWhole(names) && names.reordered,
  },
  {
    id: 'initials',
    note: 'V. V. Putin, Vladimir Putin.',
    score: 0.85,
    applies: (names) => !names.short && changed(names, 'initial'),
  },
  {
    id: 'nickname',
    note: 'Bill Clinton, William Clinton.',
    score: 0.9,
    applies: (names) => !names.short && changed(names, 'nickname'),
  },
  {
    id: 'language-form',
    note: 'Volodymyr Zelensky, Vladimir Zelensky.',
    score: 0.9,
    applies: (names) => isWhole(names) && changed(names, 'language-form'),
  },
  {
    id: 'ending',
    note: 'Sodik Imom, Sodik Imomi; Rahmon, Rahmonov.',
    score: 0.85,
    applies: (names) => !names.short && changed(names, 'ending'),
  },
  {
    id: 'typo',
    note: 'Donald Trump, Donlad Trump.',
    score: 0.85,
    applies: (names) => isWhole(names) && changed(names, 'typo'),
  },
  {
    id: 'romanization',
    note: 'Khayrulloyev, Khairulloev.',
    score: 0.95,
    applies: isWhole,
  },
  {
    id: 'dropped-patronymic',
    note: 'Sergei Viktorovich Lavrov, Sergei Lavrov.',
    score: 0.9,
    applies: (names) => !names.short && leftOver(names).every((unit) => roleOf(unit) === 'patronymic'),
  },
  {
    id: 'dropped-middle',
    note: 'Hillary Rodham Clinton, Hillary Clinton.',
    score: 0.85,
    applies: (names) =>
      !names.short && leftOver(names).every((unit) => roleOf(unit) !== 'family' && roleOf(unit) !== 'given'),
  },
  {
    id: 'dropped-family',
    note: 'Felipe González Márquez, Felipe González.',
    score: 0.75,
    applies: (names) =>
      !names.short &&
      names.strain <= DROPPED_STRAIN &&
      leftOver(names).some((unit) => roleOf(unit) === 'family'),
  },
  {
    id: 'dropped-given',
    note: 'Muhammad Arif Qasmani, Arif Qasmani.',
    score: 0.7,
    applies: (names) => !names.short && names.strain <= DROPPED_STRAIN,
  },
  {
    id: 'surname-only',
    note: 'Emomali Rahmon, Rahmon.',
    score: 0.65,
    applies: (names) =>
      names.strain <= SHORT_STRAIN &&
      names.matches.some(({ a, b }) => roleOf(a) === 'family' || roleOf(b) === 'family'),
  },
  {
    id: 'given-only',
    note: 'Meles Zenawi, Meles.',
    score: 0.6,
    applies: (names) => names.short && names.strain <= SHORT_STRAIN,
  },
]
