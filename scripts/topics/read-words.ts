import { readFileSync } from 'node:fs'

/** The words of a plain list: separated by white space, comments from `#` to the end of the line. */
export function readWords(file: URL): ReadonlySet<string> {
  const lines = readFileSync(file, 'utf8').split('\n')
  return new Set(lines.flatMap((line) => line.replace(/#.*/, '').split(/\s+/).filter(Boolean)))
}
