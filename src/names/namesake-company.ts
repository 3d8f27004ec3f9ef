import { wordSet } from '../text/word-set.js'
import { isCalledCompany, isCompanyNoun, isOwnedBySubject, isReportOfResults } from './company-context.js'
import type { Run } from './find-runs.js'
import type { Word } from './read-words.js'
import { isAge, LIVING, pronounFollows, SAYING } from './sentence-context.js'
import { foldedAt } from './word-tests.js'

/**
 * Whether a surname alone is the company that bears it.
 *
 *     Dutch snack maker Brandt fell        Brandt cut its forecast        shares of Brandt, Brandt shares
 *                 ^---^                               ^-^                 ^-------^
 */
export function isNamesakeCompany(words: readonly Word[], { from, to, title }: Run): boolean {
  if (title === 'honorific') return false
  const before = words[from - 1]
  if (before && before.block === words[from]!.block) {
    if (isCompanyNoun(before.folded)) return true
    if (OF_OR_IN.has(before.folded) && HOLDINGS.has(foldedAt(words, from - 2))) return true
  }
  if (words[to]?.shape === 'lower' && OF_COMPANIES.has(words[to].folded)) return true
  return isOwnedBySubject(words, to) || isReportOfResults(words, to) || isCalledCompany(words, to)
}

/** Whether a surname that is a company's too can here only be the person's: Mr. Brandt, Brandt, 71, “…,” Brandt said. */
export function isPersonNotCompany(words: readonly Word[], run: Run): boolean {
  const { from, to, title } = run
  if (isNamesakeCompany(words, run)) return false
  if (title === 'honorific' || title === 'role') return true
  if (isAge(words, to) || LIVING.has(foldedAt(words, to)) || pronounFollows(words, to)) return true
  const [before, after] = [foldedAt(words, from - 1), foldedAt(words, to)]
  return (
    (SAYING.has(after) && CLOSES.has(before)) || (SAYING.has(before) && CLOSES.has(foldedAt(words, from - 2)))
  )
}

const OF_OR_IN = wordSet('of in')
const HOLDINGS = wordSet('share shareholder shareholders shares stake stakes stock')
const OF_COMPANIES = wordSet('shareholders shares stock stores subsidiary')
const CLOSES = wordSet("\" ” '' ’")
