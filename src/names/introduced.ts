import type { Word } from './read-words.js'
import { KIN } from './role-words.js'

/** "his wife, Elena Whitfield", "their sons, Tom Whitfield and Max Whitfield". */
export function isKin(words: readonly Word[], from: number): boolean {
  for (let i = from - 1; i >= from - 7 && i >= 0; i--) {
    const { folded, shape } = words[i]!
    if (KIN.has(folded) || (folded.endsWith('s') && KIN.has(folded.slice(0, -1)))) return true
    if (shape === 'lower' && folded !== 'and') return false
  }
  return false
}

/** Somebody new: "her daughter Lisa", "her dog, Daisy", "gave his name as Bob". */
export function isIntroduced(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]
  if (before?.text === ',' || before?.folded === 'as' || before?.folded === 'named') return true
  return isKin(words, from)
}
