import type { CalendarDay } from './read-date.js'

/** The day that a `referenceDate` names, or null if it is none. */
export function toCalendarDay(value: unknown): CalendarDay | null {
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    return { year: value.getUTCFullYear(), month: value.getUTCMonth() + 1, day: value.getUTCDate() }
  }
  const printed = typeof value === 'string' ? /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(value) : null
  if (!printed) return null
  const [year = 0, month = 0, day = 0] = printed.slice(1).map(Number)
  // a day that the calendar does not have (February 30) comes back as another
  const exists =
    year >= 1 && month >= 1 && month <= 12 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
  return exists ? { year, month, day } : null
}
