import { VARIANT_RULES } from './variant-rules.js'
import { VETO_RULES } from './veto-rules.js'

/** What a rule id of a {@link NameComparison} or of a variant says, in words. */
export interface NameRule {
  readonly id: string
  /** `joins`: it makes two names one person's. `parts`: it keeps them apart. */
  readonly kind: 'joins' | 'parts'
  readonly note: string
  readonly same: readonly (readonly [string, string])[]
  readonly different: readonly (readonly [string, string])[]
}

/**
 * The rules by which names are joined and kept apart, the most telling first, with pairs that show each.
 *
 * @example
 * const { veto } = compareNames('Walter Brandt Jr.', 'Walter Brandt Sr.')
 * NAME_RULES.find(({ id }) => id === veto)?.note // 'Father and son: Jr. and Sr., II and III.'
 */
export const NAME_RULES: readonly NameRule[] = [
  ...VETO_RULES.map(({ id, note, same, different }) => ({
    id,
    kind: 'parts' as const,
    note,
    same,
    different,
  })),
  ...VARIANT_RULES.map(({ id, note, same, different }) => ({
    id,
    kind: 'joins' as const,
    note,
    same,
    different,
  })),
  {
    id: 'known-alias',
    kind: 'joins',
    note: 'The caller says that the two are one person: see the option `known`.',
    same: [],
    different: [],
  },
  {
    id: 'shared-form',
    kind: 'joins',
    note: 'The story alone joins them: a name that is a part of several people’s, given to the likeliest.',
    same: [],
    different: [],
  },
]
