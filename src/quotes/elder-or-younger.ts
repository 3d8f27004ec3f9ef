import type { Person } from '../types.js'
import type { PersonIndex } from './person-index.js'

const ELDERS =
  /^(?:aunt|father|father-in-law|grandfather|grandmother|mother|mother-in-law|stepfather|stepmother|uncle)\b/i
const YOUNGER =
  /^(?:daughter|daughter-in-law|granddaughter|grandson|nephew|niece|son|son-in-law|stepdaughter|stepson)\b/i

/**
 * "The elder Lovik": the one of two of that family whom the story has named so far, if it says who is whose father or
 * daughter; `null` where it does not.
 */
export function elderOrYounger(index: PersonIndex, named: Person, word: string, at: number): Person | null {
  const family = familyOf(named)
  const [one, other, more] = index.people.filter(
    (person) => familyOf(person) === family && person.mentions[0]!.start < at,
  )
  if (!one || !other || more) return null
  const rank = (person: Person): number =>
    person.titles.some((title) => ELDERS.test(title)) || person.name.endsWith(' Sr.')
      ? 1
      : person.titles.some((title) => YOUNGER.test(title)) || person.name.endsWith(' Jr.')
        ? -1
        : 0
  const difference = rank(one) - rank(other)
  if (difference === 0) return null
  return difference > 0 === (word === 'younger') ? other : one
}

function familyOf({ name }: Person): string {
  const words = name.replace(/,? (?:Jr|Sr)\.$/, '').split(' ')
  return words.length > 1 ? words.at(-1)! : ''
}
