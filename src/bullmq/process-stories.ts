import { type AnswerStoryOptions, answerStory, type StoryAnswer } from '../answer-story.js'

/** What this processor reads of a BullMQ job: any object with these parts will do. */
export interface StoriesJob {
  readonly data: AnswerStoryOptions & {
    /** Records `{ id, text, referenceDate? }`; about 100 a job. */
    readonly articles: readonly unknown[]
  }
}

/** What a job returns. */
export interface StoriesResult {
  /** One for each article, in their order: `{ id, ...facts }`, or `{ id, error }`. */
  readonly answers: readonly StoryAnswer[]
}

/**
 * A processor for BullMQ, as a file for its sandbox:
 * `new Worker('stories', new URL(import.meta.resolve('wirecopy/bullmq')), { connection })`.
 * A story that cannot be read is answered by `{ id, error }` and does not fail the job. `fields` and
 * `referenceDate` beside the articles hold for all of them.
 *
 * @throws if `job.data.articles` is no array: that is a mistake of the producer, which BullMQ reports.
 */
export async function processStories(job: StoriesJob): Promise<StoriesResult> {
  const { articles, ...options } = job.data
  if (!Array.isArray(articles))
    throw new TypeError(
      'wirecopy/bullmq: expected job.data.articles to be an array of {"id": 1, "text": "…"}',
    )
  return { answers: articles.map((article) => answerStory(article, options)) }
}
