/**
 * A processor of stories for BullMQ.
 *
 * @module wirecopy/bullmq
 */

export type { AnswerStoryOptions, StoryAnswer } from '../answer-story.js'
export { processStories as default, type StoriesJob, type StoriesResult } from './process-stories.js'
