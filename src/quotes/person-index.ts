import { genderOf } from '../names/gender-of.js'
import type { Gender } from '../names/given-names.js'
import type { Reading } from '../read-article.js'
import { firstIndex } from '../text/first-index.js'
import type { Person, Span } from '../types.js'

/** Where one person is named. */
export interface PersonMention {
  readonly person: Person
  readonly span: Span
}

/** The people of a story by where they are named, and by gender. */
export interface PersonIndex {
  readonly people: readonly Person[]
  /** All mentions in order of appearance. */
  readonly mentions: readonly PersonMention[]
  readonly genderOf: (person: Person) => Gender
}

/** Lays out the people of a story for looking up who is named where. */
export function indexPeople(reading: Reading, people: readonly Person[]): PersonIndex {
  const mentions = people
    .flatMap((person) => person.mentions.map((span) => ({ person, span })))
    .sort((a, b) => a.span.start - b.span.start)
  const known = new Map<Person, Gender>()
  return {
    people,
    mentions,
    genderOf: (person) => {
      if (!known.has(person)) known.set(person, genderOf(person, reading))
      return known.get(person) ?? null
    },
  }
}

/** Position of the first mention that begins at or after an offset. */
export function firstMentionFrom({ mentions }: PersonIndex, at: number): number {
  return firstIndex(mentions.length, (i) => mentions[i]!.span.start >= at)
}
