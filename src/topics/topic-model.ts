/**
 * A topic model, plain JSON: what `trainTopics` (in `wirecopy/train`) makes and `classifyTopics` can be given
 * instead of its own. Store it as it is; nothing in it is meant to be edited.
 */
export interface TopicModel {
  /** Version of this format. */
  readonly format: 1
  /** The topics it knows. */
  readonly labels: readonly string[]
  /** Words and phrases, sorted and front-coded. */
  readonly terms: string
  /** What each term says about each label, one letter a weight. */
  readonly weights: string
  readonly calibration: Calibration
}

/** The logistic regression that turns weights into probabilities. */
export interface Calibration {
  /** How far apart the sums of a typical text are: their standard deviation over the topics. */
  readonly spread: number
  /** One coefficient for each of the signals that `score-topics.ts` lists. */
  readonly coefficients: readonly number[]
  /** What is added for each topic. */
  readonly biases: readonly number[]
}
