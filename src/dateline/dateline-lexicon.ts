import type { CompiledRule } from './compile-rules.js'
import type { Qualifier } from './qualifiers.js'

/** Towns that a caller taught, by `foldPlace`. */
export type TaughtPlaces = ReadonlyMap<string, Qualifier>

/** What a caller taught of datelines, compiled once and handed on to all that look something up. */
export interface DatelineLexicon {
  /** The usual name of each agency, by `agencyKey`. */
  readonly agencies: ReadonlyMap<string, string>
  /** The first words of their names. */
  readonly agencyStarts: ReadonlySet<string>
  readonly places: TaughtPlaces
  /** All rules in the order in which they are tried, ours among them. */
  readonly rules: readonly CompiledRule[]
}
