import { wordSet } from '../text/word-set.js'
import { isCalledCompany, isCompanyNoun, isOwnedBySubject, isReportOfResults } from './company-context.js'
import type { Run } from './find-runs.js'
import type { Word } from './read-words.js'
import { isAge, LIVING, pronounFollows, SAYING } from './sentence-context.js'
import { foldedAt, isVerbal } from './word-tests.js'

/**
 * Whether a story speaks of a company by a surname alone: it calls it one, or says twice what only companies do.
 *
 *     Dutch snack maker Brandt fell        Brandt cut its forecast … shares of Brandt fell
 *                 ^---^                               ^-^            ^-------^
 */
export function namesCompany(words: readonly Word[], runs: readonly Run[]): boolean {
  if (runs.some((run) => isIntroduced(words, run))) return true
  return runs.filter((run) => isNamesakeCompany(words, run)).length > 1
}

/** `snack maker Brandt`; but not "the company Brandt runs". */
function isIntroduced(words: readonly Word[], { from, to, title }: Run): boolean {
  const before = words[from - 1]
  if (title === 'honorific' || before?.block !== words[from]!.block || !isCompanyNoun(before.folded))
    return false
  const article = foldedAt(words, from - 2)
  return !(ARTICLES.has(article) && isVerbal(words[to]))
}

const ARTICLES = wordSet('a an any another each every his her its my our that the their this')

/** Whether a surname alone reads as the company that bears it: Brandt cut its forecast, shares of Brandt, Brandt shares fell. */
function isNamesakeCompany(words: readonly Word[], run: Run): boolean {
  const { from, to, title } = run
  if (title === 'honorific') return false
  if (isIntroduced(words, run)) return true
  if (OF_OR_IN.has(foldedAt(words, from - 1)) && HOLDINGS.has(foldedAt(words, from - 2))) return true
  // Brandt shares fell; but Brandt shares a flat with Rehn
  if (OF_COMPANIES.has(foldedAt(words, to)) && BEHIND_SUBJECT.has(words[to + 1]?.tag ?? '')) return true
  return isOwnedBySubject(words, to) || isReportOfResults(words, to) || isCalledCompany(words, to)
}

const BEHIND_SUBJECT = wordSet('AUX PUNCT VERB')

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
