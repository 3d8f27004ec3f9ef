import { createReadStream, fstatSync, statSync } from 'node:fs'
import { CommandError } from '../command.js'
import { readStory } from '../read-story.js'
import { readRecord } from './read-record.js'
import { splitLines } from './split-lines.js'
import type { Task } from './task.js'

/** The stories of an input, and its size in bytes where that can be known. */
export interface Input {
  readonly tasks: AsyncIterable<Task>
  readonly size: number | null
}

/** Every line of JSON Lines files (`-`: standard input) is a story. */
export function readTasks(files: readonly string[], signal: AbortSignal): Input {
  async function* tasks(): AsyncGenerator<Task> {
    for (const file of files)
      for await (const { bytes } of splitLines(openInput(file, signal)))
        yield { record: readRecord(bytes), bytes: bytes.length + 1 }
  }
  return { tasks: tasks(), size: total(files) }
}

/** Every file is a story, and its name is its id. */
export function readFileTasks(files: readonly string[]): Input {
  async function* tasks(): AsyncGenerator<Task> {
    for (const file of files) {
      try {
        const text = await readStory(file)
        yield { record: { value: { id: file, text } }, bytes: sizeOf(file) ?? 0 }
      } catch (error) {
        if (!(error instanceof CommandError)) throw error
        yield { record: { id: file, error: error.message }, bytes: sizeOf(file) ?? 0 }
      }
    }
  }
  return { tasks: tasks(), size: total(files) }
}

async function* openInput(file: string, signal: AbortSignal): AsyncGenerator<Buffer> {
  try {
    const stream = file === '-' ? process.stdin : createReadStream(file)
    signal.addEventListener('abort', () => stream.destroy(signal.reason))
    yield* stream as AsyncIterable<Buffer>
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new CommandError(`${file}: no such file`)
    if (code === 'EISDIR') throw new CommandError(`${file}: is a folder`)
    throw error
  }
}

function total(files: readonly string[]): number | null {
  const sizes = files.map(sizeOf)
  return sizes.includes(null) ? null : sizes.reduce<number>((sum, size) => sum + size!, 0)
}

/** `null` for a pipe and for what is not there. */
function sizeOf(file: string): number | null {
  try {
    const stats = file === '-' ? fstatSync(0) : statSync(file)
    return stats.isFile() ? stats.size : null
  } catch {
    return null
  }
}
