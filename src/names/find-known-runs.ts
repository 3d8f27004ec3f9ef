import { fold } from '../text/fold.js'
import type { Run } from './find-runs.js'
import type { KnownPerson } from './known-person.js'
import type { Word } from './read-words.js'

/**
 * Where the caller's people stand under a name or alias that the caller gave, be it one that nothing else would show to be
 * a person: `Madiba`, `The Rock`. Capitals do not count but for the first, which it must have.
 */
export function findKnownRuns(words: readonly Word[], known: readonly KnownPerson[]): Run[] {
  const phrases = new Map<string, (readonly string[])[]>()
  for (const text of new Set(known.flatMap(({ name, aliases }) => [name, ...aliases]))) {
    const phrase = fold(text).replaceAll('.', '').trim().split(/\s+/)
    const [first = ''] = phrase
    if (first === '') continue
    const others = phrases.get(first)
    if (others) others.push(phrase)
    else phrases.set(first, [phrase])
  }
  if (phrases.size === 0) return []
  for (const own of phrases.values()) own.sort((a, b) => b.length - a.length)
  const runs: Run[] = []
  for (let from = 0; from < words.length; from++) {
    if (words[from]!.shape === 'lower') continue
    const phrase = phrases.get(words[from]!.folded)?.find((own) => stands(words, from, own))
    if (!phrase) continue
    const to = from + phrase.length
    runs.push({ from, to, role: -1, title: 'none', suffix: false, outerFrom: from, outerTo: to })
    from = to - 1
  }
  return runs
}

/**
 * The candidates of a story and the runs of the caller's people, each word in one run only: a longer name that the caller's
 * is a part of stays whole (`Tom Price` where the caller knows a `Price`), all others give way.
 */
export function withKnownRuns(candidates: readonly Run[], known: readonly Run[]): Run[] {
  const around = wordsOf(candidates)
  const missing = known.filter(({ from, to }) => {
    const run = around.get(from)
    return !(run && run.from <= from && run.to >= to)
  })
  const taken = wordsOf(missing)
  const rest = candidates.filter((run) => !overlaps(run, taken))
  return [...rest, ...missing].sort((a, b) => a.from - b.from)
}

/** The run that each word is in. */
export function wordsOf(runs: readonly Run[]): ReadonlyMap<number, Run> {
  const runOf = new Map<number, Run>()
  for (const run of runs) for (let i = run.from; i < run.to; i++) runOf.set(i, run)
  return runOf
}

/** Whether a run has a word of those. */
export function overlaps({ from, to }: Run, runOf: ReadonlyMap<number, Run>): boolean {
  for (let i = from; i < to; i++) if (runOf.has(i)) return true
  return false
}

function stands(words: readonly Word[], from: number, phrase: readonly string[]): boolean {
  return phrase.every(
    (folded, k) => words[from + k]?.folded === folded && words[from + k]!.block === words[from]!.block,
  )
}
