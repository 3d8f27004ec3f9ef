import { wordSet } from '../text/word-set.js'
import { genderOfGivenName } from './given-names.js'
import { TOWNS_OR_GIVEN_NAMES } from './is-place.js'
import type { Word } from './read-words.js'

/** In lists of given names, but an article, an adjective or a brand first: La Raza, Royal Ascot, Aston Villa. */
export const HARDLY_GIVEN: ReadonlySet<string> = wordSet(`
  la le los las el royal golden santo garda acura alfa armani aston audi bentley camry chanel dior ferrari fiat infiniti kia lexus maybach mazda
  mercedes nike porsche tesla toyota villa virgin wells`)

/** A given name that is no place, brand or everyday word. */
export function isGivenFirst(words: readonly Word[], i: number): boolean {
  const word = words[i]
  return (
    word?.shape === 'cap' &&
    word.type.strongGiven &&
    !word.type.place &&
    !word.type.demonym &&
    !HARDLY_GIVEN.has(word.folded) &&
    !TOWNS_OR_GIVEN_NAMES.has(word.folded) &&
    genderOfGivenName(word.folded) !== null
  )
}
