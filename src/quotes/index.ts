/**
 * Who said what.
 *
 * @module wirecopy/quotes
 */

export { WirecopyError, type WirecopyErrorCode } from '../errors.js'
export type { Quote, QuoteKind, Span, Speaker } from '../types.js'
export { type ExtractQuotesOptions, extractQuotes } from './extract-quotes.js'
