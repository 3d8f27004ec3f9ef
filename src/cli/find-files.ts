import { existsSync } from 'node:fs'
import { glob, isDynamicPattern } from 'tinyglobby'
import { CommandError } from './command.js'

/**
 * The files that arguments name, in their order. The shell has put most patterns into names already; those
 * that are quoted, and all of them on Windows, are looked up here, each in alphabetical order.
 */
export async function findFiles(names: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const name of names) {
    if (name === '-' || existsSync(name) || !isDynamicPattern(name)) found.push(name)
    else {
      const matches = await glob(name, { onlyFiles: true })
      if (matches.length === 0) throw new CommandError(`${name}: no file has such a name`)
      found.push(...matches.sort())
    }
  }
  return found
}
