import { wordSet } from '../text/word-set.js'
import type { Word } from './read-words.js'

/**
 * A verb and what the subject calls its own, of a person his or hers; no other singular noun may own it.
 *
 *     Morgan Hartley will close stores to raise its margin          Ada Lovik told the club its bid had failed
 *                    ^--^       ^----^          ~~~                                    ^--^
 */
export function isOwnedBySubject(words: readonly Word[], to: number): boolean {
  const verb = words[to]
  if (verb?.block !== words[to - 1]!.block || !VERBAL.has(verb.tag)) return false
  for (let i = to + 1; i < to + 10; i++) {
    const word = words[i]
    if (!word || word.shape === 'cap' || word.shape === 'mark') return false
    if (word.folded === 'its') return true
    if (OWNING.has(word.tag) && !word.folded.endsWith('s')) return false
  }
  return false
}

const VERBAL = wordSet('VERB AUX')
const OWNING = wordSet('NOUN PROPN PRON')

/** "posted a quarterly loss", "reported second-quarter earnings": what no person has. */
export function isReportOfResults(words: readonly Word[], to: number): boolean {
  if (!POSTS.has(words[to]?.folded ?? '')) return false
  for (let i = to + 1; i < to + 8; i++) {
    const word = words[i]
    if (!word || word.shape === 'cap' || word.shape === 'mark' || word.tag === 'VERB') return false
    if (RESULTS.has(word.folded)) return true
  }
  return false
}

const POSTS = wordSet('posted posts reported reports booked books')
const RESULTS = wordSet('profit profits loss losses earnings revenue revenues sales')

/** The next sentence says "The company", and nothing else in this one can be meant. */
export function isCalledCompany(words: readonly Word[], to: number): boolean {
  for (let i = to; i < to + 30; i++) {
    const word = words[i]
    if (!word || word.block !== words[to - 1]!.block) return false
    if (word.folded === 'the' && word.first) return COMPANIES.has(words[i + 1]?.folded ?? '')
    if (word.first || (word.shape !== 'lower' && word.shape !== 'mark' && word.shape !== 'number'))
      return false
    if (COMPANIES.has(word.folded)) return false
  }
  return false
}

const COMPANIES = wordSet(
  'bank brand carmaker chain company drugmaker firm lender maker manufacturer retailer',
)
