import { fold } from '../text/fold.js'
import { wordSet } from '../text/word-set.js'
import { COMMON_WORDS, FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from './name-words.generated.js'
import { WORLD_FEMALE_NAMES, WORLD_MALE_NAMES, WORLD_NAMES_OF_BOTH } from './world-given-names.js'

/** The gender a given name goes with; `null` where it goes with both or that is not known. */
export type Gender = 'm' | 'f' | null

/** Everyday words that are given names first of all where a capital begins them inside a sentence. */
export const NAMES_FIRST: ReadonlySet<string> = wordSet(`
  amber art bill bob brad carol chuck clay dawn dean dick don drew frank gene grace grant heath jack jean jerry jimmy joe joey john johnny
  lance lee mark max miles miranda nick norm olive pat patsy peg penny pete pierce ray rich rob robin rod rose ruby rusty sally sandy
  sue ted tom tony victor wade warren will willy woody`)

let genders: Map<string, Gender> | undefined
let common: Set<string> | undefined

/** Whether a word (folded) is a given name of the table; a name must not be in it to be found. */
export function isGivenName(folded: string): boolean {
  return givenNames().has(folded)
}

/** The gender a given name goes with in the table: `Elena` gives `f`, `Andrea` gives `null`. */
export function genderOfGivenName(name: string): Gender {
  return givenNames().get(fold(name)) ?? null
}

/** Whether a word (folded) is an everyday English word: it is printed without a capital as a rule. */
export function isCommonWord(folded: string): boolean {
  common ??= new Set(unpack(COMMON_WORDS))
  return common.has(folded)
}

function givenNames(): ReadonlyMap<string, Gender> {
  if (!genders) {
    genders = new Map()
    for (const name of unpack(OTHER_NAMES)) genders.set(name, null)
    for (const name of unpack(FEMALE_NAMES)) genders.set(name, 'f')
    for (const name of unpack(MALE_NAMES)) genders.set(name, 'm')
    for (const name of WORLD_NAMES_OF_BOTH.split(' ')) genders.set(name, null)
    for (const name of wordSet(WORLD_FEMALE_NAMES)) genders.set(name, 'f')
    for (const name of wordSet(WORLD_MALE_NAMES)) genders.set(name, 'm')
  }
  return genders
}

/**
 * Unpacks front-coded words: a capital says how many letters are shared with the word before, then the rest.
 *
 *     AabelBnnaDe  ->  abel, anna, anne
 */
function* unpack(table: string): Generator<string> {
  let word = ''
  for (let from = 0; from < table.length; ) {
    let to = from + 1
    while (to < table.length && table.charCodeAt(to) > 90) to++
    word = word.slice(0, table.charCodeAt(from) - 65) + table.slice(from + 1, to)
    yield word
    from = to
  }
}
