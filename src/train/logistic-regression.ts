import type { TermMatrix } from './term-matrix.js'
import { topicFactors } from './topic-balance.js'

// Many stories need to be read less often than few.
const LESSONS = 24_000
const MOST_EPOCHS = 6
const FEWEST_EPOCHS = 3
const RATE = 0.1
const SHRINK = 1e-4
const BIAS_RATE = 0.02
const BALANCE = 0.5
const SMALL_ERROR = 0.01

/**
 * One logistic regression a topic, with L2, by stochastic gradient descent with a rate of its own for each
 * weight (Duchi et al., 2011, "AdaGrad"): what tells the texts of a topic from all others. Learns from the
 * texts in `rows`. Column after column, `topics` weights each; always the same for the same texts.
 */
export function logisticRegression(
  matrix: Pick<TermMatrix, 'starts' | 'columns' | 'values'>,
  width: number,
  labels: readonly (readonly number[])[],
  rows: readonly number[],
  topics: number,
): Float32Array {
  const { starts, columns, values } = matrix
  // single precision: what is read most should fit into the caches of the processor
  const cells = new Float32Array(width * topics)
  const squares = new Float32Array(width * topics).fill(1e-8)
  const factors = topicFactors(
    rows.map((row) => labels[row]!),
    topics,
    BALANCE,
  )
  const biases = priorLogits(labels, rows, topics)
  const errors = new Float64Array(topics)
  const epochs = Math.max(FEWEST_EPOCHS, Math.min(MOST_EPOCHS, Math.round(LESSONS / rows.length)))
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const row of shuffle(rows, epoch)) {
      errors.set(biases)
      for (let i = starts[row]!; i < starts[row + 1]!; i++) {
        const cell = columns[i]! * topics
        const value = values[i]!
        for (let topic = 0; topic < topics; topic++) errors[topic]! += value * cells[cell + topic]!
      }
      for (let topic = 0; topic < topics; topic++) errors[topic] = 1 / (1 + Math.exp(-errors[topic]!))
      for (const topic of labels[row]!) errors[topic] = (errors[topic]! - 1) * factors[topic]!
      for (let topic = 0; topic < topics; topic++) {
        const error = errors[topic]!
        // what is as good as right teaches nothing, and is most of the work
        if (Math.abs(error) < SMALL_ERROR) continue
        biases[topic]! -= BIAS_RATE * error
        for (let i = starts[row]!; i < starts[row + 1]!; i++) {
          const cell = columns[i]! * topics + topic
          const slope = error * values[i]! + SHRINK * cells[cell]!
          squares[cell]! += slope * slope
          cells[cell]! -= (RATE * slope) / Math.sqrt(squares[cell]!)
        }
      }
    }
  return cells
}

/** The logit of each topic's share of the texts. */
function priorLogits(
  labels: readonly (readonly number[])[],
  rows: readonly number[],
  topics: number,
): Float64Array {
  const counts = new Float64Array(topics)
  for (const row of rows) for (const topic of labels[row]!) counts[topic]!++
  return counts.map((count) => Math.log((count + 0.5) / (rows.length - count + 0.5)))
}

/** The rows in an order that is arbitrary but the same each time (Fisher and Yates; Numerical Recipes' generator). */
function shuffle(rows: readonly number[], seed: number): number[] {
  const order = [...rows]
  let state = seed + 1
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const j = Math.floor((state / 2 ** 32) * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}
