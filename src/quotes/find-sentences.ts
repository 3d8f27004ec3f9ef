import { wordSet } from '../text/word-set.js'
import { type MarkedStory, regionAt, type TokenRange } from './marked-story.js'
import { isAbbreviationStop } from './nominal.js'
import { nounPhraseAt } from './noun-phrase-at.js'
import { VERBAL } from './tags.js'
import { isTimeWord } from './time-words.js'
import { verbClassesOf } from './verb-classes.js'

// Nobody writes longer ones; in what is not prose, time would grow with the square of the length.
const LONGEST = 400

const CLOSER = /^["“”'’»«‹›`]+$/
const CLOSES_BEHIND_STOP = /^[)\]’'”"]$/
const SMALL_ABBREVIATION = /^(?:al|approx|ca|cf|dept|esp|est|v|viz|vs)\.$/
const OPENS_SENTENCE = wordSet(
  'the a an he she it they we i you but and in on at his her its their this that these those there if when while as after before for so yet what who how why mr. mrs. ms.',
)
const LONGEST_SUBJECT = 10
const LONGEST_ATTRIBUTION = 24

/**
 * Cuts a block into the sentences that attribution works on. What stands inside one pair of
 * quotation marks is never cut, however many sentences it holds:
 *
 *     “We can’t go back. It is over,” Imomi said. | “Is it?” she asked. | He nodded.
 */
export function findSentences(story: MarkedStory, block: TokenRange): TokenRange[] {
  const { tokens, regionOf } = story
  const sentences: TokenRange[] = []
  let from = block.from
  let length = 0
  let depth = 0
  for (let i = block.from; i < block.to; ) {
    const region = regionAt(story, i)
    const word = tokens.word[i]!
    let ends: boolean
    if (region) {
      i = region.to
      ends = endsInside(story, region.from, i, block.to)
    } else {
      if (word === '(' || word === '[') depth++
      else if (word === ')' || word === ']') depth = Math.max(0, depth - 1)
      ends = isTerminal(story, i, block.to)
      i++
      if (ends) while (i < block.to && regionOf[i]! < 0 && CLOSES_BEHIND_STOP.test(tokens.word[i]!)) i++
      ends &&= depth === 0 || /^\p{Lu}/u.test(tokens.word[i] ?? '')
    }
    length++
    if ((ends || length >= LONGEST) && i < block.to) {
      sentences.push({ from, to: i })
      from = i
      length = 0
      depth = 0
    }
  }
  if (from < block.to) sentences.push({ from, to: block.to })
  return sentences
}

/** A full stop, question or exclamation mark, or an abbreviation with a sentence starting after it. */
function isTerminal(story: MarkedStory, i: number, end: number): boolean {
  const { tokens } = story
  const next = i + 1
  const word = tokens.word[i]!
  if (word === ';') return next < end
  if (word === '?' || word === '!' || word === '.') {
    return (
      next < end &&
      tokens.end[i]! < tokens.start[next]! &&
      !isAbbreviationStop(story, i) &&
      startsSentence(story, next)
    )
  }
  if (!word.endsWith('.') || next >= end) return false
  const marked = regionAt(story, next)
  if (!/^\p{Lu}/u.test(marked ? story.text.slice(marked.start) : tokens.word[next]!)) return false
  // "at 11:40 p.m. “It is a well,” its author says"; but Mr. “Bones” Lovik
  if (marked) return /^\p{Ll}+(?:\.\p{Ll}+)+\.$/u.test(word)
  // the tagger leaves the stop on "no." and "in."; "U.S." ends a sentence only before a word that starts one
  if (/^\p{Ll}+\.$/u.test(word)) return !SMALL_ABBREVIATION.test(word)
  return word.length > 2 && OPENS_SENTENCE.has(tokens.lower[next]!)
}

function startsSentence(story: MarkedStory, i: number): boolean {
  const word = story.tokens.word[i]!
  return story.regionOf[i]! >= 0 || !/^[\p{Ll},;:)\]–—-]/u.test(word)
}

/**
 * Whether a sentence ends with a closing mark: “It is over.” | Then she left. But a question or an
 * exclamation goes on into its attribution: “Is it over?” Imomi asked.
 */
function endsInside(story: MarkedStory, from: number, to: number, end: number): boolean {
  const { tokens } = story
  if (to >= end) return false
  let last = to - 1
  while (last > from && CLOSER.test(tokens.word[last]!)) last--
  if (!/[.!?…]$/.test(tokens.word[last]!)) return false
  return startsSentence(story, to) && !startsAttribution(story, to, end, tokens.word[last] === '.')
}

/**
 * Whether an attribution follows closing marks:
 *
 *     “Is it over?” | Imomi asked.   “Go!” | the baker's niece, Councillor Ellis, shouted.
 *
 * After a full stop (`bare`) only if nothing else is said: “It is over.” Imomi said.
 */
function startsAttribution(story: MarkedStory, at: number, end: number, bare: boolean): boolean {
  const { tokens } = story
  const source = nounPhraseAt(story, at, Math.min(end, at + LONGEST_SUBJECT))
  if (!source) return false
  const hasApposition = tokens.word[source.to] === ','
  let verb = source.to
  while (
    verb < Math.min(end, at + LONGEST_ATTRIBUTION) &&
    !VERBAL.has(tokens.tag[verb]!) &&
    (hasApposition || tokens.tag[verb] === 'ADV') &&
    tokens.word[verb] !== '.'
  )
    verb++
  if (verb >= end || tokens.tag[verb] !== 'VERB') return false
  if (!verbClassesOf(story, verb).some((c) => c !== 'act')) return false
  let after = verb + 1
  while (after < end && isTimeWord(tokens.lower[after]!)) after++
  if (bare) return after >= end || tokens.word[after] === '.'
  return !/^(?:that|he|she|it|they)$/.test(tokens.lower[after] ?? '')
}
