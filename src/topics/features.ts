import type { TermNode, TermTree } from './decode-model.js'
import type { Token } from './tokens.js'

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

/** The terms of a tree that occur in a text, in order of first occurrence; overlapping terms all count. */
export function findFeatures(tokens: readonly Token[], terms: TermTree): Feature[] {
  const features = new Map<number, Feature>()
  for (let at = 0; at < tokens.length; at++) {
    let level: TermTree | null = terms
    for (let end = at; level && end < tokens.length; end++) {
      const node: TermNode | undefined = level.get(tokens[end]!.key)
      if (!node) break
      if (node.term >= 0) {
        const seen = features.get(node.term)
        if (seen) seen.count++
        else features.set(node.term, { term: node.term, at, length: end - at + 1, count: 1 })
      }
      level = node.next
    }
  }
  return [...features.values()]
}
