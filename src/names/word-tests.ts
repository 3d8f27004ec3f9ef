import type { Run } from './find-runs.js'
import { isCommonWord, isGivenName, NAMES_FIRST } from './given-names.js'
import type { Word } from './read-words.js'
import { COMPANY_ROLES, isRole } from './role-words.js'

/** Whether a word (folded) is a given name, or begins with one: `Jean-Luc`. */
export function isGiven(folded: string): boolean {
  if (isGivenName(folded)) return true
  const hyphen = folded.indexOf('-')
  return hyphen > 2 && isGivenName(folded.slice(0, hyphen))
}

/** A given name that is no everyday word, or hardly is where it has a capital: `Elena`, `Bill`. */
export function isStrongGiven({ folded }: Word): boolean {
  return isGiven(folded) && (!isCommonWord(folded) || NAMES_FIRST.has(folded))
}

/** A role that companies do not have. */
export function isPersonRole(folded: string): boolean {
  return isRole(folded) && !COMPANY_ROLES.has(folded)
}

/** The plural of an everyday word or a role: `Demon Deacons`, `Dallas Cowboys`. */
export function isPluralWord(folded: string): boolean {
  if (!folded.endsWith('s') || folded.length < 4) return false
  const one = folded.slice(0, -1)
  return isCommonWord(one) || isRole(one)
}

/** The folded word at `i`, empty outside the story. */
export function foldedAt(words: readonly Word[], i: number): string {
  return words[i]?.folded ?? ''
}

/** The word at `i` as printed, empty outside the story. */
export function textAt(words: readonly Word[], i: number): string {
  return words[i]?.text ?? ''
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

/** The words of a run as printed, joined by one space. */
export function textOf(words: readonly Word[], { from, to }: Run): string {
  let text = words[from]!.text
  for (let i = from + 1; i < to; i++) text += ` ${words[i]!.text}`
  return text
}
