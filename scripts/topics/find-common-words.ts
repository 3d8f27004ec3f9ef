import type { Token } from '../../src/topics/find-tokens.js'

interface CasedText {
  readonly text: string
  readonly tokens: readonly Token[]
}

const LOWER_CASE = 0.2

/**
 * The words that running text prints in lower case. Names of people, places, firms and products are
 * not among them: what they stand for changes, so they carry no weight unless a seed says so.
 *
 *     Police in Dover arrest a banker      ->  in, arrest, a, banker
 */
export function findCommonWords(texts: readonly CasedText[]): ReadonlySet<string> {
  const lower = new Map<string, number>()
  const all = new Map<string, number>()
  for (const { text, tokens } of texts)
    for (const {
      word: { key },
      start,
    } of tokens) {
      if (startsSentence(text, start)) continue
      const letter = text[start]!
      all.set(key, (all.get(key) ?? 0) + 1)
      if (letter === letter.toLowerCase()) lower.set(key, (lower.get(key) ?? 0) + 1)
    }
  return new Set(
    [...lower].filter(([word, count]) => count / all.get(word)! > LOWER_CASE).map(([word]) => word),
  )
}

function startsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start).trimEnd()
  return before === '' || /[.!?:"“”‘\n]$/.test(before) || text[start - 1] === '\n'
}
