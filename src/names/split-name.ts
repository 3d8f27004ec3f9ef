import { withoutInvisible } from '../text/invisible.js'
import { attachParticles } from './attach-particles.js'
import { checkName } from './check-name.js'
import { findFamily, roleOf } from './find-family.js'
import { type NameWord, splitWords } from './split-words.js'
import { stripTitles } from './strip-titles.js'
import { REGNAL_TITLES } from './titles.js'

/** What a unit of a name is for. `only`: the name has one unit, which may be a family or a given name. */
export type UnitRole = 'given' | 'middle' | 'patronymic' | 'family' | 'only'

/** One comparable piece of a name: a word with the particles that belong to it. */
export interface NameUnit {
  /** As printed, particles included: `al-Maliki`, `Abd al-Karim`, `J.`. */
  readonly text: string
  /** The piece without particles, folded, letters only: `maliki`, `abd al karim`, `j`. */
  readonly folded: string
  /** The same with accents kept, lower case; equal to `folded` when there are none. */
  readonly accented: string
  /** Particles before it, folded, in order: `['van', 'der']`. */
  readonly particles: readonly string[]
  readonly role: UnitRole
  /** True for `J.`, `J`, `Kh.`. */
  readonly initial: boolean
  /** True when a hyphen joins it to the unit before: the `Ghali` of `Boutros-Ghali`. */
  readonly hyphened: boolean
}

/** A name taken apart. Every part is `null` where absent or not known. */
export interface SplitName {
  readonly text: string
  /** Titles, ranks and offices before the name, as printed; `[]` when there are none. */
  readonly titles: readonly string[]
  readonly given: string | null
  readonly middle: string | null
  /** Particles of the family name, as printed: `van der`, `al-`. They are part of `family` too. */
  readonly particles: string | null
  readonly family: string | null
  /** `Jr.`, `Sr.`, `II`. */
  readonly suffix: string | null
  /** A name in brackets or quotation marks: the `Zach` of `Zachary (Zach) Nunn`. */
  readonly nickname: string | null
  /** `family-first`: `Xi Jinping`, `ABDYLDAEV Myktybek`, `Rahmon, Emomali`. */
  readonly order: 'given-first' | 'family-first' | 'single'
  /** The units in printed order, without titles and suffix. */
  readonly units: readonly NameUnit[]
}

/**
 * Takes a name apart: titles, given name, middle names, particles, family name, suffix.
 *
 *     President Emomali Sharipovich Rahmon, Jr.
 *     ^titles   ^given  ^middle     ^family ^suffix
 *
 * A name of one word has neither a given nor a family name: which of the two it is, the word alone cannot say.
 *
 * @throws {@link WirecopyError} `INPUT_TYPE` if the name is not a string.
 *
 * @example
 * const name = splitName('Sen. Pieter van der Meer, Jr.')
 * name.titles // ['Sen.']
 * name.given // 'Pieter'
 * name.family // 'van der Meer'
 * name.suffix // 'Jr.'
 * splitName('Xi Jinping').order // 'family-first'
 */
export function splitName(text: string): SplitName {
  checkName('splitName', text)
  return takeApart(withoutInvisible(text))
}

/** The same, of a string, with titles that the caller taught. */
export function takeApart(text: string, taught?: ReadonlySet<string>): SplitName {
  const { titles, name, inverted, suffix, nickname } = stripTitles(
    text.length > 500 ? text.slice(0, 500) : text,
    taught,
  )
  const words = attachParticles(splitWords(name))
  const familyAt = findFamily(words, inverted)
  const onlyRole = hasRegnalTitle(titles) ? 'given' : 'only'
  const units = words.map((word, i) =>
    toUnit(word, words.length === 1 ? onlyRole : roleOf(i, words, familyAt)),
  )
  const join = (role: (unit: NameUnit) => boolean) => joinUnits(units.filter(role))
  const family = join((unit) => unit.role === 'family')
  return {
    text,
    titles,
    given: join((unit) => unit.role === 'given'),
    middle: join((unit) => unit.role === 'middle' || unit.role === 'patronymic'),
    particles: particlesOf(words, familyAt),
    family,
    suffix,
    nickname,
    order: units.length < 2 ? 'single' : familyAt.has(0) ? 'family-first' : 'given-first',
    units,
  }
}

/** Prince Charles, Pope Francis: the name after the title is a given name. */
function hasRegnalTitle(titles: readonly string[]): boolean {
  return titles.some((title) => REGNAL_TITLES.has(title.toLowerCase().split(' ').at(-1)!))
}

function joinUnits(units: readonly NameUnit[]): string | null {
  if (units.length === 0) return null
  return units.reduce(
    (all, unit) => (all === '' ? unit.text : `${all}${unit.hyphened ? '-' : ' '}${unit.text}`),
    '',
  )
}

function particlesOf(words: readonly NameWord[], familyAt: ReadonlySet<number>): string | null {
  for (const i of familyAt) {
    const found = words[i]?.particleText.trim()
    if (found) return found
  }
  return null
}

function toUnit(word: NameWord, role: UnitRole): NameUnit {
  const { text, folded, accented, particles, initial, hyphened } = word
  return { text, folded, accented, particles, role, initial, hyphened }
}
