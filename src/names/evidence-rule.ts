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
  /** It sees nothing but the words of the name, and says the same of them wherever they stand. */
  readonly inName: boolean
  /** Folded words of which one must stand right before the name, or right after it. It is asked nowhere else. */
  readonly before: ReadonlySet<string> | undefined
  readonly after: ReadonlySet<string> | undefined
}

/** What is told of a rule so that it need not be asked everywhere. */
export type Asking = Partial<Pick<EvidenceRule, 'once' | 'inName' | 'before' | 'after'>>

/** Writes a rule in one line. */
export function evidence(
  id: string,
  note: string,
  full: number,
  bare: number,
  holds: EvidenceRule['holds'],
  { once = false, inName = false, before, after }: Asking = {},
): EvidenceRule {
  return { id, note, full, bare, holds, once, inName, before, after }
}

/** A rule of the words of the name alone. */
export function evidenceInName(
  id: string,
  note: string,
  full: number,
  bare: number,
  holds: EvidenceRule['holds'],
): EvidenceRule {
  return evidence(id, note, full, bare, holds, { inName: true })
}

/** What follows a surname with "the" before it: the Asad regime. */
export const REGIME: ReadonlySet<string> = wordSet(
  'regime administration presidency family premiership brothers loyalists dynasty era clan government campaign team',
)
