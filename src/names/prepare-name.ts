import { concat } from '../text/concat.js'
import type { PreparedUnit } from './compare-units.js'
import { eastAsianSpelling } from './east-asian-spelling.js'
import { prepareUnit } from './prepare-unit.js'
import { type NameUnit, type SplitName, takeApart } from './split-name.js'

const MOST_UNITS = 12

/** A split name with its units ready for comparing; make it once and compare it often. */
export class PreparedName implements SplitName {
  readonly text: string
  readonly titles: readonly string[]
  readonly given: string | null
  readonly middle: string | null
  readonly particles: string | null
  readonly family: string | null
  readonly suffix: string | null
  readonly nickname: string | null
  readonly order: SplitName['order']
  readonly units: readonly NameUnit[]
  /** A nickname printed in brackets, ready as well. */
  readonly alternative: PreparedUnit | null
  #prepared: readonly PreparedUnit[] | undefined

  constructor(split: SplitName) {
    this.text = split.text
    this.titles = split.titles
    this.given = split.given
    this.middle = split.middle
    this.particles = split.particles
    this.family = split.family
    this.suffix = split.suffix
    this.nickname = split.nickname
    this.order = split.order
    this.units = split.units
    const alternative = split.nickname === null ? undefined : takeApart(split.nickname).units[0]
    this.alternative = alternative ? prepareUnit(alternative) : null
  }

  /** The units; most runs of capitals in a story are never compared with anything. */
  get prepared(): readonly PreparedUnit[] {
    this.#prepared ??= prepareUnits(this.units.slice(0, MOST_UNITS))
    return this.#prepared
  }
}

/** Splits a name and prepares its units; `titles` are those that the caller taught. */
export function prepareName(text: string, titles?: ReadonlySet<string>): PreparedName {
  return new PreparedName(takeApart(text, titles))
}

function prepareUnits(units: readonly NameUnit[]): PreparedUnit[] {
  const spelling = eastAsianSpelling(concat(units.map(syllablesOf)))
  return units.map((unit) => prepareUnit(unit, spelling === null ? undefined : syllablesOf(unit), spelling))
}

/** The En of Chou En-lai looks like a particle. */
const syllablesOf = ({ particles, folded }: NameUnit): string[] => [...particles, folded]
