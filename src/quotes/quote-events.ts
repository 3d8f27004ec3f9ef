import type { Person, Quote } from '../types.js'
import type { AttributionRuleId, Refusal } from './attribution-rule.js'
import type { Attribution } from './find-attributions.js'
import type { Cue } from './find-cues.js'
import type { Reported } from './find-reported.js'
import type { Subject } from './find-subject.js'
import type { MarkedStory, TokenRange } from './marked-story.js'

/** Why a cue attributes nothing. */
export type NoQuotation =
  | 'inside-content'
  | 'negated'
  | 'in-last-cue'
  | 'bare-participle'
  | 'nobody-says-it'
  | 'impersonal'
  | 'said-by-nobody'
  | 'no-rule'

/** An attribution rule that did not take a cue. */
export interface RuleRefused {
  readonly rule: AttributionRuleId
  readonly why: Refusal
}

/** A cue was looked at. */
export interface CueTried {
  readonly kind: 'cue-tried'
  readonly cue: Cue
  readonly sentence: TokenRange
  /** What the search for who speaks has found, where it came so far. */
  readonly subject: Subject | null
  /** What stands to its right, where it came so far. */
  readonly reported: Reported | null
  /** The rules that were asked before, in order. */
  readonly refused: readonly RuleRefused[]
  /** The rule that took it. */
  readonly taken: AttributionRuleId | null
  /** Why none did. */
  readonly why: NoQuotation | null
}

/** How a speaker was found, or why not. */
export type SpeakerWay =
  | 'named'
  | 'pronoun'
  | 'pronoun-of-subject'
  | 'stands-for-nobody'
  | 'apposition'
  | 'they-last'
  | 'they-nobody'
  | 'it-subject'
  | 'it-last'
  | 'it-named-before'
  | 'it-nobody'
  | 'taught-organization'
  | 'role'
  | 'description'
  | 'given-name'
  | 'kin'
  | 'described'
  | 'organization-before'
  | 'organization'

/** The way that the speaker of the next quotation was found; the last one counts. */
export interface SpeakerFound {
  readonly kind: 'speaker-found'
  readonly way: SpeakerWay
}

/** Why an antecedent was chosen, or nobody. */
export type AntecedentReason =
  | 'last-speaker'
  | 'last-speaker-named-again'
  | 'subject-since'
  | 'only-one-since'
  | 'only-known-gender'
  | 'several'
  | 'nobody'

/** Whom a pronoun or description could take up, and who was chosen. */
export interface AntecedentChosen {
  readonly kind: 'antecedent-chosen'
  readonly at: number
  readonly gender: 'm' | 'f' | null
  /** The name of the last speaker, if near enough and fitting. */
  readonly last: string | null
  /** All who were named within reach, nearest first. */
  readonly named: readonly {
    readonly person: Person
    readonly start: number
    readonly end: number
    /** Whether the gender fits, as far as it is known. */
    readonly fits: boolean
  }[]
  /** Those of them that count: fitting and, if the last speaker fits, named since. */
  readonly since: ReadonlySet<Person>
  readonly why: AntecedentReason
}

/** The speaker of a quotation is decided; the events before it say how. */
export interface SpeakerDecided {
  readonly kind: 'speaker-decided'
  readonly quote: Attribution
}

/** The quotations of the story, and the attributions they were made of. */
export interface QuotesMade {
  readonly kind: 'quotes-made'
  readonly story: MarkedStory
  readonly made: readonly { readonly attribution: Attribution; readonly quote: Quote }[]
}

export type QuoteEvent = CueTried | SpeakerFound | AntecedentChosen | SpeakerDecided | QuotesMade
