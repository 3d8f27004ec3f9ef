/**
 * Datelines alone: place, date and agency. Loads no lexicon.
 *
 * @module wirecopy/dateline
 */

export { WirecopyError, type WirecopyErrorCode } from '../errors.js'
export type { Agency, Dateline, DatelineDate, DatelinePlace, Span } from '../types.js'
export { type ParseDatelineOptions, parseDateline } from './parse-dateline.js'
