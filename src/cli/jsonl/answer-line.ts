import { type AnswerStoryOptions, answerStory } from '../../answer-story.js'
import type { Task } from './task.js'

/** A line of output, and whether it says that the story could not be read. */
export interface AnswerLine {
  readonly line: string
  readonly failed: boolean
}

/** The line of output for one story. */
export function answerLine(record: Task['record'], options: AnswerStoryOptions): AnswerLine {
  const answer = 'value' in record ? answerStory(record.value, options) : record
  return { line: `${JSON.stringify(answer)}\n`, failed: 'error' in answer }
}
