import type { Feature } from '../topics/find-features.js'
import { signals, standardDeviation, sumWeights, type Weights } from '../topics/score-topics.js'
import type { Calibration } from '../topics/topic-model.js'
import { fitCalibration } from './fit-calibration.js'

/** A story that the weights it is scored with have not seen. */
export interface HeldOut {
  readonly features: readonly Feature[]
  readonly weights: Weights
  /** Numbers of its right topics. */
  readonly labels: readonly number[]
}

/** Fits scores to stories of which the right topics are known. */
export function calibrateScores(stories: readonly HeldOut[], topics: number, spread: number): Calibration {
  const judged = stories.flatMap(({ features, weights, labels }) =>
    signals(features, weights, spread).map((row, topic) => {
      return { signals: row, topic, right: labels.includes(topic) }
    }),
  )
  const { coefficients, biases } = fitCalibration(judged, topics)
  return { spread, coefficients: coefficients.map(rounded), biases: biases.map(rounded) }
}

/** How far apart the sums of a typical story are. */
export function medianSpread(stories: readonly HeldOut[]): number {
  const spreads = stories.map(({ features, weights }) =>
    standardDeviation(sumWeights(features, weights).sums),
  )
  return rounded(spreads.sort((a, b) => a - b)[spreads.length >> 1]!)
}

/** Four places; never -0, which JSON does not keep. */
function rounded(x: number): number {
  return Math.round(x * 1e4) / 1e4 + 0
}
