import { checkOptions, checkText, copyList, isListOf, type OptionRule, PROBABILITY } from '../check-input.js'
import { namesIn } from '../names/names-in.js'
import type { TaughtNames } from '../names/taught.js'
import { readArticle } from '../read-article.js'
import { readableText } from '../text/readable-text.js'
import type { Quote, QuoteKind } from '../types.js'
import type { QuoteLexicon } from './quote-lexicon.js'
import { quotesIn } from './quotes-in.js'

/** Options of {@link extractQuotes}. */
export interface ExtractQuotesOptions {
  /** Only these kinds; all three unless told. */
  readonly kinds?: readonly QuoteKind[]
  /** Leave out quotations less sure than this, 0 to 1; 0 unless told. */
  readonly minConfidence?: number
}

const KINDS: readonly string[] = ['direct', 'indirect', 'mixed'] satisfies QuoteKind[]

const isKind = (kind: unknown): boolean => KINDS.includes(kind as string)

const QUOTE_OPTIONS: Readonly<Record<string, OptionRule>> = {
  kinds: {
    expected: `an array of ${KINDS.map((kind) => `"${kind}"`).join(', ')}`,
    accepts: (value) => isListOf(value, isKind),
    copy: (value) => copyList(value, isKind),
  },
  minConfidence: PROBABILITY,
}

/**
 * Finds who said what in a news story: direct, indirect and mixed quotations with the words that
 * attribute them, the source as printed and the speaker it stands for. In order of appearance;
 * `[]` if nobody is quoted. Offsets are UTF-16 code units of `text`.
 *
 * @throws {@link WirecopyError} `INPUT_TYPE` if `text` is not a string, `UNKNOWN_OPTION`,
 * `OPTION_TYPE` or `OPTION_VALUE` for options it cannot use.
 *
 * @example
 * const [quote] = extractQuotes('“The bridge will open in May,” Mayor Ada Lovik said.')
 * quote.text // 'The bridge will open in May'
 * quote.speaker // { name: 'Ada Lovik', kind: 'person' }
 */
export function extractQuotes(text: string, options?: ExtractQuotesOptions): Quote[] {
  return quotesOf(text, options)
}

/** What a caller taught of all that finding quotations needs. */
export interface TaughtQuotes extends TaughtNames {
  readonly quotes?: QuoteLexicon | undefined
}

/** The same with what the caller taught. */
export function quotesOf(text: string, options?: ExtractQuotesOptions, taught: TaughtQuotes = {}): Quote[] {
  checkText('extractQuotes', text)
  const checked = checkOptions('extractQuotes', options, QUOTE_OPTIONS)
  const readable = readableText(text)
  const reading = readArticle(readable.text, undefined, taught.dateline)
  const people = namesIn(reading, undefined, taught.known, taught.names)
  const quotes = selectQuotes(quotesIn(reading, people, taught.quotes), checked)
  return readable.toPrinted(quotes)
}

/** The quotations that the options ask for. */
function selectQuotes(quotes: readonly Quote[], options: ExtractQuotesOptions): Quote[] {
  const { kinds, minConfidence = 0 } = options
  return quotes.filter((quote) => quote.confidence >= minConfidence && (!kinds || kinds.includes(quote.kind)))
}
