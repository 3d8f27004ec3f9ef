import {
  type FieldsOf,
  listOf,
  type Named,
  namesOf,
  objectOf,
  type Read,
  readNamed,
  refuse,
  textLike,
} from '../read-options.js'
import { agencyKey, firstWordsOf } from './agencies.js'
import { compileRules } from './compile-rules.js'
import type { DatelineLexicon } from './dateline-lexicon.js'
import { DATELINE_RULES } from './dateline-rules.js'
import { placesPlausible } from './evidence.js'
import { foldPlace } from './fold-place.js'

/** A place that the package does not know, or knows otherwise. */
export interface TaughtPlace {
  /** As it is printed; capitals and accents do not count. */
  readonly name: string
  /** ISO 3166-1 alpha-2; `null` for a place in no country. */
  readonly country: string | null
  /** State, province or nation, spelled out. */
  readonly region?: string | null
  /** Other ways in which it is printed. */
  readonly aliases?: readonly string[]
}

/** A style of dateline. */
export interface TaughtDatelineRule {
  /** Names the rule in `Dateline.rule`: small letters, figures and hyphens. */
  readonly id: string
  /**
   * The style as it is printed, in pieces: `{places}`, `{date}` (its weekday and hour included), `{agency}` (up to
   * four words), `{dash}` (any dash, and the space beside it). Everything else stands for itself; white space is any.
   * `'{agency} >> {places}, {date} >>'`
   */
  readonly shape: string
}

/** What a caller can teach of datelines. */
export interface TeachDatelineOptions {
  /** Agencies, by name or with the other names that they sign with. One that the package knows takes the caller's name. */
  readonly agencies?: readonly Named[]
  /** Places; one that the package knows is where the caller says. */
  readonly places?: readonly TaughtPlace[]
  /** Styles of dateline that are tried `before` or `after` those of the package, in order. */
  readonly datelineRules?: {
    readonly before?: readonly TaughtDatelineRule[]
    readonly after?: readonly TaughtDatelineRule[]
  }
}

const NAME = /* @__PURE__ */ textLike('the name of a place', /\p{L}/u)
const REGION = /* @__PURE__ */ textLike('the name of a region, or null', /\p{L}/u)
const COUNTRY = /* @__PURE__ */ textLike('an ISO country code as "NO", or null', /^[A-Z]{2}$/)
const orNull =
  (read: Read<string>): Read<string | null> =>
  (value, path) =>
    value === null ? null : read(value, path)

const readRule: Read<TaughtDatelineRule> = (value, path) => {
  const rule = objectOf<TaughtDatelineRule>(
    {
      id: textLike('an id of small letters, figures and hyphens', /^[a-z][a-z\d-]*$/),
      shape: readShape,
    },
    'id',
    'shape',
  )(value, path)
  if (DATELINE_RULES.some(({ id }) => id === rule.id)) refuse(`${path}.id`, 'an id that no rule has', rule.id)
  return rule
}

const PIECES: Readonly<Record<string, string>> = {
  places: '{places}',
  date: '{on}',
  agency: '{agency}',
  dash: '{dash}',
}

/** A shape that can be compiled, and that takes no longer to match than those of the package. */
const readShape: Read<string> = (value, path) => {
  const shape = textLike('a style as "{places} | {date} | {agency} |", on one line', /^[^\n\r]+$/)(
    value,
    path,
  )
  const pieces = [...shape.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
  const unknown = pieces.find((name) => !Object.hasOwn(PIECES, name))
  if (unknown !== undefined || /[{}]/.test(shape.replace(/\{[^{}]*\}/g, '')))
    refuse(
      path,
      `no pieces but ${Object.keys(PIECES)
        .map((name) => `{${name}}`)
        .join(', ')}`,
      shape,
    )
  const parts = pieces.filter((name) => name !== 'dash')
  if (parts.length === 0 || new Set(parts).size < parts.length)
    refuse(path, '{places}, {date} or {agency}, each once at most', shape)
  // Words behind which no mark stands would take what follows.
  if (/\{(?:places|agency)\}[\s\p{L}]*$|\{(?:places|agency)\}\s*\{(?:places|agency)\}/u.test(shape))
    refuse(path, 'a mark or {dash} behind {places} and {agency}', shape)
  return shape
}

/** What each option may be. */
export const datelineFields = (): FieldsOf<TeachDatelineOptions> => ({
  agencies: listOf(readNamed),
  places: listOf(
    objectOf<TaughtPlace>(
      { name: NAME, country: orNull(COUNTRY), region: orNull(REGION), aliases: listOf(NAME) },
      'name',
      'country',
    ),
  ),
  datelineRules: objectOf({ before: listOf(readRule), after: listOf(readRule) }),
})

/** Compiles what a caller taught of datelines; undefined if that is nothing. */
export function teachDatelines({
  agencies,
  places,
  datelineRules,
}: TeachDatelineOptions): DatelineLexicon | undefined {
  if (!agencies && !places && !datelineRules) return undefined
  const names = new Map<string, string>()
  for (const agency of agencies ?? []) {
    const [name, ...others] = namesOf(agency)
    for (const printed of [name, ...others]) names.set(agencyKey(printed), name)
  }
  const towns = new Map(
    (places ?? []).flatMap(({ name, aliases = [], country, region = null }) =>
      [name, ...aliases].map((printed) => [foldPlace(printed), { country, region }] as const),
    ),
  )
  return {
    agencies: names,
    agencyStarts: firstWordsOf(names.keys()),
    places: towns,
    rules: [
      ...compileRules((datelineRules?.before ?? []).map(toRule)),
      ...compileRules(DATELINE_RULES),
      ...compileRules((datelineRules?.after ?? []).map(toRule)),
    ],
  }
}

function toRule({ id, shape }: TaughtDatelineRule): Parameters<typeof compileRules>[0][number] {
  return { id, needs: [], shapes: [toPattern(shape)], accepts: placesPlausible }
}

/** `{places} | {date}` → the pieces of our own rules, and every other character for itself. */
function toPattern(shape: string): string {
  return shape.trim().replace(SHAPE_PARTS, (printed, dash?: string, piece?: string, space?: string) => {
    if (dash) return '{dash}{s}{0,4}'
    if (piece) return PIECES[piece]!
    return space ? '{s}{1,4}' : `\\u${printed.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

const SHAPE_PARTS = /\s*\{(dash)\}\s*|\{(\w+)\}|(\s+)|\W/g
