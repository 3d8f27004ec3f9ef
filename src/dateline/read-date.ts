import type { DatelineDate } from '../types.js'
import { MONTHS } from './date-pieces.js'

/** A day of the calendar without a clock: what `referenceDate` comes down to. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * Reads the date printed from `start` to `end`, or null if no calendar has such a day. A year that is
 * not printed is filled in from `reference`: the year that puts the date nearest to it, not after it
 * by more than a day (a story filed on January 1 and read the evening before).
 */
export function readDate(
  text: string,
  start: number,
  end: number,
  reference: CalendarDay | null,
): DatelineDate | null {
  const printed = text.slice(start, end)
  const figures = printed.match(/\d+/g) ?? []
  const printedYear = figures.find((figure) => figure.length === 4)
  // Of a range (Jan 20-24) the first day counts.
  let [day = 0, second = 0] = figures.filter((figure) => figure.length < 3).map(Number)
  const name = /[a-z]{3,}/i.exec(printed)?.[0]
  let month = name === undefined ? second : monthNumber(name)
  // 2024-05-03 has the month first; 10/25/2023 can only be American. Else 03/05/2024 is the third of May.
  const monthFirst = figures[0] === printedYear || (month > 12 && day <= 12)
  if (name === undefined && monthFirst) [month, day] = [day, month]
  const year = printedYear === undefined ? inferYear(month, day, reference) : Number(printedYear)
  if (!isDay(year ?? LEAP_YEAR, month, day)) return null
  return {
    start,
    end,
    text: printed,
    month,
    day,
    year,
    iso: year === null ? null : isoDate(year, month, day),
  }
}

const LEAP_YEAR = 2000

function inferYear(month: number, day: number, reference: CalendarDay | null): number | null {
  if (!reference) return null
  const tomorrow = dayNumber(reference.year, reference.month, reference.day) + 1
  // February 29 may lie up to eight years back (1904 to 1896).
  for (let year = reference.year + 1; year >= reference.year - 8; year--) {
    if (isDay(year, month, day) && dayNumber(year, month, day) <= tomorrow) return year
  }
  return null
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000
}

function isDay(year: number, month: number, day: number): boolean {
  if (month === 2 && day === 29) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day >= 1 && day <= (DAYS_OF_MONTH[month - 1] ?? 0)
}

const DAYS_OF_MONTH: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function monthNumber(name: string): number {
  const lower = name.toLowerCase()
  return /^(?:jan(?:uary)?|febr?(?:uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/.test(
    lower,
  )
    ? MONTHS.indexOf(lower.slice(0, 3)) + 1
    : 0
}
