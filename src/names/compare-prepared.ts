import { type Alignment, alignUnits } from './align-units.js'
import type { PreparedUnit } from './compare-units.js'
import type { Comparison } from './comparison.js'
import type { PreparedName } from './prepare-name.js'
import { VARIANT_RULES } from './variant-rules.js'
import { VETO_RULES } from './veto-rules.js'

/** Whether two names may be one person, and why. */
export interface NameComparison {
  readonly same: boolean
  /** Id of the rule that joins them, e.g. `surname-only`; of the veto when `same` is false; `none` when nothing speaks for it. */
  readonly rule: string
  /** 0 to 1; 0 under a veto. `same` is `score >= threshold` (0.5 unless told, and at least). */
  readonly score: number
  /** Id of the veto that keeps them apart, or `null`. */
  readonly veto: string | null
  /**
   * True when one of the two is only a part of a name (`Rahmon`, `Emomali`, `E. S.`): compatible, but on its
   * own no proof. A clusterer should join full names first and give a short form to its one compatible person.
   */
  readonly short: boolean
}

/** Compares two prepared names: first what keeps them apart, then what joins them. See `compareNames`. */
export function comparePrepared(a: PreparedName, b: PreparedName, threshold = 0.5): NameComparison {
  const comparison = compareParts(a, b, 1)
  const veto = VETO_RULES.find((rule) => rule.applies(comparison))
  const short = comparison.short
  if (veto) return { same: false, rule: veto.id, score: 0, veto: veto.id, short }
  const evidence = VARIANT_RULES.find((rule) => rule.applies(comparison))
  if (!evidence) return { same: false, rule: 'none', score: 0, veto: null, short }
  const score = evidence.score - comparison.strain * (evidence.score - 0.5)
  return { same: score >= threshold && score >= 0.5, rule: evidence.id, score, veto: null, short }
}

function compareParts(a: PreparedName, b: PreparedName, tolerance: number): Comparison {
  const alignment = withoutParticles(alignNames(a, b, tolerance), a, b)
  let greatest = 0
  let sum = 0
  for (const { cost } of alignment.matches) {
    if (cost > greatest) greatest = cost
    sum += cost
  }
  const { matches, onlyA, onlyB, reordered, joined } = alignment
  return {
    a,
    b,
    matches,
    onlyA,
    onlyB,
    reordered,
    joined,
    strain: 0.7 * greatest + 0.2 * sum,
    short: Math.min(a.prepared.length, b.prepared.length) === 1 && a.prepared.length !== b.prepared.length,
  }
}

/** A word left over that is a particle in the other name is not a difference: `Ben Ali`, `Zine el-Abidine Ben Ali`. */
function withoutParticles(alignment: Alignment, a: PreparedName, b: PreparedName): Alignment {
  if (alignment.matches.length === 0 || alignment.onlyA.length + alignment.onlyB.length === 0)
    return alignment
  const isParticleOf = (name: PreparedName, { folded }: PreparedUnit) =>
    name.units.some((unit) => unit.particles.includes(folded))
  return {
    ...alignment,
    onlyA: alignment.onlyA.filter((unit) => !isParticleOf(b, unit)),
    onlyB: alignment.onlyB.filter((unit) => !isParticleOf(a, unit)),
  }
}

/** Aligns the units, and once more with a nickname in brackets for the given name. */
function alignNames(a: PreparedName, b: PreparedName, tolerance: number): Alignment {
  const plain = alignUnits(a.prepared, b.prepared, tolerance)
  if (plain.onlyA.length === 0 || plain.onlyB.length === 0) return plain
  if (a.alternative) return alignUnits(withAlternative(a), b.prepared, tolerance)
  return b.alternative ? alignUnits(a.prepared, withAlternative(b), tolerance) : plain
}

/** The veto that keeps two names apart even if their spellings are given half as much room again, or `null`. */
export function findVeto(a: PreparedName, b: PreparedName): string | null {
  const comparison = compareParts(a, b, 1.5)
  return VETO_RULES.find((rule) => rule.applies(comparison))?.id ?? null
}

function withAlternative({ prepared, alternative }: PreparedName) {
  return prepared.map((unit) => (unit.unit.role === 'given' && alternative ? alternative : unit))
}
