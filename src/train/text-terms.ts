import type { Token } from '../topics/find-tokens.js'

const NUMBER = /^\d/

/**
 * The words and pairs of words of a text that a model may weigh: no neutral word or number on its
 * own, no pair of two neutral words.
 */
export function textTerms(tokens: readonly Token[], neutral: ReadonlySet<string>): string[] {
  const terms: string[] = []
  const plain = (key: string): boolean => neutral.has(key) || NUMBER.test(key)
  tokens.forEach(({ word: { key } }, i) => {
    if (!plain(key)) terms.push(key)
    const next = tokens[i + 1]?.word.key
    if (next !== undefined && !(plain(key) && plain(next))) terms.push(`${key} ${next}`)
  })
  return terms
}
