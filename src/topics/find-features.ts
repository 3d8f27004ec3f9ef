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
export function numberTokens(tokens: readonly Token[], index: TermIndex): Int32Array {
  return numbersOf(tokens, (word) => numberOf(word, index))
}

/** The numbers of tokens by whoever knows them. */
export function numbersOf(tokens: readonly Token[], numberOf: (word: Word) => number): Int32Array {
  const numbers = new Int32Array(tokens.length)
  for (let i = 0; i < numbers.length; i++) numbers[i] = numberOf(tokens[i]!.word)
  return numbers
}

/** The number of a word in an index, or -1. */
export function numberOf({ key }: Word, { words }: TermIndex): number {
  return words.get(key) ?? UNKNOWN
}

/** The terms that occur in a text, given by its words' numbers, in order of first occurrence; overlapping terms all count. */
export function findFeatures(
  words: Int32Array,
  { words: { size }, terms, leads, next }: TermIndex,
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
      place = word === UNKNOWN ? UNKNOWN : (next.get(place * size + word) ?? UNKNOWN)
    }
  }
  return [...features.values()]
}
