/** Four places, as scores are given. Never -0, which JSON does not know. */
export function rounded(number: number): number {
  return Math.round(number * 1e4) / 1e4 + 0
}
