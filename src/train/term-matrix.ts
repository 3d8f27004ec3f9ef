/** The texts as sparse rows of term weights, tf-idf, each of length 1. */
export interface TermMatrix {
  readonly terms: readonly string[]
  /** Row `r` has its columns and values at `starts[r]` to `starts[r + 1]`. */
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float64Array
  /** What each row was divided by. */
  readonly lengths: Float64Array
  readonly idf: Float64Array
  /** In how many texts each term occurs. */
  readonly frequency: Int32Array
}

/** Counts the terms that occur in at least `fewest` of the texts; of these, the `most` that occur in most texts. */
export function buildTermMatrix(
  texts: readonly (readonly string[])[],
  fewest: number,
  most: number = Number.POSITIVE_INFINITY,
): TermMatrix {
  const occurs = new Map<string, number>()
  for (const text of texts) for (const term of new Set(text)) occurs.set(term, (occurs.get(term) ?? 0) + 1)
  const enough = [...occurs].filter(([, count]) => count >= fewest)
  const terms = (enough.length > most ? takeCommonest(enough, most) : enough).map(([term]) => term).sort()
  const column = new Map(terms.map((term, i) => [term, i]))
  const frequency = Int32Array.from(terms, (term) => occurs.get(term)!)
  const idf = Float64Array.from(frequency, (n) => Math.log((1 + texts.length) / (1 + n)) + 1)
  const starts = new Int32Array(texts.length + 1)
  const lengths = new Float64Array(texts.length)
  const columns: number[] = []
  const values: number[] = []
  texts.forEach((text, row) => {
    const counts = new Map<number, number>()
    for (const term of text) {
      const at = column.get(term)
      if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1)
    }
    const entries = [...counts]
      .map(([at, n]) => [at, (1 + Math.log(n)) * idf[at]!] as const)
      .sort((a, b) => a[0] - b[0])
    const length = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0)) || 1
    for (const [at, value] of entries) {
      columns.push(at)
      values.push(value / length)
    }
    lengths[row] = length
    starts[row + 1] = columns.length
  })
  return {
    terms,
    starts,
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
    lengths,
    idf,
    frequency,
  }
}

function takeCommonest(terms: readonly [string, number][], most: number): [string, number][] {
  return terms.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most)
}
