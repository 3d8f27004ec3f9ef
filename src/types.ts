/** A stretch of the caller's own string: UTF-16 code units, half-open, `text === input.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The dateline of a story, its closing dash, colon or full stop included. */
export interface Dateline extends Span {
  /** In printed order; `[]` for a bare `Oct. 10 (UPI) --`. */
  readonly places: readonly DatelinePlace[]
  readonly date: DatelineDate | null
  /** The wire, paper or distributor that signs it. */
  readonly agency: Agency | null
  /** Id of the rule that recognised it. */
  readonly rule: string
}

/** A place as printed in a dateline. */
export interface DatelinePlace extends Span {
  /** As a reader would write it: `Dushanbe`, not `DUSHANBE`. */
  readonly name: string
  /** State, province or nation, spelled out: `Calif.` gives `California`. */
  readonly region: string | null
  /** ISO 3166-1 alpha-2; `null` when not known or not in a country (at sea, UNITED NATIONS). */
  readonly country: string | null
}

/** The date in a dateline, weekday excluded. */
export interface DatelineDate extends Span {
  /** 1-12. */
  readonly month: number
  /** 1-31. */
  readonly day: number
  /** As printed, or inferred from `referenceDate`. */
  readonly year: number | null
  /** `2023-10-10` once the year is known. */
  readonly iso: string | null
}

/** Who signs the story: `text` as printed (`TASS` in `/TASS/`), `name` as usually written. */
export interface Agency extends Span {
  readonly name: string
}

/** One person of an article, however the name is spelled in it. */
export interface Person {
  /** The fullest, commonest form: `Sodik Imom`. */
  readonly name: string
  /** Every other form that was merged, and why. */
  readonly variants: readonly NameVariant[]
  /** Named mentions in order of appearance, titles excluded. */
  readonly mentions: readonly Span[]
  /** Titles and roles printed beside the name, fullest first. */
  readonly titles: readonly string[]
  /** Parts of `name`. */
  readonly parts: NameParts
}

/** Another written form of a name, and the rule that joined it. */
export interface NameVariant {
  readonly text: string
  readonly count: number
  readonly rule: string
}

/** The parts of a name; `null` where absent or not known. */
export interface NameParts {
  readonly given: string | null
  readonly middle: string | null
  readonly family: string | null
  readonly suffix: string | null
}

/** One person of a bare list of names. */
export interface NameGroup {
  readonly name: string
  readonly variants: readonly NameVariant[]
  /** Positions in the list that was passed, ascending. */
  readonly indexes: readonly number[]
}

/** Whether all, none or some of what was said stands inside quotation marks. */
export type QuoteKind = 'direct' | 'indirect' | 'mixed'

/** Something said, by whom, and how the story attributes it. */
export interface Quote {
  readonly kind: QuoteKind
  /** What was said: the content spans joined by one space, line breaks made spaces and HTML left out. */
  readonly text: string
  /** One or more stretches, quotation marks excluded. */
  readonly content: readonly Span[]
  /** The words that attribute it: `pointed out`, `according to`. */
  readonly cue: Span | null
  /** Who said it, as printed: `The senior diplomat`, `he`, `Imomi`. */
  readonly source: Span | null
  /** Whom the source stands for; `null` when not known, never a guess. */
  readonly speaker: Speaker | null
  /** 0 to 1: how likely content and speaker are right. */
  readonly confidence: number
  /** Id of the attribution rule that decided. */
  readonly rule: string
}

/** Whom a source stands for. */
export interface Speaker {
  /** `Person.name`, or the organisation, or the description as printed. */
  readonly name: string
  readonly kind: 'person' | 'organization' | 'described'
}

/** An IPTC Media Topic that the story is about. */
export interface Topic {
  /** NewsCode: `medtop:16000000`. */
  readonly id: string
  /** `conflict, war and peace`. */
  readonly label: string
  /** Calibrated: of the topics given 0.8, about 8 in 10 are right. */
  readonly score: number
  /** The printed words that counted most. */
  readonly evidence: readonly Span[]
}

/** Everything wirecopy reads from one story. */
export interface Article {
  readonly headline: Span | null
  /** The summary line or lines under the headline. */
  readonly deck: Span | null
  readonly byline: Span | null
  readonly dateline: Dateline | null
  /** Body only: no headline, deck, byline, dateline or site furniture. */
  readonly paragraphs: readonly Span[]
  readonly people: readonly Person[]
  readonly quotes: readonly Quote[]
  readonly topics: readonly Topic[]
}
