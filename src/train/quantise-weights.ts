import { compressWeight, expandWeight } from '../topics/expand-weight.js'
import type { TermWeights } from './term-weights.js'

/** Weights as steps (see `decode-model.ts`): whole numbers from `-levels` to `levels`; terms that would be 0 everywhere are left out. */
export type QuantisedWeights = ReadonlyMap<string, Int8Array>

const FULL_SCALE = 0.995

/** Rounds weights; the full scale is what all but the heaviest half per cent of the terms need. */
export function quantiseWeights(weights: TermWeights, levels: number): QuantisedWeights {
  const largest = [...weights.values()].map((row) => Math.max(...row.map(Math.abs))).sort((a, b) => a - b)
  const scale = largest[Math.floor(FULL_SCALE * (largest.length - 1))]!
  const unit = scale / expandWeight(levels)
  const quantised = new Map<string, Int8Array>()
  for (const [term, row] of weights) {
    const cells = Int8Array.from(row, (weight) =>
      Math.max(-levels, Math.min(levels, Math.round(compressWeight(weight / unit)))),
    )
    if (cells.some((cell) => cell !== 0)) quantised.set(term, cells)
  }
  return quantised
}
