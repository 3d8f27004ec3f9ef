import type { TermWeights } from './term-weights.js'

/** Keeps the seeds and, of the other terms, those that are common and tell topics apart, `most` in all. */
export function selectTerms(
  weights: TermWeights,
  seeds: TermWeights,
  frequency: (term: string) => number,
  most: number,
): TermWeights {
  const worth = (term: string, row: Float64Array): number =>
    Math.hypot(...row) * Math.log(1 + frequency(term)) + (seeds.has(term) ? 1e6 : 0)
  const ranked = [...weights]
    .map(([term, row]) => ({ term, row, worth: worth(term, row) }))
    .sort((a, b) => b.worth - a.worth || (a.term < b.term ? -1 : 1))
  return new Map(ranked.slice(0, most).map(({ term, row }) => [term, row]))
}
