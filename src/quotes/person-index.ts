import { genderOfGivenName } from '../names/given-names.js'
import type { Person, Span } from '../types.js'

/** Where one person is named, and what the story tells of their gender. */
export interface PersonMention {
  readonly person: Person
  readonly span: Span
}

/** The people of a story by where they are named, and by gender. */
export interface PersonIndex {
  readonly people: readonly Person[]
  /** All mentions in order of appearance. */
  readonly mentions: readonly PersonMention[]
  readonly genderOf: (person: Person) => 'm' | 'f' | null
}

const MALE =
  /\b(?:Mr|Sir|Lord|King|Prince|Father|Brother|Pope|Baron|Duke|Count|chairman|congressman|councilman|spokesman|businessman|salesman|actor|his|him|he)\b\.?$/
const FEMALE =
  /\b(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Sister|Baroness|Duchess|Countess|chairwoman|congresswoman|councilwoman|spokeswoman|businesswoman|actress)\b\.?$/

/** Lays out the people of a story for looking up who is named where. */
export function indexPeople(text: string, people: readonly Person[]): PersonIndex {
  const mentions = people
    .flatMap((person) => person.mentions.map((span) => ({ person, span })))
    .sort((a, b) => a.span.start - b.span.start)
  const known = new Map<Person, 'm' | 'f' | null>()
  const genderOf = (person: Person): 'm' | 'f' | null => {
    let gender = known.get(person)
    if (gender === undefined) {
      gender = findGender(text, person)
      known.set(person, gender)
    }
    return gender
  }
  return { people, mentions, genderOf }
}

/** What stands in front of the name decides (`Mr.`, `spokeswoman`), else the given name. */
function findGender(text: string, person: Person): 'm' | 'f' | null {
  for (const { start } of person.mentions) {
    const before = text.slice(Math.max(0, start - 24), start).trimEnd()
    if (MALE.test(before)) return 'm'
    if (FEMALE.test(before)) return 'f'
  }
  return person.parts.given === null ? null : genderOfGivenName(person.parts.given)
}
