import { isPlaceName } from '../dateline/places.js'
import { findQualifier } from '../dateline/qualifiers.js'
import { isGivenName } from './given-names.js'

// Shorter ones are abbreviations (Del., Mo., Ind.) or syllables of names (Ho, Bo).
const SHORTEST = 4

/** Whether the words are printed like the name of a known place. */
export function isPlace(text: string): boolean {
  return text.length >= SHORTEST && isPlaceName(text)
}

// Countries and states that are family names as well; those that are given names (Jordan, Chad) are told by that.
const FAMILY_NAMES = new Set([
  'england',
  'france',
  'holland',
  'ireland',
  'scotland',
  'wales',
  'washington',
  'montana',
  'york',
])

/** Whether a word is a country, state or province and hardly the name of a person. */
export function isCountry(text: string, folded: string): boolean {
  return (
    text.length >= SHORTEST &&
    findQualifier(text) !== null &&
    !isGivenName(folded) &&
    !FAMILY_NAMES.has(folded)
  )
}
