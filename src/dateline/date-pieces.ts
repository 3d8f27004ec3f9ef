import type { Pieces } from '../text/pattern.js'
import { LETTER } from './latin-letters.js'

/** How each month begins; the place in the list is the month's number. */
export const MONTHS: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
]

/** `may` → `[Mm][Aa][Yy]`: ignores case where its neighbours in the pattern do not. */
function anyCase(source: string): string {
  return source.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)
}

/** A month, and nothing else: to find out whether a line holds a date at all. */
export const MONTH: string = `(?:${MONTHS.map(anyCase).join('|')})[A-Za-z]{0,6}(?![${LETTER}])`

/**
 * Pieces for the date of a dateline, to be put together by `pattern`. They take a little more than
 * dates (`Octo 45`), because a short pattern compiles ten times faster; `readDate` has the last word.
 * Repeats are `{0,4}` for the same reason: up to 3 the engine writes them out.
 */
export const DATE_PIECES: Pieces = {
  // A space of any kind that stays on the line.
  s: '[\\x20\\t\\u00a0\\u2000-\\u200a\\u202f\\u3000]',
  month: `[A-Za-z]{3,9}(?![${LETTER}])`,
  weekday: `${anyCase('(?:mon|tue|wed|thu|fri|sat|sun)')}[A-Za-z]{0,6}(?![${LETTER}])\\.?`,
  year: '[12]\\d\\d\\d(?!\\d)',
  day: '[0-3]?\\d(?:[-–][0-3]?\\d)?(?:[sSnNrRtT][tTdDhH])?(?![A-Za-z\\d])',
  // Oct. 10 · April  01, 2024 · Oct 10 2023 · October 10/2023 · Jan 20-24
  monthFirst: '{month}\\.?{s}{0,4}{day}(?:{s}?[,/]?{s}{0,4}{year})?',
  // 10 October · 17th April, 2026 · 10 Oct. 2023
  // The stop of `10 Oct. (ANSA)` is the month's.
  dayFirst: '{day}{s}{0,4}{month}(?:\\.?,?{s}{0,4}{year}|\\.(?={s}\\())?',
  // 10.10.2023 · 10/10/2023 · 2023-10-10
  numeric: '[0-3]?\\d[./][0-3]?\\d[./]{year}|{year}-[01]\\d-[0-3]\\d',
  date: `(?<![${LETTER}\\d])(?:{monthFirst}|{dayFirst}|{numeric})`,
}
