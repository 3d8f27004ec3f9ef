import { checkOptions, checkText, type OptionRule } from '../check-input.js'
import { readableText } from '../text/readable-text.js'
import type { Dateline } from '../types.js'
import type { DatelineLexicon } from './dateline-lexicon.js'
import { readDateline } from './read-dateline.js'
import { toCalendarDay } from './to-calendar-day.js'

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
  return datelineOf(text, options)
}

/** The same with what the caller taught. */
export function datelineOf(
  text: string,
  options?: ParseDatelineOptions,
  lexicon?: DatelineLexicon,
): Dateline | null {
  checkText('parseDateline', text)
  const { referenceDate } = checkOptions('parseDateline', options, DATELINE_OPTIONS)
  const readable = readableText(text)
  const dateline = readDateline(readable.text, toCalendarDay(referenceDate), lexicon)
  return readable.toPrinted(dateline)
}

/** The options of parseDateline, and what they may be. */
export const DATELINE_OPTIONS: Readonly<Record<string, OptionRule>> = {
  referenceDate: {
    expected: 'a valid Date or a string that begins with YYYY-MM-DD',
    accepts: (value) => toCalendarDay(value) !== null,
  },
}
