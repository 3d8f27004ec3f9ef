import type { WordType } from './word-type.js'

/** What a caller taught of names, compiled once and handed on to all that look something up. All words are folded. */
export interface NameLexicon {
  readonly titles: ReadonlySet<string>
  readonly givenNames: ReadonlySet<string>
  /** Words in a row that are never a person, by the first of them. */
  readonly notPeople: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Whether words are the name of a place that the caller taught. */
  readonly isPlace: (text: string) => boolean
  /** The types of words that were met, as these words teach them. */
  readonly types: Map<string, WordType>
}
