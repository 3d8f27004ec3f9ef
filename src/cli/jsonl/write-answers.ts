import { once } from 'node:events'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { CommandError } from '../command.js'
import type { Answerer } from './answer-with.js'
import type { Progress } from './create-progress.js'
import type { Output } from './open-output.js'
import type { Task } from './task.js'

/** What the whole run came to, lines of an earlier run that it went on with included. */
export interface Tally {
  readonly lines: number
  readonly failed: number
}

/**
 * Writes a line for each task, in the order of the tasks. A reader that is slow slows the reading of the input,
 * so that no more stories are in memory than are being answered.
 *
 * @throws the reason of `signal` once that is aborted; the lines written by then are whole.
 */
export async function writeAnswers(
  tasks: AsyncIterable<Task>,
  answerer: Answerer,
  output: Output,
  progress: Progress,
  signal: AbortSignal,
): Promise<Tally> {
  const { stream, done } = output
  let { lines, failed } = done
  const answers = Readable.from(skipDone(tasks, done)).map(
    async ({ record, bytes }: Task) => ({ ...(await answerer.answer(record)), bytes }),
    { concurrency: answerer.concurrency },
  )
  let broken: Error | null = null
  stream.once('error', (error) => {
    broken = error
  })
  try {
    for await (const answer of answers) {
      signal.throwIfAborted()
      if (broken) throw broken
      if (!stream.write(answer.line)) await once(stream, 'drain', { signal })
      lines++
      failed += Number(answer.failed)
      progress.add(answer.bytes)
    }
    signal.throwIfAborted()
  } finally {
    progress.end()
    if (stream !== process.stdout) await finished(stream.end())
  }
  return { lines, failed }
}

/** Leaves out the tasks that an earlier run has answered, once it is sure that they are the same. */
async function* skipDone(tasks: AsyncIterable<Task>, done: Output['done']): AsyncGenerator<Task> {
  let index = 0
  for await (const task of tasks) {
    if (index++ >= done.lines) yield task
    else if (index === done.lines && idOf(task.record) !== done.lastId)
      throw new CommandError(
        `cannot resume: line ${index} of the output has id ${done.lastId}, that of the input ${idOf(task.record)}`,
      )
  }
  if (index < done.lines)
    throw new CommandError(`cannot resume: the output has ${done.lines} lines, the input ${index}`)
}

function idOf(record: Task['record']): string {
  const holder = 'value' in record ? record.value : record
  return JSON.stringify((holder as { id?: unknown } | null)?.id ?? null)
}
