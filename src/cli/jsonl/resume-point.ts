import { createReadStream } from 'node:fs'
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

/** Reads what an interrupted run has left in its output file. */
export async function resumePointOf(file: string): Promise<ResumePoint> {
  let point: ResumePoint = { lines: 0, bytes: 0, failed: 0, lastId: null }
  for await (const { bytes, ended } of splitLines(createReadStream(file))) {
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
