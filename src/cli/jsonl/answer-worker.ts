import type { AnswerStoryOptions } from '../../answer-story.js'
import { type AnswerLine, answerLine } from './answer-line.js'
import type { Task } from './task.js'

/** What a worker thread of the pool does with each story it is sent. */
export default function answer(work: { record: Task['record']; options: AnswerStoryOptions }): AnswerLine {
  return answerLine(work.record, work.options)
}
