import { wordSet } from '../text/word-set.js'
import type { Run } from './find-runs.js'
import type { Word } from './read-words.js'

/** What speaks for or against a run of capitals being the name of a person. */
export interface EvidenceRule {
  readonly id: string
  /** An example, or what it sees. */
  readonly note: string
  /** Added to the score of a name of two words or more. */
  readonly full: number
  /** Added to the score of a single word. */
  readonly bare: number
  readonly holds: (words: readonly Word[], run: Run) => boolean
  /** It speaks against a full name even if it holds for one of its mentions only. */
  readonly once: boolean
}

/** Writes a rule in one line. */
export function evidence(
  id: string,
  note: string,
  full: number,
  bare: number,
  holds: EvidenceRule['holds'],
  once = false,
): EvidenceRule {
  return { id, note, full, bare, holds, once }
}

/** What follows a surname with "the" before it: the Asad regime. */
export const REGIME: ReadonlySet<string> = wordSet(
  'regime administration presidency family premiership brothers loyalists dynasty era clan government campaign team',
)
