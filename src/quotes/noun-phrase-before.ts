import { wordSet } from '../text/word-set.js'
import { type MarkedStory, regionAt, type TokenRange } from './marked-story.js'
import {
  isAbbreviationStop,
  isJoint,
  isModifier,
  isNominal,
  isNoun,
  isPossessiveMark,
  isSubjectPronoun,
  startsNominal,
} from './nominal.js'
import { endsPeriod, isTimeWord } from './time-words.js'

const DET_OR_ADJ = wordSet('DET ADJ')
const SCONJ_OR_PUNCT_OR_CCONJ = wordSet('SCONJ PUNCT CCONJ')

const PREPOSITION_OF_NOUNS = wordSet(
  'of for in from at with on to by near against about under behind outside inside within among between across over familiar close including representing who working',
)
const FLOATING = wordSet('all both each')
const BEFORE_NICKNAME = wordSet("the a an 's ’s")
const POSSESSIVE = wordSet('his her their its my our your')
const CONJUNCTION = wordSet('and & or')
const PARTICIPLE = /(?:ing|ed)$/
const CAPITAL = /^\p{Lu}/u
const LONGEST_NICKNAME = 7
const LONGEST_BRACKETS = 8

/**
 * The noun phrase that ends before token `end` and begins at or after `floor`; `null` if the token
 * before `end` cannot end one.
 *
 *     Two experts on farming and trade said prices would rise
 *     ^------------------------------^ end
 */
export function nounPhraseBefore(story: MarkedStory, end: number, floor: number): TokenRange | null {
  const { tokens, regionOf } = story
  let i = end - 1
  if (i < floor || regionOf[i]! >= 0) return null
  // "Ellis and Pryce | all | said"
  if (FLOATING.has(tokens.lower[i]!) && i > floor && (isNominal(story, i - 1) || tokens.word[i - 1] === ')'))
    return nounPhraseBefore(story, i, floor)
  // "many of whom said"
  if (tokens.lower[i] === 'whom' && tokens.lower[i - 1] === 'of' && i - 2 >= floor)
    return { from: i - 2, to: end }
  if (isSubjectPronoun(tokens.lower[i]!) && tokens.tag[i] !== 'PROPN') return { from: i, to: end }
  if (tokens.word[i] === ')') {
    while (i > floor && tokens.word[i] !== '(') i--
    i--
  }
  if (i < floor || !isHead(story, i)) return null
  let from = i
  for (i = i - 1; i >= floor; i--) {
    const tag = tokens.tag[i]!
    const lower = tokens.lower[i]!
    if ((isTimeWord(lower) && tag !== 'ADJ') || endsPeriod(story, i)) break
    if (isAbbreviationStop(story, i)) continue
    if (regionOf[i]! >= 0) {
      const nickname = nicknameFrom(story, i, floor)
      if (nickname < 0) break
      i = nickname
      from = i
      continue
    }
    // "the father | -of- | three"
    if (isHyphenated(story, i)) {
      from = i
      continue
    }
    // "a claim | the rebels"
    if (tokens.tag[from] === 'DET' && from === i + 1 && tag === 'NOUN') break
    // "a strike that the owners said …"
    if (lower === 'which' || (lower === 'that' && i > floor && isNominal(story, i - 1))) break
    if (
      isNoun(story, i) ||
      isModifier(story, i) ||
      isPossessiveMark(story, i) ||
      (tag === 'PRON' && POSSESSIVE.has(lower)) ||
      (i > floor && isJoint(story, i)) ||
      (tag === 'VERB' && isParticipleBeforeNoun(story, i, from, floor)) ||
      (tag === 'ADV' && tokens.tag[i + 1] === 'ADJ')
    )
      from = i
    else if (tokens.word[i] === ')') {
      let open = i
      while (open > floor && tokens.word[open] !== '(' && i - open < LONGEST_BRACKETS) open--
      if (tokens.word[open] !== '(' || open - 1 < floor || !isNominal(story, open - 1)) break
      i = open
      from = open
    } else if (CONJUNCTION.has(lower)) {
      // "current and former officials"
      const joinsAdjectives = tokens.tag[i - 1] === 'ADJ' && tokens.tag[i + 1] === 'ADJ'
      if (
        i - 1 < floor ||
        !(isNominal(story, i - 1) || tokens.word[i - 1] === ')' || joinsAdjectives) ||
        !startsNominal(story, i + 1)
      )
        break
    } else if (tag !== 'ADP' || !PREPOSITION_OF_NOUNS.has(lower) || !canBeQualified(story, i - 1, floor))
      break
  }
  return { from, to: end }
}

