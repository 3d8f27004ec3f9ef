import { createWriteStream, existsSync, openSync, statSync, truncateSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { CommandError, EXIT } from '../command.js'
import { type ResumePoint, resumePointOf } from './resume-point.js'

/** Where lines go, and how many are there already. */
export interface Output {
  readonly stream: Writable
  readonly done: ResumePoint
}

const START: ResumePoint = { lines: 0, bytes: 0, failed: 0, lastId: null }

/** Opens the output: standard output, or a file, which `resume` goes on with behind its last whole line. */
export async function openOutput(file: string | undefined, resume: boolean): Promise<Output> {
  if (file === undefined) {
    if (resume) throw new CommandError('--resume needs --output FILE, the file to go on with', EXIT.usage)
    return { stream: process.stdout, done: START }
  }
  const begun = existsSync(file) && statSync(file).isFile() && statSync(file).size > 0
  if (begun && !resume)
    throw new CommandError(`${file} has lines already. Add --resume to go on, or remove it`, EXIT.usage)
  const done = begun ? await resumePointOf(file) : START
  if (begun) truncateSync(file, done.bytes)
  return { stream: createWriteStream(file, { fd: openSync(file, 'a') }), done }
}
