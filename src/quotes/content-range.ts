import { wordSet } from '../text/word-set.js'
import { isFiniteVerb } from './clause-shape.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import { reportedEnd } from './reported-end.js'
import { VERBAL } from './tags.js'

// What ties a sentence to the one before is the reporter's.
const CONNECTIVE = wordSet('but and however so yet still meanwhile also')
const OPENS_CONTENT = /^[([$#@]$/
const TRAILING = /^[,;:.—–-]+$/

/** Content from `from` to `to` without the punctuation at its edges; `null` if no word is left. */
export function contentBetween(story: MarkedStory, from: number, to: number): TokenRange[] | null {
  const { tokens, regionOf } = story
  let start = from
  let end = to
  while (start < end && regionOf[start]! < 0 && isLeading(story, start)) start++
  while (end > start && regionOf[end - 1]! < 0 && TRAILING.test(tokens.word[end - 1]!)) end--
  return end > start ? [{ from: start, to: end }] : null
}

/** Content from `from` on, up to where the reporter goes on; `null` if no word is left. */
export function contentFrom(
  story: MarkedStory,
  from: number,
  ceiling: number,
  embedded = false,
): TokenRange[] | null {
  return contentBetween(story, from, reportedEnd(story, from, ceiling, embedded))
}

/** Content in two pieces, of which either may be missing. */
export function joined(
  left: readonly TokenRange[] | null,
  right: readonly TokenRange[] | null,
): readonly TokenRange[] {
  return left && right ? [...left, ...right] : (left ?? right ?? [])
}

/** As Imomi put it | , | prices rose. */
export function contentBehindComma(story: MarkedStory, from: number, ceiling: number): TokenRange[] | null {
  for (let i = from; i < ceiling; i++) {
    if (story.tokens.word[i] !== ',' || story.regionOf[i]! >= 0) continue
    const next = appositionEnd(story, i + 1, ceiling)
    return contentFrom(story, (next < 0 ? i : next) + 1, ceiling)
  }
  return null
}

const APPOSITION = wordSet('a an the who whose one')
const LONGEST_APPOSITION = 14

/** Where the other half of a sentence begins, behind an apposition: …, said Imomi, | a baker, | was lost. */
export function behindApposition(story: MarkedStory, from: number, ceiling: number): number {
  const end = appositionEnd(story, from, ceiling)
  return end >= 0 && isFiniteVerb(story, end + 1) ? end + 1 : from
}

/** "According to Imomi, the party's leader | , prices rose": the comma behind an apposition without a verb, or -1. */
function appositionEnd({ tokens, regionOf }: MarkedStory, from: number, ceiling: number): number {
  if (!APPOSITION.has(tokens.lower[from] ?? '')) return -1
  for (let i = from; i < Math.min(ceiling, from + LONGEST_APPOSITION) && regionOf[i]! < 0; i++) {
    if (tokens.word[i] === ',') return i
    if (VERBAL.has(tokens.tag[i]!) && !/^wh/.test(tokens.lower[from]!)) return -1
  }
  return -1
}

/** Where content on the left of an attribution begins: a connective at the very front is the reporter's. */
export function contentStart(story: MarkedStory, floor: number, end: number): number {
  const { tokens, regionOf } = story
  let i = floor
  while (i < end && regionOf[i]! < 0 && (isLeading(story, i) || CONNECTIVE.has(tokens.lower[i]!))) i++
  return i
}

/** Punctuation that no content begins with. */
function isLeading({ tokens }: MarkedStory, i: number): boolean {
  return tokens.tag[i] === 'PUNCT' && !OPENS_CONTENT.test(tokens.word[i]!)
}
