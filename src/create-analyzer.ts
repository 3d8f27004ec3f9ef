import { type AnalyzeArticleOptions, articleOf } from './analyze-article.js'
import { checkOptions } from './check-input.js'
import { DATELINE_OPTIONS, datelineOf, type ParseDatelineOptions } from './dateline/parse-dateline.js'
import { type NormalizeNamesOptions, type normalizeNames, peopleOf } from './names/normalize-names.js'
import { type ExtractQuotesOptions, quotesOf } from './quotes/extract-quotes.js'
import { type AnalyzerOptions, teachStages } from './teach-stages.js'
import { type ClassifyTopicsOptions, classifyTopics, TOPIC_OPTIONS } from './topics/classify-topics.js'
import type { Article, Dateline, Quote, Topic } from './types.js'

/**
 * The five functions on what the caller taught. Each takes the options of the function of its name, which for that
 * call go before those of the analyzer. They need no `this`.
 */
export interface Analyzer {
  readonly analyzeArticle: (text: string, options?: AnalyzeArticleOptions) => Article
  readonly extractQuotes: (text: string, options?: ExtractQuotesOptions) => Quote[]
  readonly normalizeNames: typeof normalizeNames
  readonly parseDateline: (text: string, options?: ParseDatelineOptions) => Dateline | null
  readonly classifyTopics: (text: string, options?: ClassifyTopicsOptions) => Topic[]
}

/**
 * Teaches wirecopy your own verbs, agencies, datelines, places, people, organisations and topics: compiles them once and
 * gives the five functions on them. The functions of the package and other analyzers stay as they are. Without options
 * an analyzer does what the functions of the package do.
 *
 * @throws {@link WirecopyError} `OPTION_TYPE`, `UNKNOWN_OPTION` or `OPTION_VALUE`, with the path of the entry that it
 * cannot use: `cues.verbs.say[2]: expected a verb …`.
 *
 * @example
 * const analyzer = createAnalyzer({
 *   agencies: [{ name: 'Fjord News', aliases: ['FJN'] }],
 *   places: [{ name: 'Skarvik', country: 'NO' }],
 *   cues: { verbs: { say: ['deadpan+'] } },
 * })
 * const story = analyzer.analyzeArticle('SKARVIK, May 3 (FJN) - The ferry is late again, Ada Lovik deadpanned.')
 * story.dateline?.places[0]?.country // 'NO'
 * story.dateline?.agency?.name // 'Fjord News'
 * story.quotes[0]?.text // 'The ferry is late again'
 */
export function createAnalyzer(options?: AnalyzerOptions): Analyzer {
  const { taught, referenceDate } = teachStages('createAnalyzer', options)
  const dated = (caller: string, own?: ParseDatelineOptions): ParseDatelineOptions => {
    const checked = checkOptions(caller, own, DATELINE_OPTIONS)
    return { referenceDate: checked.referenceDate ?? referenceDate }
  }
  return {
    analyzeArticle: (text, own) => articleOf(text, dated('analyzeArticle', own), taught),
    extractQuotes: (text, own) => quotesOf(text, own, taught),
    normalizeNames: ((input: string, own?: NormalizeNamesOptions) =>
      peopleOf(input, own, taught)) as typeof normalizeNames,
    parseDateline: (text, own) => datelineOf(text, dated('parseDateline', own), taught.dateline),
    classifyTopics: (text, own) => {
      const told = checkOptions('classifyTopics', own, TOPIC_OPTIONS)
      return classifyTopics(text, { ...taught.topics, ...told })
    },
  }
}
