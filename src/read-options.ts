import { describe, type OptionRule } from './check-input.js'
import { WirecopyError } from './errors.js'

/**
 * Reads a value that stands at `path` of the caller's options (`cues.verbs.say[2]`) and gives a copy: each value is
 * looked at once, so that what was checked is what is used, whatever the caller does to it later.
 */
export type Read<T> = (value: unknown, path: string) => T

/** Throws `OPTION_VALUE` with the path of the bad entry. */
export function refuse(path: string, expected: string, value: unknown): never {
  throw new WirecopyError('OPTION_VALUE', `${path}: expected ${expected}, got ${describe(value)}.`)
}

/** An array of such values. */
export function listOf<T>(read: Read<T>): Read<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) refuse(path, 'an array', value)
    return Array.from(value, (entry, i) => read(entry, `${path}[${i}]`))
  }
}

/** How each value of an object is read. */
export type FieldsOf<T extends object> = { readonly [K in keyof T]-?: Read<Exclude<T[K], undefined>> }

/** An object of named values, those in `required` always there. `undefined` counts as left out, other keys are refused. */
export function objectOf<T extends object>(fields: FieldsOf<T>, ...required: (keyof T & string)[]): Read<T> {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(path, 'an object', value)
    const read: Record<string, unknown> = {}
    const at = (key: string): string => (path === OPTIONS ? key : `${path}.${key}`)
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(fields, key)) {
        const known = Object.keys(fields).join(', ')
        throw new WirecopyError('UNKNOWN_OPTION', `${at(key)}: there is no such option. Known: ${known}.`)
      }
      const entry = (value as Record<string, unknown>)[key]
      if (entry !== undefined) read[key] = fields[key as keyof T](entry as never, at(key))
    }
    // what is missing is refused in the words of its own reader
    for (const key of required) if (read[key] === undefined) fields[key](undefined, at(key))
    return read as T
  }
}

/** A string of a certain form. */
export function textLike(expected: string, form: RegExp): Read<string> {
  return (value, path) => {
    if (typeof value !== 'string' || value.length > LONGEST || !form.test(value))
      refuse(path, expected, value)
    return value as string
  }
}

/** A value that a rule for a plain option accepts. */
export function likeOption<T>({ expected, accepts }: OptionRule): Read<T> {
  return (value, path) => {
    if (!accepts(value)) refuse(path, expected, value)
    return value as T
  }
}

/** Reads a whole options object; `caller` goes before every message. */
export function readOptions<T extends object>(caller: string, options: unknown, read: Read<T>): T {
  if (options === undefined) return {} as T
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new WirecopyError(
      'OPTION_TYPE',
      `${caller}(options): expected an object or nothing, got ${describe(options)}.`,
    )
  try {
    return read(options, OPTIONS)
  } catch (error) {
    if (!(error instanceof WirecopyError)) throw error
    throw new WirecopyError(error.code, `${caller}(options): ${error.message}`)
  }
}

const OPTIONS = 'options'
// A name, a phrase or the shape of a dateline; what is longer is a mistake.
const LONGEST = 200

/** Something with a name, under the name to use and others that it is printed under. */
export type Named = string | { readonly name: string; readonly aliases?: readonly string[] }

/** A name of anything. */
export const NAME: Read<string> = /* @__PURE__ */ textLike('a name as it is printed', /\p{L}/u)
const readNames = (): Read<Exclude<Named, string>> => objectOf({ name: NAME, aliases: listOf(NAME) }, 'name')

/** The name to use, and then the others. */
export function namesOf(named: Named): readonly [string, ...string[]] {
  return typeof named === 'string' ? [named] : [named.name, ...(named.aliases ?? [])]
}

/** A name, or `{ name, aliases }`. */
export const readNamed: Read<{ name: string; aliases: readonly string[] }> = (value, path) => {
  if (typeof value === 'object' && value !== null) return { aliases: [], ...readNames()(value, path) }
  if (typeof value !== 'string') refuse(path, 'a name or { name, aliases }', value)
  return { name: NAME(value, path), aliases: [] }
}
