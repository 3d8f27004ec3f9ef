import { wordSet } from '../text/word-set.js'
import type { Word } from './read-words.js'
import { isVerbal } from './word-tests.js'

/**
 * A verb and what only a company calls its own. A person may be its chairman, join its board and score its only goal.
 *
 *     Morgan Hartley will close stores to raise its margin          Ada Lovik told the club its bid had failed
 *                    ^--^       ^----^          ~~~ ^----^                              ^--^
 */
export function isOwnedBySubject(words: readonly Word[], to: number): boolean {
  const verb = words[to]
  if (verb?.block !== words[to - 1]!.block || !isVerbal(verb)) return false
  for (let i = to; i < to + 10; i++) {
    const word = words[i]
    if (!word || word.shape === 'cap' || word.shape === 'mark' || OF_PEOPLE.has(word.folded)) return false
    if (word.folded === 'its') return ownsAfter(words, i)
    if (OWNING.has(word.tag) && !word.folded.endsWith('s')) return false
  }
  return false
}

const OWNING = wordSet('NOUN PROPN PRON')
const OF_PEOPLE = wordSet(
  'appointed be became become becomes been chair chaired chairs chosen elected founded founds head headed heads his her join joined joins lead leads led named ran remain remained remains run runs serve served serves',
)

/** "its forecast", "its full-year dividend". */
function ownsAfter(words: readonly Word[], its: number): boolean {
  for (let i = its + 1; i < its + 4; i++) {
    const word = words[i]
    if (word?.shape !== 'lower') return false
    if (COMPANY_THINGS.has(word.folded)) return words[i + 1]?.tag !== 'NOUN'
  }
  return false
}

const COMPANY_THINGS = wordSet(
  'branches brands business businesses customers debt dividend earnings employees factories fleet forecast forecasts guidance headquarters margin margins operations outlook output plants prices products profit profits rating revenue revenues sales shares shops stock stores subsidiary subsidiaries workforce',
)

/** "posted a quarterly loss", "reported second-quarter earnings": what no person has. */
export function isReportOfResults(words: readonly Word[], to: number): boolean {
  if (!POSTS.has(words[to]?.folded ?? '') || speaksOfPerson(words, to)) return false
  for (let i = to + 1; i < to + 8; i++) {
    const word = words[i]
    if (!word || word.shape === 'cap' || word.shape === 'mark' || word.tag === 'VERB') return false
    if (RESULTS.has(word.folded)) return words[i + 1]?.folded !== 'of' && words[i + 1]?.folded !== 'on'
  }
  return false
}

/** What is done with results. */
export const POSTS: ReadonlySet<string> = wordSet('posted posts reported reports booked books')
const RESULTS = wordSet('profit profits loss losses earnings revenue revenues sales')

/** What a company does, and the next sentence says "The company", and nothing else in this one can be meant. */
export function isCalledCompany(words: readonly Word[], to: number): boolean {
  if (!COMPANY_VERBS.has(words[to]?.folded ?? '') || speaksOfPerson(words, to)) return false
  for (let i = to; i < to + 30; i++) {
    const word = words[i]
    if (!word || word.block !== words[to - 1]!.block) return false
    if (word.folded === 'the' && word.first)
      return COMPANIES.has(words[i + 1]?.folded ?? '') && !speaksOfPerson(words, i)
    if (word.first || (word.shape !== 'lower' && word.shape !== 'mark' && word.shape !== 'number'))
      return false
    if (COMPANIES.has(word.folded)) return false
  }
  return false
}

/** What companies and their shares do. */
export const COMPANY_VERBS: ReadonlySet<string> = wordSet(
  'acquired booked climbed closed cut dropped fell gained jumped launched merged plunged posted raised rallied rebounded recalled reported restructured rose slid slipped slumped soared surged tumbled',
)
const COMPANIES = wordSet(
  'bank brand carmaker chain company drugmaker firm lender maker manufacturer retailer',
)

/** He, she, his or her before the sentence ends. */
function speaksOfPerson(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 30; i++) {
    const word = words[i]
    if (!word || (i > from && word.first)) return false
    if (PERSONAL.has(word.folded)) return true
  }
  return false
}

const PERSONAL = wordSet('he she him her his hers himself herself')

/** Nouns that say of the name behind them that a company bears it: snack maker Brandt, drugmaker Brandt. */
export function isCompanyNoun(folded: string): boolean {
  return COMPANY_NOUNS.has(folded)
}

const COMPANY_NOUNS = wordSet(
  'airline automaker bank brewer carmaker chain chipmaker company conglomerate drugmaker firm insurer lender maker manufacturer retailer startup',
)
