import type { Token } from '../../src/topics/find-tokens.js'

const LONGEST = 3

/** Every run of one to three words of a text, and how often it occurs. */
export function countTerms(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at < tokens.length; at++) {
    let term = ''
    for (let length = 1; length <= LONGEST && at + length <= tokens.length; length++) {
      const word = tokens[at + length - 1]!.key
      term = length === 1 ? word : `${term} ${word}`
      counts.set(term, (counts.get(term) ?? 0) + 1)
    }
  }
  return counts
}
