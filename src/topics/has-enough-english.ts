import { type TermIndex, WordKind } from './build-term-index.js'

const FEWEST_KNOWN = 3
const KNOWN_SHARE = 0.4

/**
 * Whether a text, given by its words' numbers, has enough words that we know and is English: not so for other
 * languages, tables, two-word scraps.
 */
export function hasEnoughEnglish(words: Int32Array, { kinds, terms, leads }: TermIndex): boolean {
  let known = 0
  let grammar = 0
  let foreign = 0
  for (const word of words) {
    if (word < 0) continue
    const kind = kinds[word]
    if (kind === WordKind.grammar) grammar++
    else if (kind === WordKind.foreignGrammar) foreign++
    if (kind === WordKind.grammar || terms[word]! >= 0 || leads[word] === 1) known++
  }
  return known >= FEWEST_KNOWN && known >= KNOWN_SHARE * words.length && foreign <= grammar + 1
}
