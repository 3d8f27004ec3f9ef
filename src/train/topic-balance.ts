/**
 * How much each (text, topic) pair counts: a text with k topics is k rows of 1/k, and rare topics
 * are raised by (mean share / share) to `power`.
 */
export function topicFactors(
  labels: readonly (readonly number[])[],
  topics: number,
  power: number,
): Float64Array {
  const share = new Float64Array(topics)
  for (const row of labels) for (const topic of row) share[topic]! += 1 / row.length
  const mean = share.reduce((a, b) => a + b, 0) / topics
  return share.map((n) => (n === 0 ? 0 : (mean / n) ** power))
}
