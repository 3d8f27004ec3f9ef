import { TOP_LEVEL_TOPICS } from './taxonomy.js'

/** What each term says about each topic. */
export interface TopicModel {
  /** Term (a word, or words joined by a space) to its number. */
  readonly terms: ReadonlyMap<string, number>
  /** The weights of term `n` stand at `n * 17`, in the order of the topics; they add up to about 0. */
  readonly weights: Int8Array
}

const ZERO = 'O'.charCodeAt(0)

/**
 * Unpacks the generated table. Terms are sorted and front-coded, one a line: a letter says how many
 * letters are shared with the term before (`A` none), the rest follows. Weights are one letter each,
 * `O` for 0.
 *
 *     Aarmed     ->  armed
 *     Fforces    ->  armedforces   (shared: 5)
 *     Cy         ->  ary           (shared: 2)
 */
export function decodeModel(terms: string, weights: string): TopicModel {
  const numbers = new Map<string, number>()
  let term = ''
  for (const line of terms.split('\n')) {
    term = term.slice(0, line.charCodeAt(0) - 65) + line.slice(1)
    numbers.set(term, numbers.size)
  }
  const cells = new Int8Array(numbers.size * TOP_LEVEL_TOPICS.length)
  for (let i = 0; i < cells.length; i++) cells[i] = weights.charCodeAt(i) - ZERO
  return { terms: numbers, weights: cells }
}
