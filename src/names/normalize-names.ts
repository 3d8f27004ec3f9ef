import { checkOptions, copyList, describe, isListOf, type OptionRule, PROBABILITY } from '../check-input.js'
import { WirecopyError } from '../errors.js'
import { readArticle } from '../read-article.js'
import { readableText } from '../text/readable-text.js'
import type { NameGroup, Person } from '../types.js'
import { type KnownOption, readKnown } from './known-person.js'
import { nameReader } from './name-reader.js'
import { namesIn } from './names-in.js'
import { reconcileNames } from './reconcile-names.js'
import type { TaughtNames } from './taught.js'

/** Options of {@link normalizeNames}. */
export interface NormalizeNamesOptions {
  /**
   * 0 to 1, 0.5 unless told: higher joins only what is surer; below 0.5 is as 0.5. A bare surname or given name of a story
   * is 0.9 sure where one person of the story has it, 0.7 where several have it and it goes to the likeliest, 0.15 less where
   * it is spelled in another way; what is too unsure stays a person of its own. For full names see `compareNames`.
   */
  readonly threshold?: number
  /** People the caller knows: merged into, and named as the caller names them. */
  readonly known?: KnownOption
}

const KNOWN: OptionRule = {
  expected: 'an array of names or { name, aliases }',
  accepts: (value) => isListOf(value, isKnown),
  copy: (value) => copyList(value, isKnown, copyKnown),
  entry: { expected: 'a name or { name, aliases }', accepts: isKnown },
}

/** What the options may be. */
export const NORMALIZE_NAMES_RULES: Readonly<Record<string, OptionRule>> = {
  threshold: PROBABILITY,
  known: KNOWN,
}

const isString = (value: unknown): boolean => typeof value === 'string'

function copyKnown(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const copy: { aliases?: unknown } = { ...value }
  return { ...copy, aliases: copyList(copy.aliases, isString) }
}

function isKnown(value: unknown): boolean {
  if (typeof value === 'string') return true
  if (typeof value !== 'object' || value === null) return false
  const { name, aliases, ...others } = value as { name?: unknown; aliases?: unknown }
  return (
    Object.keys(others).length === 0 &&
    typeof name === 'string' &&
    (aliases === undefined || isListOf(aliases, isString))
  )
}

/**
 * Finds the people of a news story and reconciles every way they are written: titles, surname alone, initials,
 * nicknames, romanizations. In order of first appearance; `[]` if nobody is named. Mentions are named ones only (no
 * pronouns, titles excluded); offsets are UTF-16 code units of `text`.
 *
 * @throws {@link WirecopyError} `INPUT_TYPE` if the input is neither a string nor an array of strings,
 * `UNKNOWN_OPTION`, `OPTION_TYPE` or `OPTION_VALUE` for options it cannot use.
 *
 * @example
 * const [person] = normalizeNames('Deputy Foreign Minister Sodik Imom spoke. “It is early,” Imomi said.')
 * person.name // 'Sodik Imom'
 * person.titles // ['Deputy Foreign Minister']
 * person.mentions // [{ start: 24, end: 34, text: 'Sodik Imom' }, { start: 57, end: 62, text: 'Imomi' }]
 * person.variants // [{ text: 'Imomi', count: 1, rule: 'surname-only' }]
 *
 * @example
 * const [person] = normalizeNames('Mayor Bill Harlow resigned.', { known: ['William Harlow'] })
 * person.name // 'William Harlow'
 */
export function normalizeNames(text: string, options?: NormalizeNamesOptions): Person[]
/**
 * Reconciles a bare list of names, of many stories or a column of a database: one group a person, in order of first
 * appearance. A surname or given name alone joins the one person it fits and stays alone where several do.
 *
 * @throws {@link WirecopyError} as for a story.
 *
 * @example
 * normalizeNames(['Emomali Rahmon', 'Imomali Rakhmonov', 'Ozoda Rahmon'])
 * // [{ name: 'Emomali Rahmon', variants: [{ text: 'Imomali Rakhmonov', rule: 'ending', … }], indexes: [0, 1] },
 * //  { name: 'Ozoda Rahmon', variants: [], indexes: [2] }]
 */
export function normalizeNames(names: readonly string[], options?: NormalizeNamesOptions): NameGroup[]
export function normalizeNames(
  input: string | readonly string[],
  options?: NormalizeNamesOptions,
): Person[] | NameGroup[] {
  return peopleOf(input, options)
}

/** The same with what the caller taught. */
export function peopleOf(
  input: string | readonly string[],
  options?: NormalizeNamesOptions,
  taught: TaughtNames = {},
): Person[] | NameGroup[] {
  const checked = checkOptions('normalizeNames', options, NORMALIZE_NAMES_RULES)
  const known = checked.known ? readKnown(checked.known) : taught.known
  if (typeof input === 'string') {
    const readable = readableText(input)
    const reading = readArticle(readable.text, undefined, taught.dateline)
    const people = namesIn(reading, checked.threshold, known, taught.names)
    return readable.toPrinted(people)
  }
  if (isListOf(input, isString)) {
    return reconcileNames(input, checked.threshold ?? 0.5, known, nameReader(taught.names?.titles))
  }
  const wrong = Array.isArray(input) ? input.find((name) => !isString(name)) : input
  throw new WirecopyError(
    'INPUT_TYPE',
    `normalizeNames(text | names): expected the story as a string or an array of names, got ${Array.isArray(input) ? 'an array with ' : ''}${describe(wrong)}.`,
  )
}
