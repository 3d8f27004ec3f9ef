import type { Person } from '../types.js'
import { AGE_BEHIND } from './people-by-age.js'
import type { PersonIndex } from './person-index.js'

const ELDERS =
  /\b(?:aunt|father|father-in-law|grandfather|grandmother|mother|mother-in-law|stepfather|stepmother|uncle)\b/
const YOUNGER =
  /\b(?:daughter|daughter-in-law|granddaughter|grandson|nephew|niece|son|son-in-law|stepdaughter|stepson)\b/

/**
 * "The elder Lovik": the one of two of that family whom the story has named so far, if it says how old they are or who is
 * whose father or daughter; `null` where it does not.
 */
export function elderOrYounger(
  text: string,
  index: PersonIndex,
  named: Person,
  word: string,
  at: number,
): Person | null {
  const family = familyOf(named)
  const [one, other, more] = index.people.filter(
    (person) => familyOf(person) === family && person.mentions[0]!.start < at,
  )
  if (!one || !other || more) return null
  const [age, otherAge] = [ageOf(text, one), ageOf(text, other)]
  const older =
    (age !== null && otherAge !== null && age - otherAge) ||
    generationOf(text, one) - generationOf(text, other)
  if (older === 0) return null
  return older > 0 === (word === 'younger') ? other : one
}

function ageOf(text: string, { mentions }: Person): number | null {
  for (const { start, end } of mentions) {
    const age =
      AGE_BEHIND.exec(text.slice(end, end + 6)) ??
      /\bAt (\d{1,3}), $/.exec(text.slice(Math.max(0, start - 10), start))
    if (age) return Number(age[1])
  }
  return null
}

/** 1 for the father, -1 for the son, 0 where the story does not say: "His son, President Jim Becker". */
function generationOf(text: string, { name, mentions, titles }: Person): number {
  if (name.endsWith(' Sr.')) return 1
  if (name.endsWith(' Jr.')) return -1
  const { start, end } = mentions[0]!
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .split(/[.;]/)
    .at(-1)!
  const told = [
    ...titles,
    before,
    /^, (?:an? |the )?[\p{L}-]+/u.exec(text.slice(end, end + REACH))?.[0] ?? '',
  ]
  if (told.some((words) => isKin(words, ELDERS))) return 1
  return told.some((words) => isKin(words, YOUNGER)) ? -1 : 0
}

// In UTF-16 units: "his son, Prime Minister".
const REACH = 40

/** A father; a junior whose father is none. */
function isKin(words: string, kin: RegExp): boolean {
  return kin.test(words.toLowerCase().split(/\b(?:whose|of|with)\b/)[0]!)
}

function familyOf({ name }: Person): string {
  const words = name.replace(/,? (?:Jr|Sr)\.$/, '').split(' ')
  return words.length > 1 ? words.at(-1)! : ''
}
