import type { Block } from './article/find-blocks.js'
import { checkOptions, checkText } from './check-input.js'
import { DATELINE_OPTIONS, type ParseDatelineOptions } from './dateline/parse-dateline.js'
import { namesIn } from './names/names-in.js'
import type { TaughtQuotes } from './quotes/extract-quotes.js'
import { quotesIn } from './quotes/quotes-in.js'
import { readArticle } from './read-article.js'
import { readableText } from './text/readable-text.js'
import { spanOf } from './text/span.js'
import { type ClassifyTopicsOptions, topicsOf } from './topics/classify-topics.js'
import type { Trace } from './trace.js'
import type { Article, Span } from './types.js'

/** Options of {@link analyzeArticle}. */
export type AnalyzeArticleOptions = ParseDatelineOptions

/**
 * Reads a whole news story: its parts, its dateline, the people in it, who said what, and what it
 * is about. The text is parsed once and every stage shares the parse; each part is what its own
 * function gives. Offsets are UTF-16 code units of `text`.
 *
 * @throws {@link WirecopyError} `INPUT_TYPE` if `text` is not a string, `UNKNOWN_OPTION`,
 * `OPTION_TYPE` or `OPTION_VALUE` for options it cannot use.
 *
 * @example
 * const story = analyzeArticle('OSLO, May 3 (Reuters) - Norway will lend more, Ada Lovik said.')
 * story.dateline?.places[0]?.name // 'Oslo'
 * story.quotes[0]?.speaker?.name // 'Ada Lovik'
 */
export function analyzeArticle(text: string, options?: AnalyzeArticleOptions): Article {
  return articleOf(text, options)
}

/** What a caller taught of all stages. */
export interface Taught extends TaughtQuotes {
  readonly topics?: ClassifyTopicsOptions
}

/** The same with what the caller taught. */
export function articleOf(text: string, options?: AnalyzeArticleOptions, taught?: Taught): Article {
  checkText('analyzeArticle', text)
  const { referenceDate } = checkOptions('analyzeArticle', options, DATELINE_OPTIONS)
  const readable = readableText(text)
  return readable.toPrinted(articleIn(readable.text, referenceDate, taught))
}

/** The pipeline: every stage on one parse of a readable text, each with what the caller taught. */
export function articleIn(
  text: string,
  referenceDate: string | Date | undefined,
  taught: Taught = {},
  trace?: Trace,
): Article {
  const reading = readArticle(text, referenceDate, taught.dateline, trace)
  const span = (block: Block | null): Span | null => block && spanOf(text, block.start, block.end)
  const people = namesIn(reading, undefined, taught.known, taught.names)
  const quotes = quotesIn(reading, people, taught.quotes)
  const topics = topicsOf(text, taught.topics, trace, reading.chunks)
  return {
    headline: span(reading.page.headline),
    deck: span(reading.page.deck),
    byline: span(reading.page.byline),
    dateline: reading.dateline,
    paragraphs: reading.page.paragraphs.map(({ start, end }) => spanOf(text, start, end)),
    people,
    quotes,
    topics,
  }
}
