import type { Person } from '../types.js'
import type { PersonMention } from './person-index.js'

/** What stands right behind a name: `, 43,`. */
export const AGE_BEHIND: RegExp = /^, (\d{1,3})(?!\d)/
const AGE_BEFORE = /\b(\d{1,3})[-‑– ]year[-‑– ]old\s(?:[\p{L}-]+\s){0,3}$/u
// In UTF-16 units: an age and up to three words of what the person is.
const REACH = 60

/** Whom a story gives which age: "Mara Norling, 43,", "the 43-year-old striker Mara Norling". */
export function peopleByAge(
  text: string,
  mentions: readonly PersonMention[],
): ReadonlyMap<string, ReadonlySet<Person>> {
  const found = new Map<string, Set<Person>>()
  for (const { person, span } of mentions) {
    const behind = AGE_BEHIND.exec(text.slice(span.end, span.end + 6))
    const before = AGE_BEFORE.exec(text.slice(Math.max(0, span.start - REACH), span.start))
    for (const match of [behind, before]) {
      if (!match) continue
      const people = found.get(match[1]!) ?? new Set()
      found.set(match[1]!, people.add(person))
    }
  }
  return found
}
