import { fileURLToPath } from 'node:url'
import Tinypool from 'tinypool'
import type { AnswerStoryOptions } from '../../answer-story.js'
import { type AnswerLine, answerLine } from './answer-line.js'
import type { Task } from './task.js'

/** Answers stories: in this thread, or in a pool of others. */
export interface Answerer {
  /** How many stories to hand over at a time, so that no thread waits and memory does not grow. */
  readonly concurrency: number
  readonly answer: (record: Task['record']) => Promise<AnswerLine>
  readonly stop: () => Promise<void>
}

/** An answerer of so many threads; one is the thread that is here already. */
export function answerWith(workers: number, options: AnswerStoryOptions): Answerer {
  if (workers === 1) {
    const answer: Answerer['answer'] = async (record) => answerLine(record, options)
    return { concurrency: 1, answer, stop: async () => {} }
  }
  const filename = fileURLToPath(new URL('./answer-worker.js', import.meta.url))
  const pool = new Tinypool({ filename, minThreads: workers, maxThreads: workers })
  return {
    concurrency: workers * 4,
    answer: (record) =>
      pool.run({ record, options }).catch((error: Error) => {
        const id = 'value' in record ? ((record.value as { id?: unknown } | null)?.id ?? null) : record.id
        return answerLine({ id, error: `not analysed: ${error.message}` }, options)
      }),
    stop: () => pool.destroy(),
  }
}
