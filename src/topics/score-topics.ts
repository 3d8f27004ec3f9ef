import type { TopicModel } from './decode-model.js'
import type { Feature } from './features.js'
import { TOP_LEVEL_TOPICS } from './taxonomy.js'

/** The logistic regression that turns weights into probabilities. */
export interface Calibration {
  /** How far apart the sums of a typical text are: their standard deviation over the topics. */
  readonly spread: number
  /** One coefficient for each of the {@link signals}. */
  readonly coefficients: readonly number[]
  /** What is added for each topic. */
  readonly biases: readonly number[]
}

const TOPICS = TOP_LEVEL_TOPICS.length

/** How likely each topic is, in the order of the topics. */
export function scoreTopics(
  features: readonly Feature[],
  model: TopicModel,
  calibration: Calibration,
): number[] {
  const { spread, coefficients, biases } = calibration
  return signals(features, model, spread).map((row, topic) => {
    const x = row.reduce((sum, signal, i) => sum + signal * coefficients[i]!, biases[topic]!)
    return 1 / (1 + Math.exp(-x))
  })
}

/**
 * What the calibration looks at, for each topic: how far its sum of weights stands out; how far it is
 * from the best of the others (above 0 for one topic only); both for how much there is to go by; and
 * how much speaks for it, whatever speaks for the others, because a story may have several topics.
 */
export function signals(features: readonly Feature[], model: TopicModel, spread: number): number[][] {
  const { sums, support } = sumWeights(features, model)
  const mean = sums.reduce((a, b) => a + b, 0) / TOPICS
  const unit = standardDeviation(sums) + 0.35 * spread
  const [best, second] = [...sums].sort((a, b) => b - a) as [number, number]
  const plenty = Math.log(1 + features.length) - 3.5
  return Array.from(sums, (sum, topic) => {
    const height = (sum - mean) / unit
    const margin = (sum - (sum === best ? second : best)) / unit
    return [
      height,
      margin,
      Math.min(margin, 0),
      height * plenty,
      margin * plenty,
      Math.log(1 + support[topic]!),
    ]
  })
}

/** The weights of a text's terms added up for each topic, and the part that is above 0. */
export function sumWeights(
  features: readonly Feature[],
  { weights }: TopicModel,
): { sums: Float64Array; support: Float64Array } {
  const sums = new Float64Array(TOPICS)
  const support = new Float64Array(TOPICS)
  for (const { term, count } of features) {
    // A term that comes back says more, but not as much again.
    const times = 1 + Math.log(count)
    const row = term * TOPICS
    for (let topic = 0; topic < TOPICS; topic++) {
      const weight = times * weights[row + topic]!
      sums[topic]! += weight
      if (weight > 0) support[topic]! += weight
    }
  }
  return { sums, support }
}

/** How far apart numbers are. */
export function standardDeviation(numbers: Float64Array): number {
  const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length
  return Math.sqrt(numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / numbers.length)
}
