import { isDemonym } from '../names/not-a-person.js'
import type { Person } from '../types.js'
import { antecedent } from './antecedent.js'
import { asPerson, type Heard, type Resolved } from './heard.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import type { PersonIndex } from './person-index.js'

const AGE = /^the (\d{1,3})[-‑– ]year[-‑– ]old\b/i
// "The French", "the Chinese": peoples, not one of them.
const PEOPLE = /(?:[ei]sh|[cs]h|ese|ss|s)$/

/** "The 43-year-old", "the Frenchman": whom a description by age or nationality takes up. */
export function personDescribedBy(
  story: MarkedStory,
  source: TokenRange,
  index: PersonIndex,
  last: Heard | null,
  printed: string,
): Resolved | null {
  const { tokens } = story
  const at = tokens.start[source.from]!
  const age = AGE.exec(printed)?.[1]
  if (age) {
    const aged = index.people.filter((person) => isOfAge(story.text, person, age))
    return aged.length === 1 ? asPerson(aged[0]!) : antecedent(story, index, at, null, last)
  }
  const noun = tokens.lower[source.to - 1]!
  const isOne = source.to - source.from === 2 && tokens.lower[source.from] === 'the'
  if (!isOne || !isDemonym(noun) || PEOPLE.test(noun)) return null
  const gender =
    /[^o]man$/.test(noun) && !/(?:ger|ro|otto)man$/.test(noun) ? 'm' : /woman$/.test(noun) ? 'f' : null
  return antecedent(story, index, at, gender, last)
}

/** "Mara Norling, 43,", "the 43-year-old Mara Norling" */
function isOfAge(text: string, person: Person, age: string): boolean {
  return person.mentions.some(
    ({ start, end }) =>
      text.slice(end, end + age.length + 2) === `, ${age}` ||
      new RegExp(`\\b${age}[-‑– ]year[-‑– ]old\\s(?:[\\p{L}-]+\\s){0,3}$`, 'u').test(
        text.slice(Math.max(0, start - 60), start),
      ),
  )
}
