import type { Run } from './find-runs.js'
import { isPlace } from './is-place.js'
import type { Word } from './read-words.js'

/** The folded word at `i`, empty outside the story. */
export function foldedAt(words: readonly Word[], i: number): string {
  return words[i]?.folded ?? ''
}

/** The word at `i` as printed, empty outside the story. */
export function textAt(words: readonly Word[], i: number): string {
  return words[i]?.text ?? ''
}

/** Whether a word is a verb or an auxiliary; there may be none. */
export function isVerbal(word: Word | undefined): boolean {
  return word?.tag === 'VERB' || word?.tag === 'AUX'
}

/** Whether a word from `from` up to `to` passes the test. */
export function someWord(
  words: readonly Word[],
  from: number,
  to: number,
  test: (word: Word) => boolean,
): boolean {
  for (let i = from; i < to; i++) if (test(words[i]!)) return true
  return false
}

const MOST_KEPT = 4096
let places: Map<string, boolean> | undefined

/** Whether the words of a run together are the name of a known place. */
export function isPlaceRun(words: readonly Word[], run: Run): boolean {
  if (run.to - run.from === 1) return words[run.from]!.type.place
  const text = textOf(words, run)
  if (words[run.from]!.type.lexicon?.isPlace(text)) return true
  places ??= new Map()
  let place = places.get(text)
  if (place === undefined) {
    place = isPlace(text)
    if (places.size === MOST_KEPT) places.clear()
    places.set(text, place)
  }
  return place
}

/** The words of a run as printed, joined by one space. */
export function textOf(words: readonly Word[], { from, to }: Run): string {
  let text = words[from]!.text
  for (let i = from + 1; i < to; i++) text += ` ${words[i]!.text}`
  return text
}

/** The words of a run, folded. */
export function keyOf(words: readonly Word[], { from, to }: Pick<Run, 'from' | 'to'>): string {
  let key = words[from]!.folded
  for (let i = from + 1; i < to; i++) key += ` ${words[i]!.folded}`
  return key
}
