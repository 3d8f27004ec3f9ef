import type { Condition } from './condition.js'
import type { Clue } from './line-clues.js'

/** One style of dateline. */
export interface DatelineRule {
  /** What `Dateline.rule` says. */
  readonly id: string
  /** The style as it is printed. */
  readonly note: string
  /** It counts only if no other line above the body holds a dateline. */
  readonly lastResort?: true
  /** What the head of a line must hold for the rule to be tried: only to save time, `[]` tries every line. */
  readonly needs: readonly Clue[]
  /**
   * The style in named pieces, to be put together by `pattern`; the first shape that is accepted
   * counts. Read are the groups `places`, `date`, `source`, `slashed` or `barred` (an agency in
   * brackets, slashes or bars) and `agency` (one without).
   */
  readonly shapes: readonly string[]
  /** Whether what was read is a dateline and not only shaped like one. */
  readonly accepts: Condition
}
