/**
 * What a story is about. Loads no lexicon.
 *
 * @module wirecopy/topics
 */

export { WirecopyError, type WirecopyErrorCode } from '../errors.js'
export type { Span, Topic } from '../types.js'
export { type ClassifyTopicsOptions, classifyTopics } from './classify-topics.js'
export { type MediaTopic, SECOND_LEVEL_TOPICS, TOP_LEVEL_TOPICS, type TopLevelTopicId } from './taxonomy.js'
export type { Calibration, TopicModel } from './topic-model.js'
