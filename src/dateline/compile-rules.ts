import { pattern } from '../text/pattern.js'
import { datelinePieces } from './dateline-pieces.js'
import type { DatelineRule } from './dateline-rule.js'
import { clueNumbers } from './line-clues.js'

/** A rule as it is tried: ours, or one that a caller taught. */
export interface CompiledRule {
  readonly rule: Pick<DatelineRule, 'id' | 'lastResort' | 'accepts'>
  /** The clues that the rule needs, by number. */
  readonly needs: readonly number[]
  /** Put together at the first line that may match: most rules are never needed. */
  readonly patterns: () => readonly RegExp[]
}

/** Rules in the same order, their shapes put together. */
export function compileRules(rules: readonly Omit<DatelineRule, 'note'>[]): readonly CompiledRule[] {
  const pieces = datelinePieces()
  return rules.map((rule) => {
    let compiled: readonly RegExp[] | undefined
    return {
      rule,
      needs: clueNumbers(rule.needs),
      patterns: () => {
        compiled ??= rule.shapes.map((shape) => pattern(shape, pieces, 'y'))
        return compiled
      },
    }
  })
}
