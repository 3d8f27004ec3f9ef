/**
 * Topics of your own, learnt from labelled stories.
 *
 * @module wirecopy/train
 */

export { WirecopyError, type WirecopyErrorCode } from '../errors.js'
export type { TopicModel } from '../topics/topic-model.js'
export type { TopicExample } from './check-examples.js'
export {
  type EvaluateTopicsOptions,
  evaluateTopics,
  type LabelScores,
  type TopicEvaluation,
} from './evaluate-topics.js'
export { type TrainTopicsOptions, trainTopics } from './train-topics.js'
