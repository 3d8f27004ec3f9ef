import { fold } from '../text/fold.js'
import { wordSet } from '../text/word-set.js'
import type { Run } from './find-runs.js'
import type { KnownPerson } from './known-person.js'
import type { Word } from './read-words.js'

/**
 * Where the caller's people stand under a name or alias that the caller gave, be it one that nothing else would show to be
 * a person: `Madiba`, `The Rock`. As the caller prints it, or in capitals.
 */
export function findKnownRuns(words: readonly Word[], known: readonly KnownPerson[]): Run[] {
  const phrases = phrasesOf(known)
  if (phrases.size === 0) return []
  const runs: Run[] = []
  for (let from = 0; from < words.length; from++) {
    if (words[from]!.shape === 'lower') continue
    const phrase =
      phrases
        .get(pairKey(words[from]!.folded, words[from + 1]?.folded))
        ?.find((own) => stands(words, from, own)) ??
      phrases.get(words[from]!.folded)?.find((own) => stands(words, from, own))
    if (!phrase) continue
    const to = from + phrase.length
    runs.push({ from, to, role: -1, title: 'none', suffix: false, outerFrom: from, outerTo: to })
    from = to - 1
  }
  return runs
}

/** The words of each name as printed, by the first of them or the first two; the longest first. */
function phrasesOf(known: readonly KnownPerson[]): Map<string, (readonly string[])[]> {
  const phrases = new Map<string, (readonly string[])[]>()
  for (const text of new Set(known.flatMap(({ name, aliases }) => [name, ...aliases]))) {
    const phrase = text.replaceAll('.', '').trim().split(/\s+/)
    const [first = '', second] = phrase.map(fold)
    if (first === '') continue
    const key = second === undefined ? first : pairKey(first, second)
    const others = phrases.get(key)
    if (others) others.push(phrase)
    else phrases.set(key, [phrase])
  }
  for (const own of phrases.values()) own.sort((a, b) => b.length - a.length)
  return phrases
}

const pairKey = (first: string, second: string | undefined): string => `${first} ${second ?? ''}`

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
  const whole = phrase.every((own, k) => {
    const word = words[from + k]
    return (
      word !== undefined &&
      word.block === words[from]!.block &&
      isPrintedAs(word.text.replaceAll('.', ''), own, phrase)
    )
  })
  return whole && (phrase.length > 1 || mayBeName(words, from))
}

/** As the caller prints it, or in capitals; a short word alone only as it is: an alias `Xi` is not the XI of a team. */
const isPrintedAs = (text: string, own: string, phrase: readonly string[]): boolean =>
  text === own || (text === own.toUpperCase() && (phrase.length > 1 || own.length > 3))

/** One word that is also a month, a title or a small word: only where it cannot be that. */
function mayBeName(words: readonly Word[], at: number): boolean {
  const { type, first } = words[at]!
  const next = words[at + 1]
  if (type.calendar || type.functionWord)
    return !first && next?.shape !== 'number' && !DATES.has(words[at - 1]?.folded ?? '')
  return !(type.role && (next?.shape === 'cap' || next?.folded === 'of'))
}

const DATES: ReadonlySet<string> = wordSet(
  'by during early in last late mid next of on since this through to until',
)
