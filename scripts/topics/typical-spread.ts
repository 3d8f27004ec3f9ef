import { standardDeviation } from '../../src/topics/score-topics.js'
import { TOP_LEVEL_TOPICS } from '../../src/topics/taxonomy.js'
import type { TermWeights } from '../../src/train/term-weights.js'

/** Texts as counts of terms. */
export type CountedTexts = readonly ReadonlyMap<string, number>[]

function sumWeights(counts: ReadonlyMap<string, number>, weights: TermWeights): Float64Array {
  const sums = new Float64Array(TOP_LEVEL_TOPICS.length)
  for (const [term, count] of counts) {
    const row = weights.get(term)
    if (row)
      for (let topic = 0; topic < row.length; topic++) sums[topic]! += (1 + Math.log(count)) * row[topic]!
  }
  return sums
}

/** The median, over texts, of how far the topics are apart: the unit in which parts are added. */
export function typicalSpread(texts: CountedTexts, weights: TermWeights): number {
  const spreads = texts.map((counts) => standardDeviation(sumWeights(counts, weights))).filter((s) => s > 0)
  return spreads.sort((a, b) => a - b)[spreads.length >> 1]!
}
