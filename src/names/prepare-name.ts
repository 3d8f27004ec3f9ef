import type { PreparedUnit } from './compare-units.js'
import { eastAsianSpelling } from './east-asian-spelling.js'
import { prepareUnit } from './prepare-unit.js'
import { type NameUnit, type SplitName, takeApart } from './split-name.js'

/** A split name with its units ready for comparing; make it once and compare it often. */
export interface PreparedName extends SplitName {
  readonly prepared: readonly PreparedUnit[]
  /** A nickname printed in brackets, ready as well. */
  readonly alternative: PreparedUnit | null
}

const MOST_UNITS = 12

/** Splits a name and prepares its units; `titles` are those that the caller taught. */
export function prepareName(text: string, titles?: ReadonlySet<string>): PreparedName {
  const split = takeApart(text, titles)
  const alternative = split.nickname === null ? undefined : takeApart(split.nickname).units[0]
  let prepared: readonly PreparedUnit[] | undefined
  return {
    ...split,
    // Most runs of capitals in a story are never compared with anything.
    get prepared() {
      prepared ??= prepareUnits(split.units.slice(0, MOST_UNITS))
      return prepared
    },
    alternative: alternative ? prepareUnit(alternative) : null,
  }
}

function prepareUnits(units: readonly NameUnit[]): PreparedUnit[] {
  const spelling = eastAsianSpelling(units.flatMap(syllablesOf))
  return units.map((unit) => prepareUnit(unit, spelling === null ? undefined : syllablesOf(unit), spelling))
}

/** The En of Chou En-lai looks like a particle. */
const syllablesOf = ({ particles, folded }: NameUnit): string[] => [...particles, folded]
