import type { Run } from './find-runs.js'
import type { Word } from './read-words.js'

const LONGEST_HEADLINE = 40

/** Whether the words `from` to `to` are a headline in which most words have a capital, or all letters are. */
export function isHeadlineCase(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > LONGEST_HEADLINE) return false
  let long = 0
  let capital = 0
  for (let i = from; i < to; i++) {
    const { shape, folded } = words[i]!
    if (folded.length < 4 || shape === 'mark' || shape === 'number') continue
    long++
    if (shape !== 'lower') capital++
  }
  return long >= 4 && capital >= long * 0.75
}

export function findHeadlineRuns(_words: readonly Word[], _from: number, _to: number): Run[] {
  return []
}
