import type { Alignment } from './align-units.js'
import type { PreparedUnit } from './compare-units.js'
import type { PreparedName } from './prepare-name.js'
import type { UnitRole } from './split-name.js'

/** Two names side by side: what rules look at. */
export interface Comparison extends Alignment {
  readonly a: PreparedName
  readonly b: PreparedName
  /** How far the matched spellings are from each other, all units together: 0 is none, 1 is the most a name can bear. */
  readonly strain: number
  /** One of the two has a single unit, the other more. */
  readonly short: boolean
}

/** Two names, for the examples of a rule. */
export type NamePair = readonly [string, string]

/** The units that only one of the two names has. */
export function leftOver({ onlyA, onlyB }: Comparison): PreparedUnit[] {
  return [...onlyA, ...onlyB]
}

/** What a unit is for in its name. */
export function roleOf({ unit }: PreparedUnit): UnitRole {
  return unit.role
}
