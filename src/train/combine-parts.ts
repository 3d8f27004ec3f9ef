import type { Feature } from '../topics/find-features.js'
import { typicalSpread } from './typical-spread.js'

/** One way to weigh terms, and what it counts for next to the others. */
export interface Part {
  /** Term after term, one weight for each topic. */
  readonly cells: Float64Array
  readonly factor: number
}

/**
 * Adds up parts, each in units of its typical spread over the topics of a text. The mean over the topics is
 * taken off every term first, so that a term only tells topics apart.
 */
export function combineParts(
  parts: readonly Part[],
  texts: readonly (readonly Feature[])[],
  topics: number,
): Float64Array {
  const sum = new Float64Array(parts[0]!.cells.length)
  for (const { cells, factor } of parts) {
    const centred = centre(cells, topics)
    const times = factor / typicalSpread(texts, centred, topics)
    for (let i = 0; i < sum.length; i++) sum[i]! += times * centred[i]!
  }
  return sum
}

function centre(cells: Float64Array, topics: number): Float64Array {
  const centred = new Float64Array(cells.length)
  for (let row = 0; row < cells.length; row += topics) {
    let mean = 0
    for (let i = row; i < row + topics; i++) mean += cells[i]!
    mean /= topics
    for (let i = row; i < row + topics; i++) centred[i] = cells[i]! - mean
  }
  return centred
}
