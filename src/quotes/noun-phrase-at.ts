import { wordSet } from '../text/word-set.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import {
  isAbbreviationStop,
  isJoint,
  isModifier,
  isNoun,
  isPossessiveMark,
  isSubjectPronoun,
  startsNominal,
} from './nominal.js'
import { VERBAL } from './tags.js'
import { endsPeriod, isTimeWord } from './time-words.js'

const IN_OR_OUT = wordSet('in out')
const NOUN_OR_PROPN_OR_ADJ = wordSet('NOUN PROPN ADJ')
const NUM_OR_ADP = wordSet('NUM ADP')

const QUANTIFIER = wordSet('one some many several both most few all each others')
const PRONOUN_AS_HEAD = wordSet('my our your some many several one both most all')
const POSSESSIVE = wordSet('his her their its')
const PREPOSITION_OF_NOUNS = wordSet('of for in from at with on')
const PARTICIPLE = /(?:ing|ed)$/
const LONGEST_BRACKETS = 6

/**
 * The noun phrase that begins at token `start` and ends at or before `ceiling`.
 *
 *     said the minister of trade, who …
 *          ^-------------------^
 */
export function nounPhraseAt(story: MarkedStory, start: number, ceiling: number): TokenRange | null {
  const { tokens, regionOf } = story
  if (start >= ceiling || regionOf[start]! >= 0) return null
  if (isPronounAlone(story, start)) return { from: start, to: start + 1 }
  let to = start
  let head = false
  // whether the phrase, or what qualifies it behind a preposition, still needs its noun
  let needsNoun = true
  for (let i = start; i < ceiling; i++) {
    const tag = tokens.tag[i]!
    const lower = tokens.lower[i]!
    if (regionOf[i]! >= 0) break
    // "a Sunday editorial"
    const isDated = needsNoun && i > start && isNoun(story, i + 1)
    if ((isTimeWord(lower) && tag !== 'ADJ' && !isDated) || endsPeriod(story, i + 1)) break
    if (isAbbreviationStop(story, i)) continue
    if (i > start && isJoint(story, i)) {
      // "the self | - | described socialist": what stands behind a hyphen still needs its noun
      needsNoun ||= tokens.tag[i + 1] === 'VERB'
      continue
    }
    // said the 43-year-|old
    const isAge = lower === 'old' && i > start && isJoint(story, i - 1)
    if (isNoun(story, i) || isAge || (tag === 'PRON' && !head && PRONOUN_AS_HEAD.has(lower))) {
      head = true
      needsNoun = false
      to = i + 1
    } else if (needsNoun) {
      if (!isBeforeNoun(story, i, start)) break
    } else if (isPossessiveMark(story, i)) needsNoun = true
    else if (lower === 'and') {
      if (!startsNominal(story, i + 1) || nextVerb(story, i + 1, ceiling)) break
      needsNoun = true
    } else if (tag === 'ADP' && PREPOSITION_OF_NOUNS.has(lower)) {
      if (!startsNominal(story, i + 1) || isTimeWord(tokens.lower[i + 1]!)) break
      // "said Imomi in Leeds": names are qualified by little
      if (lower !== 'of' && lower !== 'for' && tokens.tag[to - 1] === 'PROPN') break
      needsNoun = true
    } else if (tokens.word[i] === '(' && tokens.word.slice(i, i + LONGEST_BRACKETS).includes(')')) {
      while (i < ceiling && tokens.word[i] !== ')') i++
      to = Math.min(i + 1, ceiling)
    } else if (tag !== 'ADJ' || !isNoun(story, i + 1)) break
  }
  return head ? { from: start, to } : null
}

/** What may stand between the start of a noun phrase and its noun: the | newly elected | mayor. */
function isBeforeNoun(story: MarkedStory, i: number, start: number): boolean {
  const { tag, lower } = story.tokens
  return (
    isModifier(story, i) ||
    // "nearly three in five"
    (tag[i] === 'ADV' && tag[i + 1] === 'NUM') ||
    (tag[i] === 'PRON' && POSSESSIVE.has(lower[i]!)) ||
    (tag[i] === 'ADV' && tag[i + 1] === 'ADJ' && lower[i] !== 'as') ||
    (tag[i] === 'VERB' && i > start && PARTICIPLE.test(lower[i]!))
  )
}

/** "he", "some said", but not "some ministers", "many of them". */
function isPronounAlone(story: MarkedStory, i: number): boolean {
  const { tokens } = story
  const lower = tokens.lower[i]!
  const quantifies = QUANTIFIER.has(lower) && NOUN_OR_PROPN_OR_ADJ.has(tokens.tag[i + 1] ?? '')
  return (
    isSubjectPronoun(lower) &&
    !quantifies &&
    tokens.tag[i] !== 'PROPN' &&
    (tokens.tag[i] !== 'DET' || VERBAL.has(tokens.tag[i + 1] ?? '')) &&
    tokens.lower[i + 1] !== 'of' &&
    !isShare(story, i)
  )
}

/** "one | in three said": a share of those who were asked. */
function isShare({ tokens }: MarkedStory, i: number): boolean {
  return IN_OR_OUT.has(tokens.lower[i + 1] ?? '') && NUM_OR_ADP.has(tokens.tag[i + 2] ?? '')
}

/** Whether the noun phrase that begins at `i` is the subject of a verb: "…, said Ellis and the crowd cheered". */
export function nextVerb(story: MarkedStory, i: number, ceiling: number): boolean {
  for (let j = i; j < ceiling && j < i + 6; j++) {
    const tag = story.tokens.tag[j]!
    if (tag === 'VERB' || tag === 'AUX') return true
    if (tag === 'PUNCT' || tag === 'ADP') return false
  }
  return false
}
