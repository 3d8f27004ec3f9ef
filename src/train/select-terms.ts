/** A copy of weights in which only the `most` terms that are common and tell topics apart have any; `always` stay. */
export function selectTerms(
  cells: Float64Array,
  topics: number,
  frequency: (term: number) => number,
  most: number,
  always: (term: number) => boolean = () => false,
): Float64Array {
  const worth = Float64Array.from({ length: cells.length / topics }, (_, term) => {
    let squares = 0
    for (let i = term * topics; i < (term + 1) * topics; i++) squares += cells[i]! ** 2
    return Math.sqrt(squares) * Math.log(1 + frequency(term)) + (always(term) ? 1e6 : 0)
  })
  // numbers of terms follow the alphabet, which settles ties
  const ranked = Array.from(worth, (_, term) => term).sort((a, b) => worth[b]! - worth[a]! || a - b)
  const selected = new Float64Array(cells.length)
  for (const term of ranked.slice(0, most))
    selected.set(cells.subarray(term * topics, (term + 1) * topics), term * topics)
  return selected
}
