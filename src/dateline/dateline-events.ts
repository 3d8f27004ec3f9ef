import type { CompiledRule } from './compile-rules.js'
import type { DatelineCandidate, Unreadable } from './dateline-candidate.js'

/** A line above the body is looked at. What follows is of this line. */
export interface DatelineLineRead {
  readonly kind: 'dateline-line'
  readonly start: number
}

/** A rule whose shape fits the head of the line, or a place behind its lead-in. */
export interface DatelineTried {
  readonly kind: 'dateline-tried'
  readonly rule: CompiledRule['rule']
  readonly start: number
  readonly end: number
  /** What was read, or why nothing was. */
  readonly candidate: DatelineCandidate | Unreadable
  /** Whether this is the dateline of the line. */
  readonly taken: boolean
}

export type DatelineEvent = DatelineLineRead | DatelineTried
