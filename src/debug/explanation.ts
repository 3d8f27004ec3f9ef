import type { Dateline, NameVariant, Person, Quote, Span, Topic } from '../types.js'

/** A rule or a reason: its id, and what it says in words or shows by an example. */
export interface Reason {
  readonly id: string
  readonly note: string
}

/** Why {@link explain} found what it found: plain JSON, every span cut from the caller's text. */
export interface Explanation {
  readonly dateline: DatelineExplanation
  /** In the order of `Article.people`. */
  readonly people: readonly PersonExplanation[]
  /** Words that could be a name and were taken for none, in order of appearance. */
  readonly notPeople: readonly RefusedForm[]
  /** People who share a word of their names, and what keeps them apart. */
  readonly apart: readonly ApartExplanation[]
  /** In the order of `Article.quotes`. */
  readonly quotes: readonly QuoteExplanation[]
  /** Words that attribute, and from which no quotation was made, in order of appearance. */
  readonly notQuotes: readonly RefusedCue[]
  /** What stands in quotation marks and is in no quotation, in order of appearance. */
  readonly unclaimed: readonly Span[]
  readonly topics: TopicsExplanation
}

/** Why this is the dateline, or why there is none. */
export interface DatelineExplanation {
  readonly dateline: Dateline | null
  /** The style it has. */
  readonly rule: Reason | null
  /** The lines that were looked at, in order. */
  readonly lines: readonly DatelineLineExplanation[]
}

/** A line above the body. */
export interface DatelineLineExplanation {
  /** Its first 100 characters. */
  readonly line: Span
  /** The styles whose shape it has, in the order in which they were tried. */
  readonly tried: readonly TriedStyle[]
}

/** A style whose shape fits. */
export interface TriedStyle extends Reason {
  /** The words it would take. */
  readonly took: Span
  readonly taken: boolean
  /** What decided against it, if it was refused; several where one of them would have done. */
  readonly against: readonly DatelineFact[]
}

/** Evidence by which a style was refused. */
export interface DatelineFact extends Reason {
  /** True where the words have it and may not, false where they lack it. */
  readonly has: boolean
}

/** Why this is a person, and why these are their names. */
export interface PersonExplanation {
  readonly person: Person
  /** Each way in which the name is written, and why it is one. */
  readonly forms: readonly FormExplanation[]
  /** What joins each variant to the name. */
  readonly joins: readonly JoinExplanation[]
  /** Short forms that could stand for several people, or fit nobody. */
  readonly shared: readonly SharedForm[]
}

/** What speaks for and against a run of capitals being somebody's name. */
export interface WeighedForm {
  readonly text: string
  readonly spans: readonly Span[]
  /** The sum of the weights; `null` for those whom the caller knows. */
  readonly score: number | null
  /** A score from which it is a person, whatever else the story says. */
  readonly needed: number
  readonly evidence: readonly WeighedEvidence[]
}

/** A written form that names a person. */
export interface FormExplanation extends WeighedForm {
  readonly why: Reason
}

/** A run of capitals that names nobody. */
export interface RefusedForm extends WeighedForm {
  readonly why: Reason
}

/** An evidence rule that holds, and what it adds. */
export interface WeighedEvidence extends Reason {
  readonly weight: number
}

/** Which rule joins a variant, and to which other form. */
export interface JoinExplanation {
  readonly variant: NameVariant
  readonly rule: Reason
  /** `null` where the story alone joins it. */
  readonly to: string | null
}

/** A short form that could stand for several people, and who was chosen. */
export interface SharedForm {
  readonly mention: Span
  readonly candidates: readonly SharedCandidate[]
}

/** Somebody for whom a short form could stand. */
export interface SharedCandidate {
  readonly name: string
  readonly chosen: boolean
  /** How often they were named before. */
  readonly named: number
  /** Why this one, or why not. */
  readonly why: Reason
}

/** Two people who share a word of their names. */
export interface ApartExplanation {
  readonly names: readonly [string, string]
  /** The veto, or `none` where nothing joins them. */
  readonly rule: Reason
}

/** Why this is a quotation, and why these are its words and its speaker. */
export interface QuoteExplanation {
  readonly quote: Quote
  readonly rule: Reason
  /** Who speaks as the sentence has it: `inverted`, said Imomi. `null` where no verb attributes. */
  readonly subject: Reason | null
  /** How what was said is joined to the right of the cue; `null` where no verb attributes. */
  readonly joint: Reason | null
  /** Rules that were asked before and did not fit, in order. */
  readonly refused: readonly RefusedRule[]
  /** For each stretch of `quote.content`, where it begins and where it ends. */
  readonly borders: readonly Border[]
  readonly speaker: SpeakerExplanation
}

/** A rule that does not fit. */
export interface RefusedRule extends Reason {
  readonly why: Reason
}

/** Why a stretch of content begins and ends where it does. */
export interface Border {
  readonly begins: string
  readonly ends: string
}

/** How the source was given a speaker. */
export interface SpeakerExplanation {
  readonly source: Span | null
  /** The way; `null` where there is no source. */
  readonly way: Reason | null
  /** What decided between the antecedents; `null` where none were asked. */
  readonly choice: Reason | null
  /** Whom the source could take up, the last speaker first, then the last named first. */
  readonly antecedents: readonly Antecedent[]
}

/** Somebody whom a pronoun or a description could take up. */
export interface Antecedent {
  readonly name: string
  /** Where last named before; `null` for a last speaker who is not named within reach. */
  readonly mention: Span | null
  readonly chosen: boolean
  readonly why: Reason
}

/** Words that attribute, and why no quotation was made from them. */
export interface RefusedCue {
  readonly cue: Span
  readonly why: Reason
  /** Rules that were asked, in order. */
  readonly refused: readonly RefusedRule[]
}

/** Why the story is about these topics. */
export interface TopicsExplanation {
  /** In the order of `Article.topics`. */
  readonly topics: readonly TopicExplanation[]
  /** The best topics that were left out. */
  readonly next: readonly TopicLeftOut[]
  readonly threshold: number
  /** Why nothing could be said; else `null`. */
  readonly nothing: Reason | null
}

/** Why the story is about a topic. */
export interface TopicExplanation {
  readonly topic: Topic
  /** The terms that weigh most, for it and against it, heaviest first. */
  readonly terms: readonly WeighedTerm[]
  /** How many other terms there are, and what they add. */
  readonly others: { readonly count: number; readonly weight: number }
  /** The sum of all weights. */
  readonly raw: number
  /** What the calibration sees, and what each adds to the logarithm of the odds. */
  readonly signals: readonly Signal[]
  /** The sum of the signals; `1 / (1 + exp(-odds))` is the score. `null` for topics of the second level. */
  readonly odds: number | null
}

/** A term of the text and what it says of a topic, against the mean of all topics. */
export interface WeighedTerm {
  /** Where it first stands. */
  readonly span: Span
  readonly count: number
  readonly weight: number
}

/** A signal of the calibration. */
export interface Signal extends Reason {
  readonly value: number
  readonly adds: number
}

/** A topic that is not given. */
export interface TopicLeftOut {
  readonly id: string
  readonly label: string
  readonly score: number
  readonly why: Reason
}