/** The noun phrase before a token, commas and an age between them or none: | Ada Lovik |, 63, who */
export function namedBefore(story: MarkedStory, end: number, floor: number): TokenRange | null {
  const { tag, word } = story.tokens
  let to = end
  while (to > floor && word[to - 1] === ',') to--
  const phrase = nounPhraseBefore(story, to, floor)
  const isAge = phrase !== null && phrase.to - phrase.from === 1 && tag[phrase.from] === 'NUM'
  const before = isAge && word[phrase.from - 1] === ',' ? namedBefore(story, phrase.from, floor) : null
  return before ?? phrase
}

/** A noun, or an adjective that stands for people: "the faithful", "Norwegian". */
function isHead(story: MarkedStory, i: number): boolean {
  const { tokens } = story
  return (
    isNominal(story, i) ||
    (tokens.tag[i] === 'ADV' && tokens.tag[i - 1] === 'DET') ||
    (tokens.tag[i] === 'ADJ' &&
      (tokens.tag[i - 1] === 'DET' || CAPITAL.test(tokens.word[i]!) || tokens.word[i - 1] === '-'))
  )
}

/** The first token of a nickname or title in marks inside a phrase (the “Today” host), or -1. */
function nicknameFrom(story: MarkedStory, i: number, floor: number): number {
  const { tokens } = story
  const { from, to, start, end } = regionAt(story, i)!
  const before = from - 1
  return to - from <= LONGEST_NICKNAME &&
    !/[,.?!]\s*$/.test(story.text.slice(start, end)) &&
    before >= floor &&
    (BEFORE_NICKNAME.has(tokens.lower[before]!) || tokens.tag[before] === 'PROPN')
    ? from
    : -1
}

/** "the visiting minister", "a now-closed mine", "…, striking miners": a participle in front of its noun. */
function isParticipleBeforeNoun({ tokens }: MarkedStory, i: number, from: number, floor: number): boolean {
  if (!PARTICIPLE.test(tokens.lower[i]!)) return false
  if (tokens.word[i - 1] === '-') return true
  const before = tokens.tag[i - 1] ?? ''
  return from === i + 1 && (DET_OR_ADJ.has(before) || (i > floor && SCONJ_OR_PUNCT_OR_CCONJ.has(before)))
}

/** Whether a preposition behind a token can belong to it: "experts | on", "some | of", "(R) | of". */
function canBeQualified(story: MarkedStory, i: number, floor: number): boolean {
  return (
    i >= floor &&
    (isNominal(story, i) ||
      // "the attorney general | of"
      (story.tokens.tag[i] === 'ADJ' && i > floor && isNominal(story, i - 1)) ||
      // "the 29-year-old | from"
      (story.tokens.lower[i] === 'old' && story.tokens.word[i - 1] === '-') ||
      isSubjectPronoun(story.tokens.lower[i]!) ||
      story.tokens.word[i] === ')')
  )
}

/** Whether hyphens join a token to the words on both its sides. */
function isHyphenated({ tokens: { word, start, end } }: MarkedStory, i: number): boolean {
  return word[i - 1] === '-' && word[i + 1] === '-' && end[i - 1] === start[i] && end[i] === start[i + 1]
}
