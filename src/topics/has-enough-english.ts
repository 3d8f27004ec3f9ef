import type { TermTree } from './decode-model.js'
import { isFunctionWord } from './is-function-word.js'
import type { Token } from './tokens.js'

const FEWEST_KNOWN = 3
const KNOWN_SHARE = 0.4

// Grammar of French, Spanish, Portuguese, Italian, German, Dutch, the Nordic languages, Indonesian and Tagalog that is
// no English word: a text with more of it than of ours is not English, however many names and loanwords it shares.
const FOREIGN =
  'ang ao aux av avec com con cuando da dal dans das de dei del della dem den der des di die dos du ein eine einem einen ' +
  'el en ese est este et ett fra het ich ikke il ist kung la las le les lo los mais mga mit na nach ne nel ng nicht och og ' +
  'om op ou para pas pela pelo per por pour qu que quand si sin sind sont sont sul sur til un una und une van vid von voor ' +
  'yang zijn zu zum zur att det dan untuk dengan'

let foreignWords: ReadonlySet<string> | undefined

/**
 * Whether a text has enough words that we know and is English: not so for other languages, tables, two-word scraps.
 */
export function hasEnoughEnglish(tokens: readonly Token[], terms: TermTree): boolean {
  foreignWords ??= new Set(FOREIGN.split(' '))
  let known = 0
  let grammar = 0
  let foreign = 0
  for (const { key } of tokens) {
    const isGrammar = isFunctionWord(key)
    if (isGrammar) grammar++
    else if (foreignWords.has(key)) foreign++
    if (isGrammar || terms.has(key)) known++
  }
  return known >= FEWEST_KNOWN && known >= KNOWN_SHARE * tokens.length && foreign <= grammar + 1
}
