import type { Pieces } from '../text/pattern.js'

/** Month names as datelines print them, in any capitals; the place in the list is the month's number. */
export const MONTHS: readonly string[] = [
  'jan(?:uary)?',
  'feb(?:ruary|r)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sep(?:tember|t)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
]

/** `may` → `[Mm][Aa][Yy]`: ignores case where its neighbours in the pattern do not. */
function anyCase(source: string): string {
  return source.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)
}

/** Pieces for the date of a dateline, to be put together by `pattern`. */
export const DATE_PIECES: Pieces = {
  // A space of any kind that stays on the line.
  s: '[\\x20\\t\\u00a0\\u2000-\\u200a\\u202f\\u3000]',
  month: `(?:${MONTHS.map(anyCase).join('|')})(?!\\p{L})`,
  weekday: `${anyCase('(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?')}(?!\\p{L})\\.?`,
  year: '(?:1[89]|20)\\d\\d(?!\\d)',
  day: '[0-3]?\\d(?!\\d)(?:st|nd|rd|th|ST|ND|RD|TH)?(?!\\p{L})',
  // Oct. 10 · April  01, 2024 · Oct 10 2023 · October 10/2023 · Jan 20-24
  monthFirst: '{month}\\.?{s}{0,2}{day}(?:[-–]{day})?(?:{s}?[,/]?{s}{0,2}{year})?',
  // 10 October · 17th April, 2026 · 10 Oct. 2023
  dayFirst: '{day}(?:[-–]{day})?{s}{0,2}{month}(?:\\.?,?{s}{0,2}{year})?',
  // 10.10.2023 · 10/10/2023 · 2023-10-10
  numeric: '[0-3]?\\d[./][0-3]?\\d[./]{year}|{year}-[01]\\d-[0-3]\\d',
  date: '(?<![\\p{L}\\d])(?:{monthFirst}|{dayFirst}|{numeric})',
}
