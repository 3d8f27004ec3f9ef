import type { Feature } from '../topics/find-features.js'
import { frequencyFactor, standardDeviation } from '../topics/score-topics.js'

/** The median, over texts, of how far the topics are apart: the unit in which parts of a model are added. */
export function typicalSpread(
  texts: readonly (readonly Feature[])[],
  cells: Float64Array,
  topics: number,
): number {
  const spreads = texts
    .map((features) => {
      const sums = new Float64Array(topics)
      for (const feature of features)
        for (let topic = 0; topic < topics; topic++)
          sums[topic]! += frequencyFactor(feature) * cells[feature.term * topics + topic]!
      return standardDeviation(sums)
    })
    .filter((spread) => spread > 0)
  return spreads.sort((a, b) => a - b)[spreads.length >> 1] ?? 1
}
