import { checkOptions, checkText, type OptionRule } from '../check-input.js'
import { maskMarkup } from '../text/mask-markup.js'
import { pattern } from '../text/pattern.js'
import { printedSpans } from '../text/printed-spans.js'
import type { Dateline } from '../types.js'
import { type DatelineCandidate, readCandidate } from './dateline-candidate.js'
import { datelinePieces } from './dateline-pieces.js'
import type { DatelineRule } from './dateline-rule.js'
import { DATELINE_RULES } from './dateline-rules.js'
import { placesCertain } from './evidence.js'
import { type DatelineLine, findDatelineLines } from './find-dateline-lines.js'
import { clueNumbers, LineClues } from './line-clues.js'
import { placeName } from './place-name.js'
import type { CalendarDay } from './read-date.js'

/** Options of {@link parseDateline}. */
export interface ParseDatelineOptions {
  /**
   * When the story was filed or found: a `Date` (its day in UTC) or a string that begins with
   * `YYYY-MM-DD`. A year that the dateline leaves out becomes the one that puts its date nearest to
   * this day, not after it by more than a day.
   */
  readonly referenceDate?: string | Date | undefined
}

/**
 * Reads the dateline at the head of a story: its places, date and agency. Returns null if the story
 * has none. The dateline is looked for above the body only.
 *
 * @example
 * parseDateline('DUSHANBE, October 10. /TASS/. The ministers met…', { referenceDate: '2023-10-12' })
 * // { text: 'DUSHANBE, October 10. /TASS/.', places: [{ name: 'Dushanbe', country: 'TJ', … }],
 * //   date: { iso: '2023-10-10', … }, agency: { name: 'TASS', … }, rule: 'place-date-source', … }
 */
export function parseDateline(text: string, options?: ParseDatelineOptions): Dateline | null {
  checkText('parseDateline', text)
  checkOptions('parseDateline', options, DATELINE_OPTIONS)
  const reference = toCalendarDay(options?.referenceDate)
  const readable = maskMarkup(text)
  const found = findDateline(readable, reference)
  return found && printedSpans(toDateline(readable, found), readable, text)
}

/** A candidate, and the rule that accepted it. */
interface Found {
  readonly candidate: DatelineCandidate
  readonly rule: DatelineRule
}

function findDateline(text: string, reference: CalendarDay | null): Found | null {
  let lastResort: Found | null = null
  for (const line of findDatelineLines(text)) {
    const found = parseLine(text, line, reference)
    if (found && !found.rule.lastResort) return found
    lastResort ??= found
  }
  return lastResort
}

function parseLine(text: string, line: DatelineLine, reference: CalendarDay | null): Found | null {
  const starts = [...line.afterLeadIn, line.start].map((at) => ({ at, clues: new LineClues(text, at) }))
  for (const { rule, needs, patterns } of compiledRules()) {
    for (const { at, clues } of starts) {
      if (!clues.hasAll(needs)) continue
      const candidate = applyRule(text, at, rule, patterns, reference)
      // After a byline any capitalized word may begin a dateline: only a place that is known does.
      if (candidate && (at === line.start || placesCertain(candidate))) return { candidate, rule }
    }
  }
  return null
}

function applyRule(
  text: string,
  at: number,
  rule: DatelineRule,
  patterns: readonly RegExp[],
  reference: CalendarDay | null,
): DatelineCandidate | null {
  for (const shape of patterns) {
    shape.lastIndex = at
    const match = shape.exec(text)
    const candidate = match ? readCandidate(text, match, reference) : null
    if (candidate && rule.accepts(candidate)) return candidate
  }
  return null
}

function toDateline(text: string, { candidate, rule }: Found): Dateline {
  const { start, end, places, date, agency } = candidate
  return {
    start,
    end,
    text: text.slice(start, end),
    places: places.map((place) => ({
      start: place.start,
      end: place.end,
      text: place.text,
      name: placeName(place.text),
      region: place.region,
      country: place.country,
    })),
    date,
    agency,
    rule: rule.id,
  }
}

/** The options of parseDateline, and what they may be. */
export const DATELINE_OPTIONS: Readonly<Record<string, OptionRule>> = {
  referenceDate: {
    expected: 'a valid Date or a string that begins with YYYY-MM-DD',
    accepts: (value) => toCalendarDay(value) !== null,
  },
}

function toCalendarDay(value: unknown): CalendarDay | null {
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

interface CompiledRule {
  readonly rule: DatelineRule
  /** The clues that the rule needs, by number. */
  readonly needs: readonly number[]
  readonly patterns: readonly RegExp[]
}

let compiled: readonly CompiledRule[] | undefined

function compiledRules(): readonly CompiledRule[] {
  if (compiled) return compiled
  const pieces = datelinePieces()
  compiled = DATELINE_RULES.map((rule) => ({
    rule,
    needs: clueNumbers(rule.needs),
    patterns: rule.shapes.map((shape) => pattern(shape, pieces, 'y')),
  }))
  return compiled
}
