import { fstatSync, type Stats, statSync } from 'node:fs'
import { CommandError, EXIT } from './command.js'

/** Refuses to write into a file that is read, as `--html story.txt story.txt` asks for: the story would be gone. */
export function refuseInput(option: string, target: string, files: readonly string[]): void {
  const own = statOf(target)
  if (own?.isFile() && files.some((file) => isSame(statOf(file), own)))
    throw new CommandError(`${option}: ${target} is read too. Name another file to write to`, EXIT.usage)
}

function isSame(a: Stats | null, b: Stats): boolean {
  return a !== null && a.dev === b.dev && a.ino === b.ino
}

/** `-` is standard input; `null` for what is not there. */
function statOf(file: string): Stats | null {
  try {
    return file === '-' ? fstatSync(0) : statSync(file)
  } catch {
    return null
  }
}
