import { type AnalyzeArticleOptions, articleOf } from './analyze-article.js'
import { checkOptions } from './check-input.js'
import { DATELINE_OPTIONS, datelineOf, type ParseDatelineOptions } from './dateline/parse-dateline.js'
import { datelineFields, type TeachDatelineOptions, teachDatelines } from './dateline/teach-datelines.js'
import { readKnown } from './names/known-person.js'
import { type NormalizeNamesOptions, type normalizeNames, peopleOf } from './names/normalize-names.js'
import { nameFields, type TeachNamesOptions, teachNames } from './names/teach-names.js'
import { type ExtractQuotesOptions, quotesOf } from './quotes/extract-quotes.js'
import { quoteFields, type TeachQuotesOptions, teachQuotes } from './quotes/teach-quotes.js'
import {
  likeOption,
  listOf,
  type Named,
  namesOf,
  objectOf,
  type Read,
  readNamed,
  readOptions,
  refuse,
} from './read-options.js'
import { type ClassifyTopicsOptions, classifyTopics, TOPIC_OPTIONS } from './topics/classify-topics.js'
import type { Article, Dateline, Quote, Topic } from './types.js'

/** What {@link createAnalyzer} can be taught. Everything is added to what the package knows; nothing is needed. */
export interface AnalyzerOptions extends TeachDatelineOptions, TeachNamesOptions, TeachQuotesOptions {
  /** People the caller knows: merged into, and named as the caller names them. */
  readonly known?: readonly Named[]
  /** For all calls of `classifyTopics` and for the topics of `analyzeArticle`: a model of your own, a threshold, … */
  readonly topics?: ClassifyTopicsOptions
  /** For all calls of `parseDateline` and `analyzeArticle` that are given none. */
  readonly referenceDate?: string | Date
}

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

const readTaught: Read<AnalyzerOptions> = (value, path) =>
  objectOf<AnalyzerOptions>({
    ...datelineFields(),
    ...nameFields(),
    ...quoteFields(),
    known: listOf(readNamed),
    topics: objectOf<ClassifyTopicsOptions>({
      threshold: likeOption(TOPIC_OPTIONS.threshold),
      limit: likeOption(TOPIC_OPTIONS.limit),
      level: likeOption(TOPIC_OPTIONS.level),
      model: likeOption(TOPIC_OPTIONS.model),
    }),
    referenceDate: (value, path) => {
      const date = likeOption<string | Date>(DATELINE_OPTIONS.referenceDate!)(value, path)
      return date instanceof Date ? new Date(date) : date
    },
  })(value, path)

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
  const read = readOptions('createAnalyzer', options, readTaught)
  const { known, organizations, topics = {}, referenceDate } = read
  if (topics.model && topics.level === 2)
    refuse('createAnalyzer(options): topics.level', '1, as a model has one level', 2)
  const dateline = teachDatelines(read)
  // an organisation is no person, however it is printed
  const notPeople = [...(read.notPeople ?? []), ...(organizations ?? []).flatMap(namesOf)]
  const taught = {
    dateline,
    names: teachNames({ ...read, notPeople }, dateline?.places),
    quotes: teachQuotes(read),
    topics,
    known: readKnown(known),
  }
  const dated = (caller: string, own?: ParseDatelineOptions): ParseDatelineOptions => {
    checkOptions(caller, own, DATELINE_OPTIONS)
    return { referenceDate: own?.referenceDate ?? referenceDate }
  }
  return {
    analyzeArticle: (text, own) => articleOf(text, dated('analyzeArticle', own), taught),
    extractQuotes: (text, own) => quotesOf(text, own, taught),
    normalizeNames: ((input: string, own?: NormalizeNamesOptions) =>
      peopleOf(input, own, taught)) as typeof normalizeNames,
    parseDateline: (text, own) => datelineOf(text, dated('parseDateline', own), dateline),
    classifyTopics: (text, own) => {
      checkOptions('classifyTopics', own, TOPIC_OPTIONS)
      const told = Object.entries(own ?? {}).filter(([, value]) => value !== undefined)
      return classifyTopics(text, { ...topics, ...Object.fromEntries(told) })
    },
  }
}
