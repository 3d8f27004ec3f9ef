import { readFileSync } from 'node:fs'

/** A corpus of one case a line, `input => expected`; lines that begin with # and empty lines are for the reader. */
export function readCorpus(name: string): { readonly input: string; readonly expected: string }[] {
  return readFileSync(`test/corpus/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const at = line.lastIndexOf('=>')
      if (at < 0) throw new Error(`test/corpus/${name}.txt: no "=>" in: ${line}`)
      return { input: line.slice(0, at).trimEnd(), expected: line.slice(at + 2).trim() }
    })
}
