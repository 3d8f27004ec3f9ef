import type { TermIndex } from './build-term-index.js'
import type { Token, Word } from './find-tokens.js'

/** A term that occurs in a text. */
export interface Feature {
  /** Number of the term. */
  readonly term: number
  /** The token where it first occurs, and how many tokens it covers. */
  readonly at: number
  readonly length: number
  /** How often it occurs. */
  count: number
}

const UNKNOWN = -1

/** The number of each token in an index, or -1. */
export function numberTokens(tokens: readonly Token[], index: TermIndex): number[] {
  return numbersOf(tokens, (word) => numberOf(word, index))
}

/** The numbers of tokens by whoever knows them. */
export function numbersOf(tokens: readonly Token[], numberOf: (word: Word) => number): number[] {
  const numbers: number[] = []
  for (const { word } of tokens) numbers.push(numberOf(word))
  return numbers
}

/** The number of a word in an index, or -1. */
export function numberOf({ key }: Word, { words }: TermIndex): number {
  return words.get(key) ?? UNKNOWN
}

/** The terms that occur in a text, given by its words' numbers, in order of first occurrence; overlapping terms all count. */
export function findFeatures(
  words: readonly number[],
  { words: { size }, terms, leads, follows, next }: TermIndex,
): Feature[] {
  const features = new Map<number, Feature>()
  for (let at = 0; at < words.length; at++) {
    let place = words[at]!
    for (let end = at + 1; place !== UNKNOWN; end++) {
      const term = terms[place]!
      if (term >= 0) {
        const seen = features.get(term)
        if (seen) seen.count++
        else features.set(term, { term, at, length: end - at, count: 1 })
      }
      const word = leads[place] === 1 && end < words.length ? words[end]! : UNKNOWN
      const goesOn = word !== UNKNOWN && follows[word] === 1
      place = goesOn ? (next.get(place * size + word) ?? UNKNOWN) : UNKNOWN
    }
  }
  return [...features.values()]
}
