import { isPlaceName } from '../dateline/places.js'
import { findQualifier } from '../dateline/qualifiers.js'
import { wordSet } from '../text/word-set.js'

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

/** Of {@link TOWNS_OR_GIVEN_NAMES} those that are a given name first of all. */
export const GIVEN_NAMES_BEFORE_TOWNS: ReadonlySet<string> = wordSet(`
  adelaide alexandria austin carolina charlotte chelsea dakota devon eden florence georgia jackson jordan kent lincoln madison regina santiago
  savannah sofia stanford sydney trenton troy valencia verona victoria virginia`)

/** Towns and states so well known that the given name of the same spelling proves little: `Boston Red`, `Charlotte Motor`. */
export const TOWNS_OR_GIVEN_NAMES: ReadonlySet<string> = wordSet(`
  adelaide alabama albany alexandria america arizona arlington asia aspen atlanta austin berkeley berlin boston brighton bristol brooklyn
  cairo camden carolina charlotte chelsea chester cleveland columbia dakota dallas denver devon dublin eden florence florida geneva georgia
  holland houston india ireland israel jackson jordan kent kenya kingston lancaster lincoln london madison manchester melbourne memphis
  milan montana nevada oakland odessa orlando paris persia phoenix princeton raleigh regina richmond rio roma rome santiago savannah sofia
  stanford sydney trenton troy valencia verona victoria vienna virginia washington wellington windsor york`)
