import type { TopicModel } from './decode-model.js'
import type { Token } from './tokens.js'

/** A term of the model that occurs in a text. */
export interface Feature {
  /** Number of the term in the model. */
  readonly term: number
  /** The token where it first occurs, and how many tokens it covers. */
  readonly at: number
  readonly length: number
  /** How often it occurs. */
  count: number
}

const LONGEST = 3

/** The terms of the model that occur in a text, in order of first occurrence; overlapping terms all count. */
export function findFeatures(tokens: readonly Token[], model: TopicModel): Feature[] {
  const features = new Map<number, Feature>()
  for (let at = 0; at < tokens.length; at++) {
    let key = ''
    for (let length = 1; length <= LONGEST && at + length <= tokens.length; length++) {
      const word = tokens[at + length - 1]!.key
      key = length === 1 ? word : `${key} ${word}`
      const term = model.terms.get(key)
      if (term === undefined) continue
      const seen = features.get(term)
      if (seen) seen.count++
      else features.set(term, { term, at, length, count: 1 })
    }
  }
  return [...features.values()]
}
