import type { NameParts, NameVariant, Person } from '../types.js'

/** The people of one story, as `normalizeNames` or `analyzeArticle` gives them. */
export interface StoryPeople {
  /** What tells the story from others: its address, its number. */
  readonly id: string
  readonly people: readonly Person[]
}

/** The people of many stories: plain JSON, which can be merged again. */
export interface PeopleTable {
  /** Those of most stories first, then by name. */
  readonly people: readonly MergedPerson[]
}

/** One person of many stories. */
export interface MergedPerson {
  /** The fullest form; of equally full ones that of most stories. */
  readonly name: string
  readonly parts: NameParts
  /** Titles printed beside the name, those of most stories first. */
  readonly titles: readonly string[]
  /** Every other written form, the commonest first. */
  readonly variants: readonly NameVariant[]
  /** How often the person is named, in all stories together. */
  readonly mentions: number
  /** Ids of the stories, ascending. */
  readonly stories: readonly string[]
  /** What the stories said, name by name: merging again starts from these, never from what was decided above. */
  readonly records: readonly NameRecord[]
}

/** What stories that call somebody by one name say, by that name. */
export interface NameRecord {
  readonly name: string
  readonly forms: readonly FormRecord[]
  readonly titles: readonly TitleRecord[]
}

/** A written form, and how often each story has it. Ascending by id. */
export interface FormRecord {
  readonly text: string
  readonly stories: readonly { readonly id: string; readonly count: number }[]
}

/** A title, and the stories that print it. Ascending. */
export interface TitleRecord {
  readonly text: string
  readonly stories: readonly string[]
}
