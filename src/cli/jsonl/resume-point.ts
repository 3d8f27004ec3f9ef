import { createReadStream } from 'node:fs'
import { CommandError } from '../command.js'
import { splitLines } from './split-lines.js'

/** How far an earlier run came. */
export interface ResumePoint {
  /** Whole lines. */
  readonly lines: number
  /** Where they end; what stands behind is a torn line. */
  readonly bytes: number
  readonly failed: number
  /** The `id` of the last whole line, as JSON. */
  readonly lastId: string | null
}

// How every line that we write begins, torn ones too.
const OURS = '{"id":'

/**
 * Reads what an interrupted run has left in its output file.
 *
 * @throws CommandError if the file is none that we wrote: nobody's file is cut off.
 */
export async function resumePointOf(file: string): Promise<ResumePoint> {
  let point: ResumePoint = { lines: 0, bytes: 0, failed: 0, lastId: null }
  for await (const { bytes, ended } of splitLines(createReadStream(file))) {
    const start = bytes.toString('latin1', 0, OURS.length)
    if (point.lines === 0 && !(ended ? start === OURS : OURS.startsWith(start)))
      throw new CommandError(`cannot resume: ${file} does not begin as an output of wirecopy does`)
    if (!ended) break
    const answer = parse(bytes)
    if (!answer) break
    point = {
      lines: point.lines + 1,
      bytes: point.bytes + bytes.length + 1,
      failed: point.failed + Number('error' in answer),
      lastId: JSON.stringify(answer.id ?? null),
    }
  }
  return point
}

/** A line that is no JSON is where a crash of the machine has torn the file. */
function parse(line: Buffer): Record<string, unknown> | null {
  try {
    const value = JSON.parse(line.toString())
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}
