import type { DatelineCandidate } from './dateline-candidate.js'

/** One thing that is seen of a candidate or not: `beforeSentence`. */
export type Evidence = (candidate: DatelineCandidate) => boolean

/** What a rule asks for. It is data, so that `explain` can say which part of it was not met. */
export type Condition =
  | Evidence
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Evidence }
  | { readonly when: Evidence; readonly then: Condition; readonly otherwise: Condition }

export const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions })
export const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions })
export const not = (evidence: Evidence): Condition => ({ not: evidence })
export const when = (evidence: Evidence, then: Condition, otherwise: Condition): Condition => ({
  when: evidence,
  then,
  otherwise,
})

/** Whether a candidate has what a rule asks for; what comes first is looked at first, and nothing in vain. */
export function isMet(condition: Condition, candidate: DatelineCandidate): boolean {
  if (typeof condition === 'function') return condition(candidate)
  if ('all' in condition) return condition.all.every((part) => isMet(part, candidate))
  if ('any' in condition) return condition.any.some((part) => isMet(part, candidate))
  if ('not' in condition) return !condition.not(candidate)
  return isMet(condition.when(candidate) ? condition.then : condition.otherwise, candidate)
}

/** Evidence that a candidate lacks though a rule asks for it, or has though it asks for its absence. */
export interface Unmet {
  readonly evidence: Evidence
  readonly has: boolean
}

/** What decided that a condition is not met: its first part that is not, each of several where one would do. */
export function findUnmet(condition: Condition, candidate: DatelineCandidate): Unmet[] {
  if (typeof condition === 'function')
    return condition(candidate) ? [] : [{ evidence: condition, has: false }]
  if ('all' in condition) {
    const failing = condition.all.find((part) => !isMet(part, candidate))
    return failing === undefined ? [] : findUnmet(failing, candidate)
  }
  if ('any' in condition)
    return isMet(condition, candidate) ? [] : condition.any.flatMap((part) => findUnmet(part, candidate))
  if ('not' in condition) return condition.not(candidate) ? [{ evidence: condition.not, has: true }] : []
  return findUnmet(condition.when(candidate) ? condition.then : condition.otherwise, candidate)
}
