import type { TermTree } from './decode-model.js'
import { isFunctionWord } from './is-function-word.js'
import type { Token } from './tokens.js'

const FEWEST_KNOWN = 3
const KNOWN_SHARE = 0.3

/** Whether a text has enough words that we know: not so for other languages, tables, two-word scraps. */
export function hasEnoughEnglish(tokens: readonly Token[], terms: TermTree): boolean {
  const known = tokens.filter(({ key }) => isFunctionWord(key) || terms.has(key)).length
  return known >= FEWEST_KNOWN && known >= KNOWN_SHARE * tokens.length
}
