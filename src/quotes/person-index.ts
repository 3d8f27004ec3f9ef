import { genderOf } from '../names/gender-of.js'
import type { Gender } from '../names/given-names.js'
import type { Reading } from '../read-article.js'
import { concat } from '../text/concat.js'
import { firstIndex } from '../text/first-index.js'
import type { Person, Span } from '../types.js'
import { peopleByAge } from './people-by-age.js'

/** Where one person is named. */
export interface PersonMention {
  readonly person: Person
  readonly span: Span
}

/** The people of a story by where they are named, by gender and by age. */
export interface PersonIndex {
  readonly people: readonly Person[]
  /** All mentions in order of appearance. */
  readonly mentions: readonly PersonMention[]
  readonly genderOf: (person: Person) => Gender
  /** Everybody whom the story gives an age, written in digits. */
  readonly ofAge: (age: string) => Iterable<Person>
}

/** Lays out the people of a story for looking up who is named where. */
export function indexPeople(reading: Reading, people: readonly Person[]): PersonIndex {
  const mentions = concat(people.map((person) => person.mentions.map((span) => ({ person, span })))).sort(
    (a, b) => a.span.start - b.span.start,
  )
  const known = new Map<Person, Gender>()
  // read when first asked for: few stories call anybody "the 43-year-old"
  let ages: ReturnType<typeof peopleByAge> | undefined
  return {
    people,
    mentions,
    genderOf: (person) => {
      if (!known.has(person)) known.set(person, genderOf(person, reading))
      return known.get(person) ?? null
    },
    ofAge: (age) => {
      ages ??= peopleByAge(reading.text, mentions)
      return ages.get(age) ?? []
    },
  }
}

/** Position of the first mention that begins at or after an offset. */
export function firstMentionFrom({ mentions }: PersonIndex, at: number): number {
  return firstIndex(mentions.length, (i) => mentions[i]!.span.start >= at)
}
