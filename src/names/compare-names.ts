import { checkOptions, type OptionRule, PROBABILITY } from '../check-input.js'
import { withoutInvisible } from '../text/invisible.js'
import { checkName } from './check-name.js'
import { comparePrepared, type NameComparison } from './compare-prepared.js'
import { prepareName } from './prepare-name.js'

/** Options of {@link compareNames}. */
export interface CompareNamesOptions {
  /** The least score that counts as the same, 0 to 1; 0.5 unless told, and below that as 0.5. */
  readonly threshold?: number
}

const OPTIONS: Readonly<Record<string, OptionRule>> = { threshold: PROBABILITY }

/**
 * Compares two names of people: whether they may be one person, by which rule, or which veto keeps them apart. Part is
 * compared with part (given name with given name, family name with family name); the order of the two makes no difference.
 * To reconcile a list use {@link normalizeNames}, which also knows what to do where one name fits several people.
 *
 * @throws {@link WirecopyError} `INPUT_TYPE` if a name is not a string, `UNKNOWN_OPTION`, `OPTION_TYPE` or
 * `OPTION_VALUE` for options it cannot use.
 *
 * @example
 * compareNames('Emomali Rahmon', 'Imomali Rakhmonov') // { same: true, rule: 'ending', … }
 * compareNames('Emomali Rahmon', 'Rahmon') // { same: true, rule: 'surname-only', short: true, … }
 * compareNames('Emomali Rahmon', 'Ozoda Rahmon') // { same: false, veto: 'given-conflict', … }
 */
export function compareNames(a: string, b: string, options?: CompareNamesOptions): NameComparison {
  checkName('compareNames', a)
  checkName('compareNames', b)
  const { threshold } = checkOptions('compareNames', options, OPTIONS)
  return comparePrepared(prepareName(withoutInvisible(a)), prepareName(withoutInvisible(b)), threshold)
}
