import type { Reason } from './explanation.js'
import { ruleNote } from './rule-note.js'

/** A rule with its note. */
export function ruleReason(id: string): Reason {
  return { id, note: ruleNote(id) ?? 'a rule that you taught' }
}
