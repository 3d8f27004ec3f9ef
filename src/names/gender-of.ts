import type { Reading } from '../read-article.js'
import { firstIndex } from '../text/first-index.js'
import { wordSet } from '../text/word-set.js'
import type { Person } from '../types.js'
import type { Gender } from './given-names.js'
import { genderOfName, genderOfWord } from './mention-gender.js'

// How far after a mention a pronoun may stand for it, in tokens.
const REACH = 25
const MALE_PRONOUN = wordSet('he his him himself')
const FEMALE_PRONOUN = wordSet('she her hers herself')

/**
 * Whether a person of the story is a man (`m`) or a woman (`f`): by Mr. or Mrs. and words like "spokeswoman" before
 * the name, then by the given name, then by the pronouns that follow; `null` where none of them tells, or they disagree.
 */
export function genderOf(person: Person, reading: Reading): Gender {
  return (
    genderOfTitles(person, reading) ?? genderOfName(person.parts.given) ?? genderOfPronouns(person, reading)
  )
}

function genderOfTitles({ mentions }: Person, { tokens }: Reading): Gender {
  const told = new Set<Gender>()
  for (const { start } of mentions) {
    let i = firstTokenAt(tokens.start, start) - 1
    if (tokens.word[i] === ',') i--
    told.add(genderOfWord((tokens.lower[i] ?? '').replaceAll('.', '')))
  }
  told.delete(null)
  return told.size === 1 ? [...told][0]! : null
}

/** Pronouns after a mention, before anybody else can be meant: another capital ends the search. */
function genderOfPronouns({ mentions }: Person, { tokens }: Reading): Gender {
  let male = 0
  let female = 0
  for (const { end } of mentions) {
    const from = firstTokenAt(tokens.start, end)
    for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
      const lower = tokens.lower[i]!
      if (MALE_PRONOUN.has(lower)) male++
      else if (FEMALE_PRONOUN.has(lower)) female++
      else if (tokens.tag[i] !== 'PROPN' || /^\W/.test(lower)) continue
      break
    }
  }
  if (male >= 3 * female && male > 0) return 'm'
  return female >= 3 * male && female > 0 ? 'f' : null
}

/** Index of the first token that starts at `offset` or later. */
function firstTokenAt(starts: readonly number[], offset: number): number {
  return firstIndex(starts.length, (i) => starts[i]! >= offset)
}
