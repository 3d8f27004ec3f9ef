import type { Condition } from './condition.js'
import type { Clue } from './line-clues.js'

/** Every style, for `Dateline.rule`. */
export type DatelineRuleId =
  | 'source-place-date'
  | 'source-place'
  | 'place-in-brackets'
  | 'date-place'
  | 'place-slash-wire-date'
  | 'place-wire-date'
  | 'place-source-date'
  | 'place-agency-date'
  | 'place-date-source'
  | 'place-date-agency'
  | 'place-source'
  | 'place-source-run-on'
  | 'place-agency'
  | 'place-agency-run-on'
  | 'place-date'
  | 'place-date-line'
  | 'place-weekday'
  | 'date-source'
  | 'place-dash'
  | 'place-colon'
  | 'place-run-on'
  | 'place-line'
  | 'date-dash'
  | 'date-line'
  | 'credit'
  | 'credit-in-brackets'

/** One style of dateline. */
export interface DatelineRule {
  readonly id: DatelineRuleId
  /** The style as it is printed. */
  readonly note: string
  /** It counts only if no other line above the body holds a dateline. */
  readonly lastResort?: true
  /** What the head of a line must hold for the rule to be tried. */
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
