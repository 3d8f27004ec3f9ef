import type { DatelineCandidate } from './dateline-candidate.js'

/** One thing that is seen of a candidate or not: `beforeSentence`. */
export type Evidence = (candidate: DatelineCandidate) => boolean

/** What a rule asks for, a list of it all. It is data, so that `explain` can say which part of it was not met. */
export type Condition =
  | Evidence
  | readonly Condition[]
  | { readonly any: readonly Condition[] }
  | { readonly not: Evidence }
  | { readonly when: Evidence; readonly yes: Condition; readonly no: Condition }

export const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions })
export const not = (evidence: Evidence): Condition => ({ not: evidence })
export const when = (evidence: Evidence, yes: Condition, no: Condition): Condition => ({
  when: evidence,
  yes,
  no,
})

/** Whether a candidate has what a rule asks for; what comes first is looked at first, and nothing in vain. */
export function isMet(condition: Condition, candidate: DatelineCandidate): boolean {
  if (typeof condition === 'function') return condition(candidate)
  if (isList(condition)) {
    for (const part of condition) if (!isMet(part, candidate)) return false
    return true
  }
  if ('any' in condition) {
    for (const part of condition.any) if (isMet(part, candidate)) return true
    return false
  }
  if ('not' in condition) return !condition.not(candidate)
  return isMet(condition.when(candidate) ? condition.yes : condition.no, candidate)
}

/** Evidence that a candidate lacks though a rule asks for it, or has though it asks for its absence. */
export interface Unmet {
  readonly evidence: Evidence
  readonly has: boolean
}

/** What decided that a condition is not met: its first part that is not, each of several where one would do. */
export function findUnmet(condition: Condition, candidate: DatelineCandidate): Unmet[] {
  if (isMet(condition, candidate)) return []
  if (typeof condition === 'function') return [{ evidence: condition, has: false }]
  if (isList(condition)) return findUnmet(condition.find((part) => !isMet(part, candidate))!, candidate)
  if ('any' in condition) return condition.any.flatMap((part) => findUnmet(part, candidate))
  if ('not' in condition) return [{ evidence: condition.not, has: true }]
  return findUnmet(condition.when(candidate) ? condition.yes : condition.no, candidate)
}

// Array.isArray does not tell a readonly array
function isList(condition: Condition): condition is readonly Condition[] {
  return Array.isArray(condition)
}
