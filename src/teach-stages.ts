import type { Taught } from './analyze-article.js'
import { DATELINE_OPTIONS } from './dateline/parse-dateline.js'
import { datelineFields, type TeachDatelineOptions, teachDatelines } from './dateline/teach-datelines.js'
import { nameFields, type TeachNamesOptions, teachNames } from './names/teach-names.js'
import { quoteFields, type TeachQuotesOptions, teachQuotes } from './quotes/teach-quotes.js'
import {
  likeOption,
  listOf,
  NAME,
  namesOf,
  objectOf,
  type Read,
  readNamed,
  readOptions,
  refuse,
} from './read-options.js'
import { type ClassifyTopicsOptions, TOPIC_OPTIONS } from './topics/classify-topics.js'

/** What `createAnalyzer` can be taught. Everything is added to what the package knows; nothing is needed. */
export interface AnalyzerOptions extends TeachDatelineOptions, TeachNamesOptions, TeachQuotesOptions {
  /**
   * People and organisations the caller knows, under the name to use. Other names of a person are merged into it; an
   * organisation is never a person, and as a speaker it is an organisation.
   */
  readonly known?: readonly Known[]
  /** For all calls of `classifyTopics` and for the topics of `analyzeArticle`: a model of your own, a threshold, … */
  readonly topics?: ClassifyTopicsOptions
  /** For all calls of `parseDateline` and `analyzeArticle` that are given none. */
  readonly referenceDate?: string | Date
}

/** A person the caller knows, or an organisation: a person unless told otherwise. */
export type Known =
  | string
  | {
      readonly name: string
      /** Other names that it is printed under. */
      readonly aliases?: readonly string[]
      readonly kind?: 'person' | 'organization'
    }

type KnownEntry = Exclude<Known, string>

const readKind: Read<'person' | 'organization'> = (value, path) => {
  if (value !== 'person' && value !== 'organization') refuse(path, '"person" or "organization"', value)
  return value
}

const readKnown: Read<KnownEntry> = (value, path) =>
  typeof value === 'object' && value !== null
    ? objectOf<KnownEntry>({ name: NAME, aliases: listOf(NAME), kind: readKind }, 'name')(value, path)
    : readNamed(value, path)

const readTaught: Read<AnalyzerOptions> = (value, path) =>
  objectOf<AnalyzerOptions>({
    ...datelineFields(),
    ...nameFields(),
    ...quoteFields(),
    known: listOf(readKnown),
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

/** What a caller taught of all stages, compiled. */
export interface TaughtStages {
  readonly taught: Taught
  /** For stories that bring none. */
  readonly referenceDate: string | Date | undefined
}

/** Reads and compiles what a caller teaches; `caller` is the function that messages name. */
export function teachStages(caller: string, options: AnalyzerOptions | undefined): TaughtStages {
  const read = readOptions(caller, options, readTaught)
  const { topics = {} } = read
  const known = (read.known ?? []) as readonly KnownEntry[]
  const organizations = known.filter(({ kind }) => kind === 'organization')
  if (topics.model && topics.level === 2)
    refuse(`${caller}(options): topics.level`, '1, as a model has one level', 2)
  const dateline = teachDatelines(read)
  // an organisation is no person, however it is printed
  const notPeople = [...(read.notPeople ?? []), ...organizations.flatMap(namesOf)]
  const taught = {
    dateline,
    names: teachNames({ ...read, notPeople }, dateline?.places),
    quotes: teachQuotes(read, organizations),
    topics,
    known: known
      .filter(({ kind }) => kind !== 'organization')
      .map(({ name, aliases = [] }) => ({ name, aliases })),
  }
  return { taught, referenceDate: read.referenceDate }
}
