/** Four places: engines differ in the last digits of a logarithm, and nobody reads them. Never -0, which JSON does not know. */
export function rounded(score: number): number {
  return Math.round(score * 1e4) / 1e4 + 0
}
