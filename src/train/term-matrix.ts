/** The texts as sparse rows of term weights, tf-idf, each of length 1. */
export interface TermMatrix {
  readonly terms: readonly string[]
  /** Row `r` has its columns and values at `starts[r]` to `starts[r + 1]`. */
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float64Array
  readonly idf: Float64Array
  /** In how many texts each term occurs. */
  readonly frequency: Int32Array
}

/** Counts the terms that occur in at least `fewest` of the texts. */
export function buildTermMatrix(texts: readonly (readonly string[])[], fewest: number): TermMatrix {
  const counts = texts.map(countTerms)
  const occurs = new Map<string, number>()
  for (const count of counts) for (const term of count.keys()) occurs.set(term, (occurs.get(term) ?? 0) + 1)
  const terms = [...occurs.keys()].filter((term) => occurs.get(term)! >= fewest).sort()
  const column = new Map(terms.map((term, i) => [term, i]))
  const frequency = Int32Array.from(terms, (term) => occurs.get(term)!)
  const idf = Float64Array.from(frequency, (n) => Math.log((1 + texts.length) / (1 + n)) + 1)
  const starts = new Int32Array(texts.length + 1)
  const columns: number[] = []
  const values: number[] = []
  counts.forEach((count, row) => {
    const entries = [...count]
      .map(([term, n]) => [column.get(term), 1 + Math.log(n)] as const)
      .filter((entry): entry is readonly [number, number] => entry[0] !== undefined)
      .map(([at, tf]) => [at, tf * idf[at]!] as const)
      .sort((a, b) => a[0] - b[0])
    const length = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0)) || 1
    for (const [at, value] of entries) {
      columns.push(at)
      values.push(value / length)
    }
    starts[row + 1] = columns.length
  })
  return {
    terms,
    starts,
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
    idf,
    frequency,
  }
}

function countTerms(terms: readonly string[]): Map<string, number> {
  const count = new Map<string, number>()
  for (const term of terms) count.set(term, (count.get(term) ?? 0) + 1)
  return count
}
