import type { Task } from './task.js'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Reads one line of JSON Lines. */
export function readRecord(line: Buffer): Task['record'] {
  let text: string
  try {
    text = utf8.decode(line)
  } catch {
    return { id: null, error: 'the line is not UTF-8' }
  }
  if (text.trim() === '') return { id: null, error: 'the line is empty' }
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { id: null, error: `the line is not JSON: ${(error as Error).message}` }
  }
}
