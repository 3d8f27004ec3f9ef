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

/** Why a rule does not take a cue. */
export type Refusal =
  | 'asks-nobody'
  | 'infinitive'
  | 'introduces'
  | 'no-as'
  | 'no-clause-before'
  | 'no-clause-behind'
  | 'no-colon'
  | 'no-infinitive'
  | 'no-marks-before'
  | 'no-marks-behind'
  | 'no-noun'
  | 'no-pause'
  | 'no-phrase'
  | 'no-speech'
  | 'no-that'
  | 'no-words'
  | 'nobody'
  | 'nobody-beside'
  | 'not-behind-marks'
  | 'not-finite'
  | 'not-first'
  | 'nothing-before'
  | 'nothing-behind'
  | 'nothing-behind-comma'
  | 'noun'
  | 'passive'
  | 'phrase'
  | 'relative'
  | 'said-behind'
  | 'takes-no-clause'
  | 'takes-no-topic'
  | 'that-relative'
  | 'that-thing'
  | 'too-short'
  | 'verb-between'
  | 'vows-nothing'
  | 'work-title'

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
  /** The tokens of what was said, marks and all, or why the rule does not apply. */
  readonly match: (context: CueContext) => readonly TokenRange[] | Refusal
}
