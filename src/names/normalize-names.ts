import { checkOptions, describe, type OptionRule, PROBABILITY } from '../check-input.js'
import { WirecopyError } from '../errors.js'
import { readArticle } from '../read-article.js'
import type { NameGroup, Person } from '../types.js'
import { type KnownOption, readKnown } from './known-person.js'
import { namesIn } from './names-in.js'
import { reconcileNames } from './reconcile-names.js'

/** Options of {@link normalizeNames}. */
export interface NormalizeNamesOptions {
  /** 0 to 1, 0.5 unless told: higher joins only what is surer. */
  readonly threshold?: number
  /** People the caller knows: merged into, and named as the caller names them. */
  readonly known?: KnownOption
}

const KNOWN: OptionRule = {
  expected: 'an array of names or { name, aliases }',
  accepts: (value) => Array.isArray(value) && value.every(isKnown),
}

const OPTIONS: Readonly<Record<string, OptionRule>> = { threshold: PROBABILITY, known: KNOWN }

function isKnown(value: unknown): boolean {
  if (typeof value === 'string') return true
  if (typeof value !== 'object' || value === null) return false
  const { name, aliases } = value as { name?: unknown; aliases?: unknown }
  return (
    typeof name === 'string' &&
    (aliases === undefined || (Array.isArray(aliases) && aliases.every((alias) => typeof alias === 'string')))
  )
}

/** Finds the people of an article and reconciles every way they are written. */
export function normalizeNames(text: string, options?: NormalizeNamesOptions): Person[]
/** Reconciles a bare list of names: one group a person. */
export function normalizeNames(names: readonly string[], options?: NormalizeNamesOptions): NameGroup[]
export function normalizeNames(
  input: string | readonly string[],
  options?: NormalizeNamesOptions,
): Person[] | NameGroup[] {
  checkOptions('normalizeNames', options, OPTIONS)
  if (typeof input === 'string')
    return namesIn(readArticle(input), options?.threshold ?? 0.5, readKnown(options?.known))
  if (Array.isArray(input) && input.every((name) => typeof name === 'string')) {
    return reconcileNames(input, options?.threshold ?? 0.5, readKnown(options?.known))
  }
  const wrong = Array.isArray(input) ? input.find((name) => typeof name !== 'string') : input
  throw new WirecopyError(
    'INPUT_TYPE',
    `normalizeNames(text | names): expected the story as a string or an array of names, got ${Array.isArray(input) ? 'an array with ' : ''}${describe(wrong)}.`,
  )
}
