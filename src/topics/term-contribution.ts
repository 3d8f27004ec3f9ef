import type { TermTable } from './decode-model.js'
import type { Feature } from './find-features.js'
import { frequencyFactor } from './score-topics.js'

/** How much a term of a text speaks for a topic: its weight against the mean over all topics, times how often it occurs. */
export function termContribution(
  feature: Feature,
  { topics, letters, weights }: TermTable,
  topic: number,
): number {
  const row = feature.term * topics
  let sum = 0
  for (let i = row; i < row + topics; i++) sum += weights[letters[i]!]!
  return (weights[letters[row + topic]!]! - sum / topics) * frequencyFactor(feature)
}
