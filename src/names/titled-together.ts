import { wordSet } from '../text/word-set.js'
import type { Word } from './read-words.js'
import { COMPANY_ROLES, ROLES_OF_THINGS, roleOfPlural } from './role-words.js'
import { isCapital } from './word-kind.js'

// In words: as far back as a list of names may have begun.
const BACK = 16

/**
 * Whether the name at `from` stands in a list that the title of several people opens.
 *
 *     MLAs Ch. Lakshma Varma, R. Nair and Baddam Gita Varma were present.
 *     ^--^                                ^---------------^
 */
export function isTitledTogether(words: readonly Word[], from: number): boolean {
  if (!JOINS.has(words[from - 1]?.folded ?? '')) return false
  const { block } = words[from]!
  for (let i = from - 1; i >= 0 && i > from - BACK; i--) {
    const word = words[i]!
    if (word.block !== block) return false
    if (isPluralTitle(word)) return i < from - 1
    if (!isCapital(word) && !JOINS.has(word.folded)) return false
  }
  return false
}

const JOINS = wordSet(', . and')

/** MLAs, senators; but not makers or rivals, which companies are too. */
function isPluralTitle({ folded }: Word): boolean {
  const one = roleOfPlural(folded)
  return one !== null && !ROLES_OF_THINGS.has(one) && !COMPANY_ROLES.has(one)
}
