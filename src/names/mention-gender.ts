import { wordSet } from '../text/word-set.js'
import type { Run } from './find-runs.js'
import { type Gender, genderOfGivenName } from './given-names.js'
import type { Word } from './read-words.js'

const MALE = wordSet(`
  mr sir lord herr monsieur senor señor signor don father brother king prince pope tsar sultan duke husband son uncle nephew
  grandfather boyfriend stepfather stepson stepbrother dad fiance fiancé groom widower businessman congressman chairman spokesman
  councilman assemblyman policeman fireman statesman salesman gunman frontman airman serviceman salesman actor waiter
  son-in-law father-in-law brother-in-law half-brother grandson gentleman boy man`)
const FEMALE = wordSet(`
  mrs ms miss mme mlle madame madam lady dame frau senora señora signora dona doña daw sister mother queen princess duchess countess baroness
  wife daughter aunt niece grandmother girlfriend stepmother stepdaughter stepsister mom mum fiancee fiancée bride widow actress waitress
  businesswoman congresswoman chairwoman spokeswoman councilwoman assemblywoman policewoman servicewoman stateswoman saleswoman
  daughter-in-law mother-in-law sister-in-law half-sister granddaughter heiress hostess ballerina nun empress tsarina girl woman`)

/** The gender that the word before a name tells: Mrs., his wife, the spokesman. */
export function genderOfTitle(words: readonly Word[], { from, role }: Pick<Run, 'from' | 'role'>): Gender {
  const at = role >= 0 ? role : words[from - 1]?.text === ',' ? from - 2 : from - 1
  return genderOfWord(words[at]?.folded ?? '')
}

/** The gender of a title, role or word of kinship (lower case, no full stops): `mrs`, `spokesman`. */
export function genderOfWord(word: string): Gender {
  return MALE.has(word) ? 'm' : FEMALE.has(word) ? 'f' : null
}

/** The gender that a given name goes with as a rule. */
export function genderOfName(given: string | null): Gender {
  if (given === null) return null
  const first = /^[\p{L}\p{M}’']+/u.exec(given)?.[0] ?? ''
  return genderOfGivenName(given) ?? genderOfGivenName(first)
}
