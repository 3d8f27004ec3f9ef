import { type TermIndex, WordKind } from './build-term-index.js'

const FEWEST_WORDS = 3
const KNOWN_SHARE = 0.4
// A headline may do without "the" and "of"; of the words beyond one, running English is a third to a half grammar.
const HEADLINE_WORDS = 6
const GRAMMAR_SHARE = 0.2

/**
 * Whether a text, given by its words' numbers, has enough words that we know and is English: not so for other
 * languages, tables, menus, scraps. Figures are terms at times, but no English.
 */
export function hasEnoughEnglish(words: readonly number[], { kinds, terms, leads }: TermIndex): boolean {
  let known = 0
  let grammar = 0
  let foreign = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word < 0) continue
    const kind = kinds[word]
    if (kind === WordKind.figure) continue
    if (kind === WordKind.grammar) grammar++
    else if (kind === WordKind.foreignGrammar) foreign++
    if (kind === WordKind.grammar || terms[word]! >= 0 || leads[word] === 1) known++
  }
  return (
    known >= FEWEST_WORDS &&
    known >= KNOWN_SHARE * words.length &&
    grammar >= GRAMMAR_SHARE * (words.length - HEADLINE_WORDS) &&
    2 * foreign <= grammar + 2
  )
}
