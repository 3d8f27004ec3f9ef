import type { MarkedStory, TokenRange } from './marked-story.js'
import { isAbbreviationStop, isTimeWord, nounPhraseAt } from './noun-phrase.js'
import { verbClassesOf } from './reporting-verbs.js'

/**
 * Cuts a block into the sentences that attribution works on. What stands inside one pair of
 * quotation marks is never cut, however many sentences it holds:
 *
 *     “We can’t go back. It is over,” Imomi said. | “Is it?” she asked. | He nodded.
 */
export function findSentences(story: MarkedStory, block: TokenRange): TokenRange[] {
  const { tokens, regionOf, regions } = story
  const sentences: TokenRange[] = []
  let from = block.from
  let depth = 0
  for (let i = block.from; i < block.to; i++) {
    const word = tokens.word[i]!
    const inside = regionOf[i]!
    if (inside < 0) {
      if (word === '(' || word === '[') depth++
      else if (word === ')' || word === ']') depth = Math.max(0, depth - 1)
    }
    let next = i + 1
    let ends: boolean
    if (inside >= 0) {
      const region = regions[inside]!
      i = region.to - 1
      next = region.to
      ends = endsInside(story, region.from, next, block.to)
    } else {
      ends = isTerminal(story, i, next, block.to)
      if (ends)
        while (next < block.to && /^[)\]’'”"]$/.test(tokens.word[next]!) && regionOf[next]! < 0) next++
      i = next - 1
      ends &&= depth === 0 || /^\p{Lu}/u.test(tokens.word[next] ?? '')
    }
    if (ends && next < block.to) {
      sentences.push({ from, to: next })
      from = next
      depth = 0
    }
  }
  if (from < block.to) sentences.push({ from, to: block.to })
  return sentences
}

/** “Is it over?” | Imomi asked. — after a full stop only if nothing else is said: “It is over.” Imomi said. */
function startsAttribution(story: MarkedStory, at: number, end: number, bare: boolean): boolean {
  const { tokens } = story
  const source = nounPhraseAt(story, at, Math.min(end, at + 10))
  if (!source) return false
  let verb = source.to
  // over an apposition to the first verb: “Go!” the baker's niece, Councillor Ellis, shouted
  while (
    verb < Math.min(end, at + 24) &&
    tokens.tag[verb] !== 'VERB' &&
    tokens.tag[verb] !== 'AUX' &&
    (tokens.tag[verb] === 'ADV' || tokens.word[source.to] === ',') &&
    tokens.word[verb] !== '.'
  )
    verb++
  if (
    verb >= end ||
    tokens.tag[verb] !== 'VERB' ||
    !verbClassesOf(tokens.lower[verb]!).some((c) => c !== 'act')
  )
    return false
  let after = verb + 1
  while (after < end && isTimeWord(tokens.lower[after]!)) after++
  if (bare) return after >= end || tokens.word[after] === '.'
  return !/^(?:that|he|she|it|they)$/.test(tokens.lower[after] ?? '')
}

const STARTERS =
  /^(?:the|a|an|he|she|it|they|we|i|you|but|and|in|on|at|his|her|its|their|this|that|these|those|there|if|when|while|as|after|before|for|so|yet|what|who|how|why|mr\.|mrs\.|ms\.)$/

/** A full stop, question or exclamation mark, or an abbreviation with a sentence starting after it. */
function isTerminal(story: MarkedStory, i: number, next: number, end: number): boolean {
  const { tokens } = story
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
  const after = tokens.word[next] ?? ''
  return word.length > 2 && word.endsWith('.') && /^\p{Lu}/u.test(after) && STARTERS.test(tokens.lower[next]!)
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
  while (last > from && /^["“”'’»«‹›`]+$/.test(tokens.word[last]!)) last--
  if (!/[.!?…]$/.test(tokens.word[last]!)) return false
  return startsSentence(story, to) && !startsAttribution(story, to, end, tokens.word[last] === '.')
}
