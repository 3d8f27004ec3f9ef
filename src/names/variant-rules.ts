import { type Comparison, leftOver, type NamePair, roleOf } from './comparison.js'

/** A rule that joins two names that no veto keeps apart. */
export interface VariantRule {
  readonly id: string
  readonly note: string
  readonly applies: (names: Comparison) => boolean
  /** The score when nothing is spelled differently; spelling takes it down, to 0.5 at the farthest. */
  readonly score: number
  /** Pairs the rule joins. */
  readonly same: readonly NamePair[]
  /** Pairs that look like it and stay apart. */
  readonly different: readonly NamePair[]
}

/** How differently a lone surname or given name may be spelled: less than a whole name, which has more to go by. */
const SHORT_STRAIN = 0.5

/** The same for a name in another order, or without its family name or first given name. */
const DROPPED_STRAIN = 0.65

const isWhole = (names: Comparison) => leftOver(names).length === 0
const isPlain = (names: Comparison) => isWhole(names) && !names.reordered && !names.joined
const all = ({ matches }: Comparison, ...rules: string[]) => matches.every(({ rule }) => rules.includes(rule))
const some = ({ matches }: Comparison, rule: string) => matches.some((match) => match.rule === rule)

/** Rules that join two names, most precise first: the first that applies names the variant. */
export const VARIANT_RULES: readonly VariantRule[] = [
  {
    id: 'same',
    note: 'Nothing but case, titles, apostrophes, punctuation or a possessive differs.',
    score: 1,
    applies: (names) => isPlain(names) && all(names, 'same'),
    same: [
      ['Pieter van der Meer', 'PIETER VAN DER MEER'],
      ["Moshe Ya'ari", 'Moshe Yaari'],
      ['Foreign Minister Laura Okafor', 'Laura Okafor’s'],
    ],
    different: [['Laura Okafor', 'Paul Okafor']],
  },
  {
    id: 'diacritics',
    note: 'Accents, and letters that stand for an accent.',
    score: 0.99,
    applies: (names) => isPlain(names) && all(names, 'same', 'diacritics'),
    same: [['Bülent Özkan', 'Bulent Ozkan']],
    different: [['Bülent Özkan', 'Bülent Özgür']],
  },
  {
    id: 'joined',
    note: 'Hyphen, space or nothing between two words.',
    score: 0.97,
    applies: (names) => isWhole(names) && !names.reordered && names.joined,
    same: [
      ['Wu Mei-ling', 'Wu Meiling'],
      ['Ali Reza Karami', 'Alireza Karami'],
    ],
    different: [['Wu Mei-ling', 'Wu Meifang']],
  },
  {
    id: 'order',
    note: 'The family name first.',
    score: 0.9,
    applies: (names) => isWhole(names) && names.reordered && names.strain <= DROPPED_STRAIN,
    same: [
      ['Takahara Emi', 'Emi Takahara'],
      ['Safar, Farrukh', 'Farrukh Safar'],
      ['GUSEV Anton Borisovich', 'Anton Borisovich Gusev'],
    ],
    different: [['Takahara Emi', 'Emi Takahashi']],
  },
  {
    id: 'initials',
    note: 'An initial for a given or middle name.',
    score: 0.85,
    applies: (names) => !names.short && some(names, 'initial'),
    same: [
      ['L. B. Okafor', 'Laura Beth Okafor'],
      ['J.-C. Morel', 'Jean-Claude Morel'],
      ['JD Harlow', 'James David Harlow'],
    ],
    different: [['P. Okafor', 'Laura Okafor']],
  },
  {
    id: 'nickname',
    note: 'A short form of an English given name, or one printed in brackets.',
    score: 0.9,
    applies: (names) => !names.short && some(names, 'nickname'),
    same: [
      ['Bill Harlow', 'William Harlow'],
      ['Zachary (Zach) Lund', 'Zack Lund'],
    ],
    different: [['Bill Harlow', 'Roger Harlow']],
  },
  {
    id: 'language-form',
    note: 'The same given name in another language.',
    score: 0.9,
    applies: (names) => isWhole(names) && some(names, 'language-form'),
    same: [
      ['Volodymyr Hnatiuk', 'Vladimir Hnatiuk'],
      ['Aliaksandr Karpovich', 'Alexander Karpovich'],
    ],
    different: [['Vladimir Hnatiuk', 'Vladislav Hnatiuk']],
  },
  {
    id: 'ending',
    note: 'A family name with and without its ending: -i, -ov, -zoda.',
    score: 0.85,
    applies: (names) => !names.short && some(names, 'ending'),
    same: [
      ['Sodik Imom', 'Sodik Imomi'],
      ['Farrukh Safar', 'Farrukh Safarov'],
      ['Farrukh Safarov', 'Farrukh Safarzoda'],
    ],
    different: [['Reza Bagher Tehrani', 'Reza Bagheri Shirazi']],
  },
  {
    id: 'typo',
    note: 'One slip of the hand in a long word.',
    score: 0.85,
    applies: (names) => isWhole(names) && some(names, 'typo'),
    same: [['Laura Wittenberger', 'Laura Wittenerger']],
    different: [['Laura Wittenberg', 'Laura Wittgenstein']],
  },
  {
    id: 'romanization',
    note: 'One sound written in two ways: see the romanization table.',
    score: 0.95,
    applies: isWhole,
    same: [
      ['Sherali Khairulloev', 'Sherali Khayrulloyev'],
      ['Igor Schtscherbina', 'Igor Shcherbina'],
      ['Hsu Kuo-feng', 'Xu Guo-feng'],
    ],
    different: [['Karim Nasser', 'Karam Nasser']],
  },
  {
    id: 'dropped-patronymic',
    note: 'With and without the patronymic.',
    score: 0.9,
    applies: (names) => !names.short && leftOver(names).every((unit) => roleOf(unit) === 'patronymic'),
    same: [['Anton Borisovich Gusev', 'Anton Gusev']],
    different: [['Anton Borisovich Gusev', 'Boris Gusev']],
  },
  {
    id: 'dropped-middle',
    note: 'With and without middle names.',
    score: 0.85,
    applies: (names) =>
      !names.short && leftOver(names).every((unit) => roleOf(unit) !== 'family' && roleOf(unit) !== 'given'),
    same: [
      ['Laura Beth Okafor', 'Laura Okafor'],
      ['Hasan Ali Jaber al-Tamimi', 'Hasan al-Tamimi'],
    ],
    different: [['Laura Beth Okafor', 'Beth Laurent']],
  },
  {
    id: 'dropped-family',
    note: 'With and without the second family name.',
    score: 0.75,
    applies: (names) =>
      !names.short &&
      names.strain <= DROPPED_STRAIN &&
      leftOver(names).some((unit) => roleOf(unit) === 'family'),
    same: [['Lucía Prado', 'Lucía Prado Quintana']],
    different: [['Lucía Prado Quintana', 'Lucía Prado Moreno']],
  },
  {
    id: 'dropped-given',
    note: 'With and without the first of several given names.',
    score: 0.7,
    applies: (names) => !names.short && names.strain <= DROPPED_STRAIN,
    same: [['Muhammad Tariq Mehsud', 'Tariq Mehsud']],
    different: [['Muhammad Tariq Mehsud', 'Hamid Tariq Mehsud']],
  },
  {
    id: 'surname-only',
    note: 'A bare surname: compatible, no proof.',
    score: 0.65,
    applies: (names) =>
      names.strain <= SHORT_STRAIN &&
      names.matches.some(({ a, b }) => roleOf(a) === 'family' || roleOf(b) === 'family'),
    same: [
      ['Laura Okafor', 'Ms. Okafor'],
      ['Hasan al-Tamimi', 'Tamimi'],
      ['Sodik Imom', 'Imomi'],
      ['Pieter van der Meer', 'van der Meer'],
    ],
    different: [
      ['Viktor Safarov', 'Safarova'],
      ['Piotr Zielinski', 'Zielinska'],
    ],
  },
  {
    id: 'given-only',
    note: 'A given name alone, as some people are called: compatible, no proof.',
    score: 0.6,
    applies: (names) => names.short && names.strain <= SHORT_STRAIN,
    same: [['Tesfaye Bekele', 'Tesfaye']],
    different: [['Tesfaye Bekele', 'Tesema']],
  },
]
