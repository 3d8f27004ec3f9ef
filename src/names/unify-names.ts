import { checkText, describe } from '../check-input.js'
import { WirecopyError } from '../errors.js'
import { withoutInvisible } from '../text/invisible.js'
import type { Person, Span } from '../types.js'
import { alignUnits } from './align-units.js'
import { normalizeNames } from './normalize-names.js'
import { type PreparedName, prepareName } from './prepare-name.js'

/** A mention in the text that was passed, and what stands there instead. */
export interface NameEdit extends Span {
  readonly replacement: string
}

/** A text with one spelling a person, and what was changed, in order. */
export interface UnifiedText {
  readonly text: string
  readonly edits: readonly NameEdit[]
}

/**
 * Spells each person of a story one way, that of `Person.name`. A mention stays as short as it was printed and keeps
 * its capitals; titles, nicknames, initials and possessives are not touched.
 *
 *     Sodik Imom met reporters. IMOMI'S AIDE said Imomi would ...
 *     Sodik Imom met reporters. IMOM'S AIDE said Imom would ...
 *
 * @param people those that `normalizeNames` found in the same text, some of them renamed if you like; found here if left out.
 * @returns the new text, and the edits in order: each where it stands in the old text (UTF-16 code units of `text`) and what
 * stands there instead.
 * @throws {@link WirecopyError} `INPUT_TYPE` if `text` is not a string, `OPTION_VALUE` if a mention of `people` does not
 * stand in it.
 *
 * @example
 * const unified = unifyNames('Envoy Sodik Imom spoke. “It is early,” Imomi said.')
 * unified.text // 'Envoy Sodik Imom spoke. “It is early,” Imom said.'
 * unified.edits // [{ start: 39, end: 44, text: 'Imomi', replacement: 'Imom' }]
 */
export function unifyNames(text: string, people?: readonly Person[]): UnifiedText {
  checkText('unifyNames', text)
  if (people !== undefined) checkPeople(text, people)
  const edits = (people ?? normalizeNames(text)).flatMap((person) => editsOf(person))
  edits.sort((a, b) => a.start - b.start)
  let unified = ''
  let from = 0
  for (const { start, end, replacement } of edits) {
    unified += text.slice(from, start) + replacement
    from = end
  }
  return { text: unified + text.slice(from), edits }
}

function checkPeople(text: string, people: readonly Person[]): void {
  const isPerson = (person: Person): boolean =>
    typeof person?.name === 'string' && Array.isArray(person.mentions)
  if (!Array.isArray(people) || !people.every(isPerson)) {
    throw new WirecopyError(
      'OPTION_VALUE',
      `unifyNames(text, people): "people" must be an array of { name, mentions }, as normalizeNames gives them, got ${describe(people)}.`,
    )
  }
  const spans = people.flatMap(({ mentions }) => mentions).sort((a, b) => a?.start - b?.start)
  const stands = (span: Span, i: number): boolean =>
    text.slice(span?.start, span?.end) === span?.text && (i === 0 || spans[i - 1]!.end <= span.start)
  if (spans.every(stands)) return
  throw new WirecopyError(
    'OPTION_VALUE',
    'unifyNames(text, people): "people" must be what normalizeNames found in the same text; a mention does not stand where it says, or two overlap.',
  )
}

function editsOf({ name, mentions }: Person): NameEdit[] {
  const whole = prepareName(name)
  const spelled = new Map<string, string>()
  return mentions.flatMap(({ start, end, text }) => {
    let replacement = spelled.get(text)
    if (replacement === undefined) {
      const visible = withoutInvisible(text)
      const respelled = respell(visible, whole)
      replacement = respelled === visible ? text : respelled
      spelled.set(text, replacement)
    }
    return replacement === text ? [] : [{ start, end, text, replacement }]
  })
}

// How differently a unit may be spelled and still be the same one.
const TOLERANCE = 1
// Another word for the same name, no spelling of it.
const OTHER_WORDS = new Set(['nickname', 'initial'])

/** A mention with each of its units spelled as in the whole name. */
function respell(text: string, whole: PreparedName): string {
  const mention = prepareName(text)
  const capitals = text === text.toUpperCase()
  let result = ''
  let from = 0
  for (const match of matchesOf(mention, whole)) {
    const { unit } = match.a
    const at = text.indexOf(unit.text, from)
    if (at < 0) return text
    result += text.slice(from, at) + respellUnit(match, capitals)
    from = at + unit.text.length
  }
  return result + text.slice(from)
}

type Match = ReturnType<typeof alignUnits>['matches'][number]

function matchesOf(mention: PreparedName, whole: PreparedName): Match[] {
  const { matches, joined } = alignUnits(mention.prepared, whole.prepared, TOLERANCE)
  return joined ? [] : [...matches].sort((x, y) => x.i - y.i)
}

function respellUnit({ a, b, rule }: Match, capitals: boolean): string {
  if (a.unit.initial || b.unit.initial || OTHER_WORDS.has(rule)) return a.unit.text
  // al-Maliki is Maliki for short: particles stay as printed.
  const bare = (unit: Match['a']['unit']): string =>
    unit.text.slice(particleLength(unit.text, unit.particles.length))
  const spelling = capitals ? bare(b.unit).toUpperCase() : bare(b.unit)
  return a.unit.text.slice(0, a.unit.text.length - bare(a.unit).length) + spelling
}

/** How much of a unit its particles take: `van der ` of `van der Berg`, `al-` of `al-Maliki`. */
function particleLength(text: string, particles: number): number {
  return particles === 0 ? 0 : (/^(?:[^\s-]+[\s-]+)+/u.exec(text)?.[0].length ?? 0)
}
