import type { TopicModel } from './decode-model.js'
import type { Feature } from './features.js'

/** Coefficients of the logistic regression that turns sums of weights into probabilities. */
export interface Calibration {
  /** Typical spread of the sums over the topics. */
  readonly spread: number
  readonly bias: number
  readonly z: number
  readonly margin: number
  readonly trailing: number
}

/** How likely each topic is, in the order of the model's topics. */
export function scoreTopics(
  features: readonly Feature[],
  model: TopicModel,
  calibration: Calibration,
  topics: number,
): Float64Array {
  const sums = new Float64Array(topics)
  for (const { term, count } of features) {
    const weight = 1 + Math.log(count)
    for (let topic = 0; topic < topics; topic++)
      sums[topic]! += weight * model.weights[term * topics + topic]!
  }
  return calibrate(sums, calibration)
}

// The margin is the distance to the best of the other topics: positive for one topic, negative for the rest.
function calibrate(sums: Float64Array, { spread, bias, z, margin, trailing }: Calibration): Float64Array {
  const mean = sums.reduce((a, b) => a + b, 0) / sums.length
  const deviation = Math.sqrt(sums.reduce((a, b) => a + (b - mean) ** 2, 0) / sums.length)
  const [best, second] = [...sums].sort((a, b) => b - a) as [number, number]
  return sums.map((sum) => {
    const gap = (sum - (sum === best ? second : best)) / (deviation + 1e-9)
    const x =
      bias + (z * (sum - mean)) / (deviation + 0.35 * spread) + margin * gap + trailing * Math.min(gap, 0)
    return 1 / (1 + Math.exp(-x))
  })
}
