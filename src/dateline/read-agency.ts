import type { Agency } from '../types.js'
import { agencyName } from './agencies.js'
import type { DatelineLexicon } from './dateline-lexicon.js'
import { isPlaceName } from './places.js'

/** Reads the agency printed from `start` to `end`: `TASS` of `/TASS correspondent/` and `/Correspondent of TASS/`, `Special Correspondent` whole. */
export function readAgency(text: string, start: number, end: number, lexicon?: DatelineLexicon): Agency {
  const whole = text.slice(start, end)
  const from = start + (/^correspondents? (?:of|for) /i.exec(whole)?.[0].length ?? 0)
  const printed = text
    .slice(from, end)
    .replace(/(?<!^(?:our|own|special|staff)|[\s,])[\s,]{1,9}(?:correspondents?|reporters?|staff)$/i, '')
  return {
    start: from,
    end: from + printed.length,
    text: printed,
    name: agencyName(printed, lexicon) ?? printed,
  }
}

/**
 * Whether words in brackets read like an agency that is on no list: `KXAN`, `News 12`, `Sports Network`,
 * `newratings.com`; not `Paris`, `3-8`, `R-Texas`, `NOKIA.HE` or `a Tuesday`.
 */
export function isAgencyLike(text: string): boolean {
  if (text.length > 45 || isPlaceName(text) || NOT_AN_AGENCY.test(text) || TICKER.test(text)) return false
  if (DOMAIN.test(text)) return true
  const words = text.split(/\s+/)
  return words.length <= 6 && /[A-ZÀ-ÞĀ-ɏḀ-ỿ]/.test(text) && words.every((word) => AGENCY_WORD.test(word))
}

/** Whether words without brackets, or of an agency that comes first, can be little else. */
export function isAgencyShaped(text: string): boolean {
  return (DOMAIN.test(text) || AGENCY_ENDING.test(text)) && !/['’]/.test(text)
}

// newratings.com, 24.kg, Agenda.ge; not NOKIA.HE
const DOMAIN = /^[A-Za-zÀ-ɏḀ-ỿ\d-]{2,30}\.(?:com|net|org|info|news|[a-z]{2})$|\.(?:com|net|org|az|in|tv)\b/

const AGENCY_ENDING =
  /(?:\w(?:press|inform|news|watch|wire)|\b(?:agency|media(?: [A-Za-zÀ-ɏḀ-ỿ]+)?|news|newswire|press|radio|tv|wire)(?: service)?)$/i

// Inform, nCa, “Khovar”
const AGENCY_WORD =
  /^["“”'‘’]?(?:\d{0,3}[a-zß-ɏḀ-ỿ]?[A-ZÀ-ÞĀ-ɏḀ-ỿ]|&|amp;|(?:and|of|for|in|on|the|\d{1,3}[A-Za-zÀ-ɏḀ-ỿ]{0,2})$)/

// A caption, a clock, a time zone, a day, an exchange.
const NOT_AN_AGENCY =
  /photo|updated|^(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?: \d|$)|^(?:GMT|UTC|BST|IST|JST|MSK|SGT|HKT|CES?T|EES?T|[CEMP][SD]T|ET)$|^(?:AMEX|ASX|FTSE|LSE|NASDAQ|NYSE|OTC|TSXV?)\b/iu

// A ticker, a party, a pair of currencies.
const TICKER = /^[A-Z\d]+\.[A-Z]{1,2}$|^[A-ZÀ-ÞĀ-ɏḀ-ỿ]-|^[A-Z]{3}\/[A-Z]{3}$/
