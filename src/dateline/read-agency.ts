import type { Agency } from '../types.js'
import { agencyName } from './agencies.js'
import { isPlaceName } from './places.js'

/** Reads the agency printed from `start` to `end`: `TASS` of `/TASS correspondent/`. */
export function readAgency(text: string, start: number, end: number): Agency {
  const printed = text.slice(start, end).replace(/[\s,]+(?:correspondents?|reporters?|staff)$/i, '')
  return { start, end: start + printed.length, text: printed, name: agencyName(printed) ?? printed }
}

/**
 * Whether words in brackets read like an agency that is on no list: `KXAN`, `News 12`, `Sports Network`,
 * `newratings.com`; not `Paris`, `3-8`, `R-Texas`, `NOKIA.HE` or `a Tuesday`.
 */
export function isAgencyLike(text: string): boolean {
  if (text.length > 45 || isPlaceName(text) || NOT_AN_AGENCY.test(text)) return false
  if (/\.(?:com|net|org|az|in|tv)\b/i.test(text)) return true
  const words = text.split(/\s+/)
  return words.length <= 6 && words.every((word) => AGENCY_WORD.test(word))
}

const AGENCY_WORD = /^(?:\p{Lu}|&|amp;|(?:and|of|for|the|\d{1,3}\p{L}{0,2})$)/u

// A caption, a clock, a party, a pair of currencies, an exchange, a ticker.
const NOT_AN_AGENCY =
  /photo|updated|^\p{Lu}-|^[A-Z]{3}\/[A-Z]{3}$|^(?:AMEX|ASX|FTSE|LSE|NASDAQ|NYSE|OTC|TSXV?)\b|^[A-Z\d]+\.[A-Z]{1,2}$/iu
