/** What terms say about the topics: one number a topic. */
export type TermWeights = ReadonlyMap<string, Float64Array>

/** Weights of terms as they stand in a row: `topics` numbers for each of `terms`, 0 for a term without weights. */
export function toCells(weights: TermWeights, terms: readonly string[], topics: number): Float64Array {
  const cells = new Float64Array(terms.length * topics)
  terms.forEach((term, i) => {
    const row = weights.get(term)
    if (row) cells.set(row, i * topics)
  })
  return cells
}
