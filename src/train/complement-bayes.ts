import type { TermMatrix } from './term-matrix.js'
import { topicFactors } from './topic-balance.js'

const SMOOTHING = 0.3
const BALANCE = 0.5

/**
 * Complement naive Bayes (Rennie et al., 2003): a term speaks for a topic when it is rare in the
 * texts of all the others. Learns from the texts in `rows`. Term after term, `topics` weights each.
 */
export function complementBayes(
  matrix: TermMatrix,
  labels: readonly (readonly number[])[],
  rows: readonly number[],
  topics: number,
): Float64Array {
  const factors = topicFactors(
    rows.map((row) => labels[row]!),
    topics,
    BALANCE,
  )
  const cells = new Float64Array(matrix.terms.length * topics)
  for (const text of rows)
    for (const topic of labels[text]!) {
      const share = factors[topic]! / labels[text]!.length
      for (let i = matrix.starts[text]!; i < matrix.starts[text + 1]!; i++)
        cells[matrix.columns[i]! * topics + topic]! += share * matrix.values[i]!
    }
  const sums = new Float64Array(topics)
  const seen = new Uint8Array(matrix.terms.length)
  for (let term = 0; term < matrix.terms.length; term++) {
    const row = cells.subarray(term * topics, (term + 1) * topics)
    const all = row.reduce((a, b) => a + b, 0)
    if (all > 0) seen[term] = 1
    for (let topic = 0; topic < topics; topic++) {
      row[topic] = SMOOTHING + all - row[topic]!
      sums[topic]! += row[topic]!
    }
  }
  for (let term = 0; term < matrix.terms.length; term++)
    for (let topic = 0; topic < topics; topic++) {
      const cell = term * topics + topic
      // what no text has says nothing
      cells[cell] = seen[term] === 1 ? -Math.log(cells[cell]! / sums[topic]!) * matrix.idf[term]! : 0
    }
  return cells
}
