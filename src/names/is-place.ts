import { isPlaceName } from '../dateline/places.js'
import { findQualifier } from '../dateline/qualifiers.js'

// Shorter ones are abbreviations (Del., Mo., Ind.) or syllables of names (Ho, Bo).
const SHORTEST = 4

/** Whether the words are printed like the name of a known place. */
export function isPlace(text: string): boolean {
  return text.length >= SHORTEST && (isPlaceName(text) || CONTINENTS.has(text.toLowerCase()))
}

const CONTINENTS = new Set([
  'africa',
  'america',
  'americas',
  'antarctica',
  'asia',
  'eurasia',
  'europe',
  'scandinavia',
  'balkans',
  'caucasus',
  'middle east',
  'latin america',
  'hollywood',
  'kremlin',
  'pentagon',
  'wall street',
  'silicon valley',
  'capitol hill',
])

// Countries and states that are family names as well.
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
  'jordan',
  'chad',
  'israel',
  'georgia',
  'virginia',
  'carolina',
  'dakota',
  'cuba',
  'mali',
  'sudan',
  'grenada',
  'lebanon',
])

/** Whether a word is a country, state or province and hardly the name of a person. */
export function isCountry(text: string, folded: string): boolean {
  return (
    text.length >= SHORTEST &&
    (CONTINENTS.has(folded) || findQualifier(text) !== null) &&
    !FAMILY_NAMES.has(folded)
  )
}
