import type { PreparedUnit } from './compare-units.js'
import { isEastAsianSyllable } from './east-asian-names.js'
import { syllableKeys } from './east-asian-syllables.js'

/**
 * Whether two differently spelled words of East Asian names are one, compared syllable by syllable without room for slips: one
 * letter makes another syllable, and most syllables make a name. Where both are pinyin, or one is Vietnamese, a name has
 * one spelling. `null`: not East Asian names, or words without such syllables.
 *
 *     Tzu-ching   Ziqing    one: each syllable has a form in common
 *     Guo|wei     Guo|hui   two
 */
export function isOneEastAsianWord(a: PreparedUnit, b: PreparedUnit): boolean | null {
  if (a.spelling === null || b.spelling === null) return null
  if (a.spelling === 'vietnamese' || b.spelling === 'vietnamese')
    return withoutDz(a.folded) === withoutDz(b.folded)
  if (a.divisions.length === 0 || b.divisions.length === 0) return null
  if (a.spelling === 'pinyin' && b.spelling === 'pinyin') return false
  if (a.keys[0]!.key === b.keys[0]!.key) return true
  return a.divisions.some((x) => b.divisions.some((y) => isOneRow(x, y)))
}

/** Đ and D are two letters; some write Dz for the second. */
const withoutDz = (word: string): string => word.replace(/^dz/, 'd')

type Forms = readonly string[]

function isOneRow(a: readonly Forms[], b: readonly Forms[]): boolean {
  return a.length === b.length && a.every((forms, i) => forms.some((form) => b[i]!.includes(form)))
}

/** Every way to divide the word into one or two syllables, each syllable as its canonical forms. */
export function divideWord(word: string): (readonly Forms[])[] {
  const rows: string[][] = []
  // Jun, also June.
  for (const syllable of [word, word.replace(/(?<=[aeou]n)e$/, '')])
    if (isEastAsianSyllable(syllable)) rows.push([syllable])
  for (let i = 1; i < word.length; i++) {
    const row = [word.slice(0, i), word.slice(i)]
    if (row.every(isEastAsianSyllable)) rows.push(row)
  }
  return rows.map(formsOf)
}

/** The canonical forms of each syllable. */
export function formsOf(syllables: readonly string[]): readonly Forms[] {
  return syllables.map((syllable) => syllableKeys([syllable]))
}
