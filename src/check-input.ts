import { WirecopyError } from './errors.js'

/** What an option may be: its name in messages, and the test a value must pass. */
export interface OptionRule {
  /** Completes "expected …": `'a number from 0 to 1'`. */
  readonly expected: string
  readonly accepts: (value: unknown) => boolean
  /** What each entry of an array may be: the message then names the first that is not. */
  readonly entry?: Pick<OptionRule, 'expected' | 'accepts'>
  /** For what is not a plain value: a copy, to be checked and used in its place. */
  readonly copy?: (value: unknown) => unknown
}

export const PROBABILITY: OptionRule = {
  expected: 'a number from 0 to 1',
  accepts: (value) => typeof value === 'number' && value >= 0 && value <= 1,
}

/** Throws `INPUT_TYPE` unless `value` is a string. */
export function checkText(caller: string, value: unknown): asserts value is string {
  if (typeof value === 'string') return
  throw new WirecopyError(
    'INPUT_TYPE',
    `${caller}(text): expected the story as a string, got ${describe(value)}.`,
  )
}

/**
 * The options that were given, each read once, so that what was checked is what is used. Throws unless `options` is a
 * plain bag of the options in `rules`; `undefined` values count as left out, and so does what it only inherits.
 */
export function checkOptions<T extends object>(
  caller: string,
  options: T | undefined,
  rules: Readonly<Record<string, OptionRule>>,
): Partial<T> {
  const checked: Record<string, unknown> = {}
  if (options === undefined) return checked as Partial<T>
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new WirecopyError(
      'OPTION_TYPE',
      `${caller}(…, options): expected an object or nothing, got ${describe(options)}.`,
    )
  }
  for (const key of Object.keys(options)) {
    const rule = Object.hasOwn(rules, key) ? rules[key] : undefined
    if (!rule) {
      const known = Object.keys(rules).join(', ')
      throw new WirecopyError(
        'UNKNOWN_OPTION',
        `${caller}(…, options): unknown option "${key}". Known options: ${known}.`,
      )
    }
    const value = (options as Record<string, unknown>)[key]
    if (value === undefined) continue
    const given = rule.copy ? rule.copy(value) : value
    checked[key] = given
    if (!rule.accepts(given)) {
      const { entry } = rule
      const at = entry && Array.isArray(given) ? given.findIndex((one) => !entry.accepts(one)) : -1
      throw new WirecopyError(
        'OPTION_VALUE',
        at < 0
          ? `${caller}(…, options): "${key}" must be ${rule.expected}, got ${describe(given)}.`
          : `${caller}(…, options): "${key}[${at}]" must be ${entry!.expected}, got ${describe((given as unknown[])[at])}.`,
      )
    }
  }
  return checked as Partial<T>
}

/** A copy of an array, each entry read once; it ends with the first that is not accepted. What is no array stays. */
export function copyList(
  value: unknown,
  accepts: (entry: unknown) => boolean,
  copy: (entry: unknown) => unknown = (entry) => entry,
): unknown {
  if (!Array.isArray(value)) return value
  const list: unknown[] = []
  for (let i = 0; i < value.length; i++) {
    const entry = copy(value[i])
    list.push(entry)
    if (!accepts(entry)) break
  }
  return list
}

/** Whether a value is an array and all in it is accepted; holes are not, and the first ends the search. */
export function isListOf(value: unknown, accepts: (entry: unknown) => boolean): boolean {
  return Array.isArray(value) && value.findIndex((entry) => !accepts(entry)) < 0
}

/** A short, safe picture of any value for an error message. */
export function describe(value: unknown): string {
  if (!Array.isArray(value)) return describeOne(value)
  const shown = Array.from(value.slice(0, 3), describeOne).join(', ')
  return `[${shown}${value.length > 3 ? `, … ${value.length - 3} more` : ''}]`
}

function describeOne(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (typeof value === 'bigint') return `${value}n`
  if (value === null || ['undefined', 'number', 'boolean'].includes(typeof value)) return String(value)
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid Date' : 'a Date'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
