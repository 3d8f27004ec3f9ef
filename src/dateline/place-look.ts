import { isLabel } from './area-look.js'
import { endsInName } from './name-run-on.js'
import type { PlaceEvidence } from './read-places.js'

/**
 * Whether a place is printed as places are: no label (`OPINION`), no company, no run of small letters.
 * What follows it may be on no list (`Ubud, Somewhere`) only where a date or an agency signs for it.
 */
export function isPlausiblePlace(place: PlaceEvidence, signed: boolean): boolean {
  if (place.oddlyQualified && !signed) return false
  if (place.known) return true
  if (NOT_A_PLACE.test(place.text) || isLabel(place.text)) return false
  if (COMPANY.test(place.text) && !place.qualified) return false
  return place.text.split(/\s+/).length <= MOST_WORDS && (place.capitals || isTitleCase(place.text))
}

/** Whether a name in capitals that is on no list has the look of a place: `GROVE TOWNSHIP`, `FORT HILL`. */
export function looksLikePlace(place: PlaceEvidence): boolean {
  return place.capitals && LOOKS_LIKE_A_PLACE.test(place.text) && !endsInName(place.text)
}

// WITH THE 2ND ARMY NEAR THE DON RIVER
const MOST_WORDS = 9

/** `Bad Homburg`, `Port of Spain`: every word has its capital but those that link. */
function isTitleCase(text: string): boolean {
  const words = text.split(/[\s-]+/)
  return (
    words.length <= 5 && words.every((word, i) => /^[A-ZÀ-ÞĀ-ɏḀ-ỿ]/.test(word) || (i > 0 && LINK.test(word)))
  )
}

const LINK =
  /^(?:al|am|an|and|au|auf|d['’].*|da|das|de|del|della|den|der|des|di|do|dos|du|e|el|en|et|ez|i|la|las|le|les|lez|los|of|on|sous|sur|the|ul|und|upon|van|von|y)$/

const NOT_A_PLACE =
  /^(?:by .*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i

const COMPANY =
  /(?:^|\s)(?:airlines|airways|bank|co|corp|group|holdings|inc|industries|llc|ltd|motors?|plc|robotics)\.?$/i

// Shape words of place names and endings of towns that surnames do not share: enough to trust a dash
// after capitals that are on no list.
const LOOKS_LIKE_A_PLACE =
  /^(?:aboard|at sea|bay of|camp|cape|(?:city|county|town|village) of|fort|ft\.?|gulf of|isle|lake|mount|mt\.?|near|off|port|puerto|saint|san|st\.?) |(?:^|\s)(?:air|army|naval|military)(?: force)? base$|\s(?:airfield|airport|atoll|bay|beach|bluff|border|bridge|camp|canyon|center|centre|channel|county|cove|creek|falls|first nation|forest|gardens|grove|gulf|harbou?r|heights|hills?|hollow|islands?|junction|lakes?|mountain|ocean|parish|pass|peninsula|plains|point|prairie|province|reserve|reservation|ridge|river|rock|sea|shores|springs?|strait|strip|township|twp|valley|village)$|[A-Za-zÀ-ɏḀ-ỿ]{2}(?:abad|borough|burg|burgh|grad|polis|pur|pura|shire|sk|stadt|stan|ville)$/i
