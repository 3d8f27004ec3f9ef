/**
 * The whole of it: a story in, structured facts out.
 *
 * @module wirecopy
 */

export { type AnalyzeArticleOptions, analyzeArticle } from './analyze-article.js'
export { type Analyzer, createAnalyzer } from './create-analyzer.js'
export { type ParseDatelineOptions, parseDateline } from './dateline/parse-dateline.js'
export type { TaughtDatelineRule, TaughtPlace } from './dateline/teach-datelines.js'
export { WirecopyError, type WirecopyErrorCode } from './errors.js'
export { type NormalizeNamesOptions, normalizeNames } from './names/normalize-names.js'
export type { CueOptions } from './quotes/cue-table.js'
export { type ExtractQuotesOptions, extractQuotes } from './quotes/extract-quotes.js'
export type { VerbClass } from './quotes/reporting-verbs.js'
export type { Named } from './read-options.js'
export type { AnalyzerOptions, Known } from './teach-stages.js'
export { type ClassifyTopicsOptions, classifyTopics } from './topics/classify-topics.js'
export type {
  Agency,
  Article,
  Dateline,
  DatelineDate,
  DatelinePlace,
  NameGroup,
  NameParts,
  NameVariant,
  Person,
  Quote,
  QuoteKind,
  Span,
  Speaker,
  Topic,
} from './types.js'
