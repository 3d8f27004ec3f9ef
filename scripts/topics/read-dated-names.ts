import { readFileSync } from 'node:fs'

/** Reads a list of names: parted by commas, lines that begin with `#` are comments. */
export function readDatedNames(file: URL): readonly string[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) =>
      line
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    )
}
