import { compressWeight, expandWeight } from '../topics/expand-weight.js'

// How many steps a weight may be from 0.
const LEVELS = 10

const FULL_SCALE = 0.995

/**
 * Weights as steps (`expand-weight.ts`): whole numbers from `-LEVELS` to `LEVELS`. The full scale is what all
 * but the heaviest half per cent of the terms need.
 */
export function quantiseWeights(cells: Float64Array, topics: number): Int8Array {
  const largest: number[] = []
  for (let row = 0; row < cells.length; row += topics) {
    let most = 0
    for (let i = row; i < row + topics; i++) most = Math.max(most, Math.abs(cells[i]!))
    if (most > 0) largest.push(most)
  }
  largest.sort((a, b) => a - b)
  const unit = (largest[Math.floor(FULL_SCALE * (largest.length - 1))] ?? 1) / expandWeight(LEVELS)
  const steps = new Int8Array(cells.length)
  for (let i = 0; i < steps.length; i++)
    if (cells[i] !== 0)
      steps[i] = Math.max(-LEVELS, Math.min(LEVELS, Math.round(compressWeight(cells[i]! / unit))))
  return steps
}
