import { wordSet } from '../text/word-set.js'
import { type EvidenceRule, evidence, evidenceInName } from './evidence-rule.js'
import { GIVEN_NAMES_BEFORE_TOWNS, isCountry, TOWNS_OR_GIVEN_NAMES } from './is-place.js'
import { PLACE_HEADS } from './not-a-person.js'
import { isPlaceAfter } from './sentence-context.js'
import { foldedAt, isPlaceRun, someWord, textAt } from './word-tests.js'

const WHERE = wordSet('in at near into around outside inside throughout across via within toward towards')

// What is done to towns.
const TAKEN: ReadonlySet<string> = new Set([
  'seized',
  'captured',
  'recaptured',
  'retook',
  'overran',
  'entered',
  'stormed',
  'shelled',
  'reach',
  'reached',
  'fled',
  'besieged',
  'via',
])

// Hill, well, river, ford: words of place names that are given names too.
const ARAB_PLACES: ReadonlySet<string> = new Set([
  'tal',
  'bahr',
  'bir',
  'bani',
  'dar',
  'hay',
  'jisr',
  'sidi',
  'qasr',
])

const ARAB_LINKS: ReadonlySet<string> = new Set(['abu', 'al-', 'el-', 'al', 'el', 'ar-', 'ash', 'as-', 'az-'])

const isTownFirst = (folded: string): boolean =>
  TOWNS_OR_GIVEN_NAMES.has(folded) && !GIVEN_NAMES_BEFORE_TOWNS.has(folded)

/** What speaks for a place. */
export const EVIDENCE_OF_PLACE: readonly EvidenceRule[] = [
  evidenceInName(
    'place-head',
    'San Diego, Mount Sinjar, New Providence',
    -4,
    -2,
    (words, { from, to }) =>
      PLACE_HEADS.has(foldedAt(words, from)) &&
      // Umm Qasr; but Umm Salama al-Jaradi
      !(to - from > 2 && foldedAt(words, from) === 'umm'),
  ),
  evidenceInName(
    'place',
    'Hong Kong, Jordan',
    -4,
    -4,
    (words, run) =>
      isPlaceRun(words, run) || (words[run.from]!.shape === 'lower' && words[run.to - 1]!.type.place),
  ),
  evidence(
    'taken',
    'seized Urem Hafir, did not reach Urem',
    -1.5,
    -1.5,
    (words, { from, role }) => role < 0 && TAKEN.has(foldedAt(words, from - 1)),
    { before: TAKEN },
  ),
  evidenceInName(
    'arab-place',
    'Tal Abu Hamid, Bir al-Ghanam',
    -4,
    0,
    (words, { from, to }) =>
      to - from > 1 &&
      ARAB_PLACES.has(foldedAt(words, from)) &&
      ARAB_LINKS.has(foldedAt(words, from + 1).slice(0, 3)),
  ),
  evidenceInName(
    'ends-in-place',
    'Garuda Airlines Jakarta',
    -2.5,
    0,
    (words, { from, to }) =>
      words[to - 1]!.type.place &&
      !words[from]!.type.given &&
      !words[from]!.type.eastAsianFamily &&
      !words[to - 1]!.type.eastAsianFamily,
  ),
  evidenceInName(
    'ends-in-country',
    'Garuda Indonesia',
    -2.5,
    0,
    (words, { from, to }) => to - from > 1 && isCountry(textAt(words, to - 1), foldedAt(words, to - 1)),
  ),
  evidenceInName(
    'begins-in-place',
    'Boston Red',
    -2,
    0,
    (words, { from }) =>
      words[from]!.shape === 'cap' &&
      words[from]!.type.place &&
      !words[from]!.type.strongGiven &&
      !words[from]!.type.eastAsianFamily,
  ),
  evidenceInName(
    'place-words',
    'Kansas City Toronto',
    -2,
    0,
    (words, { from, to }) =>
      !someWord(words, from, to, ({ type }) => !type.place) &&
      // Mary Clark, Ada Clinton: towns as well, but names first
      !(words[from]!.type.strongGiven && !isTownFirst(foldedAt(words, from))),
  ),
  evidence(
    'where',
    'in Macon, at Kew; but at the house of Ann Vo',
    -1,
    -1.5,
    (words, { from, to, role }) =>
      role < 0 && words[to]?.shape !== 'possessive' && WHERE.has(foldedAt(words, from - 1)),
    { before: WHERE },
  ),
  evidence(
    'place-after',
    'Urem al-Kubra, northern Syria,',
    -1.5,
    -1.5,
    (words, { to }) => isPlaceAfter(words, to),
    { after: wordSet(',') },
  ),
]
