/** What terms say about the topics: one number a topic. */
export type TermWeights = ReadonlyMap<string, Float64Array>

/** Takes the mean over the topics off every term, so that a term only tells topics apart. */
export function centreWeights(weights: TermWeights): TermWeights {
  const centred = new Map<string, Float64Array>()
  for (const [term, row] of weights) {
    const mean = row.reduce((a, b) => a + b, 0) / row.length
    centred.set(
      term,
      row.map((weight) => weight - mean),
    )
  }
  return centred
}

/** Adds up parts, each times its factor. */
export function addWeights(parts: readonly (readonly [TermWeights, number])[]): TermWeights {
  const sum = new Map<string, Float64Array>()
  for (const [weights, factor] of parts)
    for (const [term, row] of weights) {
      const cells = sum.get(term) ?? new Float64Array(row.length)
      for (let topic = 0; topic < row.length; topic++) cells[topic]! += factor * row[topic]!
      sum.set(term, cells)
    }
  return sum
}
