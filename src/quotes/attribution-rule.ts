import type { Cue } from './find-cues.js'
import type { Reported } from './find-reported.js'
import type { Subject } from './find-subject.js'
import type { MarkedStory, TokenRange } from './marked-story.js'

/** Every rule that needs a cue, in order of precedence. */
export type AttributionRuleId =
  | 'as-source-said'
  | 'according-to-fronted'
  | 'according-to'
  | 'marks-said-source'
  | 'source-said-colon'
  | 'source-said-marks'
  | 'clause-said-source'
  | 'source-said-that'
  | 'source-said-clause'
  | 'source-vowed-to'
  | 'source-asked-to'
  | 'claim-that'
  | 'source-noted-topic'
  | 'act-marks'

/** A cue in its sentence, with what the rules need to know of either side. */
export interface CueContext {
  readonly story: MarkedStory
  readonly sentence: TokenRange
  readonly cue: Cue
  readonly subject: Subject
  readonly reported: Reported
  /** First token of the sentence that no earlier attribution has taken. */
  readonly floor: number
  /** Whether the attribution stands in a subordinate clause, which its content cannot outlast. */
  readonly embedded: boolean
  /** Whether it stands in the headline or deck, where the tagger is of little help. */
  readonly isTitle: boolean
}

export interface AttributionRule {
  readonly id: AttributionRuleId
  readonly note: string
  /** How often the rule is right, from 0 to 1: the base of a quote's confidence. */
  readonly confidence: number
  /** The tokens of what was said, marks and all, or `null` if the rule does not apply. */
  readonly match: (context: CueContext) => readonly TokenRange[] | null
}
