import { wordSet } from '../text/word-set.js'
import type { MarkedStory } from './marked-story.js'
import { isTimeWord } from './time-words.js'

const SUBJECT_PRONOUN = wordSet(
  'he she they i we you it who both some others many most one another everyone nobody this these those neither none few several each someone all',
)
const ABBREVIATION = wordSet(
  'rev gov sen rep gen lt col sgt capt prof hon fr msgr pres supt det insp cmdr adm maj cpl pvt st inc corp co ltd dr mr mrs ms del cllr amb sec asst dist atty',
)
const STARTS_NOMINAL = wordSet('his her their its other')
const NOUN_TAG = wordSet('NOUN PROPN NUM X SYM')
const MODIFIER_TAG = wordSet('ADJ DET NUM')
const POSSESSIVE_MARK = /^['’]s?$/
const JOINT = /^[-–/&]$/

/** Whether a token can be the whole subject of a verb on its own. */
export function isSubjectPronoun(lower: string): boolean {
  return SUBJECT_PRONOUN.has(lower)
}

/** Whether a token is tagged as a word that can be the head of a noun phrase, times included. */
export function isNoun({ tokens }: MarkedStory, i: number): boolean {
  return NOUN_TAG.has(tokens.tag[i] ?? '')
}

/** Whether a token is tagged as a word that stands before a noun. */
export function isModifier({ tokens }: MarkedStory, i: number): boolean {
  return MODIFIER_TAG.has(tokens.tag[i]!)
}

/** Whether a token can be the head of a noun phrase that is somebody or something, not a time. */
export function isNominal(story: MarkedStory, i: number): boolean {
  return isNoun(story, i) && !isTimeWord(story.tokens.lower[i]!)
}

/** Whether a token can begin another noun phrase, behind "and" or "of". */
export function startsNominal(story: MarkedStory, i: number): boolean {
  return isNoun(story, i) || isModifier(story, i) || STARTS_NOMINAL.has(story.tokens.lower[i] ?? '')
}

/** Whether a token is the ’s of a possessive: Imomi | ’s | spokesman. */
export function isPossessiveMark(story: MarkedStory, i: number): boolean {
  const { tokens } = story
  if (!POSSESSIVE_MARK.test(tokens.lower[i]!)) return false
  // the teachers | ' | union
  const isPlural = /s$/.test(tokens.lower[i - 1] ?? '') && tokens.end[i - 1] === tokens.start[i]
  return (
    tokens.tag[i] === 'PART' ||
    (isPlural && isNoun(story, i - 1) && tokens.end[i]! < (tokens.start[i + 1] ?? 0))
  )
}

/** Whether a token joins two words to one: well | - | known. */
export function isJoint({ tokens }: MarkedStory, i: number): boolean {
  return JOINT.test(tokens.word[i]!) && tokens.end[i - 1] === tokens.start[i]
}

/** Whether a token is the full stop of a title that the tagger split off: `Rev` `.` `Owen Pryce`. */
export function isAbbreviationStop({ tokens }: MarkedStory, i: number): boolean {
  if (tokens.word[i] !== '.' || i === 0 || tokens.end[i - 1] !== tokens.start[i]) return false
  // R-S.C. is read as R - S . C.
  const isInitial = /^\p{Lu}$/u.test(tokens.word[i - 1]!) && tokens.end[i] === tokens.start[i + 1]
  return isInitial || ABBREVIATION.has(tokens.lower[i - 1]!)
}
