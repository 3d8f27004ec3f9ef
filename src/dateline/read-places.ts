import type { DatelinePlace } from '../types.js'
import { isAreaLike, isLabel, isPartOfCountry } from './area-look.js'
import type { TaughtPlaces } from './dateline-lexicon.js'
import { findTown } from './places.js'
import { findQualifier, type Qualifier } from './qualifiers.js'

/** A place with what speaks for it: rules weigh these where the shape alone does not decide. */
export interface PlaceEvidence extends Omit<DatelinePlace, 'name'> {
  /** A town of the tables, or a part of a country (`NORTHERN ISRAEL`); a whole country is not enough. */
  readonly known: boolean
  /** A state, province or country that the tables know follows the name. */
  readonly qualified: boolean
  /** What follows the name is on no list: `Ubud, Somewhere`, `JANE DOE, Staff Writer`. */
  readonly oddlyQualified: boolean
  /** All that follows the name is in the tables. */
  readonly qualifiersKnown: boolean
  /** Printed in capitals. */
  readonly capitals: boolean
}

interface Part {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Reads the places printed from `start` to `end`, each with the qualifiers that follow it.
 *
 *     AMMAN, Jordan / DOHA        OSLO and BERGEN        Nagpur (Maharashtra) [India]
 *     ^^^^^  ~~~~~~   ^^^^        ^^^^     ^^^^^^        ^^^^^^  ~~~~~~~~~~~   ~~~~~
 */
export function readPlaces(
  text: string,
  start: number,
  end: number,
  taught?: TaughtPlaces,
): PlaceEvidence[] | null {
  const places: PlaceEvidence[] = []
  for (const group of splitPart(text, trim(text, start, end), BETWEEN_PLACES)) {
    for (const joined of splitJoined(text, group, taught)) {
      const parts = splitPart(text, joined, BEFORE_QUALIFIER).filter(
        (part, i) => !(i ? WEEKDAY : FULL_WEEKDAY).test(part.text),
      )
      for (let i = 0; i < parts.length; ) {
        const name = parts[i]
        if (!name) break
        const qualifiers: Part[] = []
        for (i++; i < parts.length; i++) {
          const part = parts[i]
          if (!part || startsNewPlace(name, part, taught)) break
          qualifiers.push(part)
        }
        places.push(toPlace(text, name, qualifiers, taught))
      }
    }
  }
  return places.length > 0 && places.length <= MOST_PLACES ? places : null
}

const BETWEEN_PLACES = /[/;](?![A-Z]{1,2}\))/g
const BEFORE_QUALIFIER = /[,()[\]]/g

// SUN, the first word, is none; LONDON, Sun. is one.
const FULL_WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\.?$/i
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?$/i

// A place that is in no country, and that news comes from by name.
const NO_COUNTRY = /^UNITED NATIONS$/i

const MOST_PLACES = 5

/**
 * `BRUSSELS, LONDON`: a second town after a comma, printed like the first, that is no state or country;
 * or is one, but not of the first: `LONDON, NEW YORK`, and not `ROCHESTER, NEW YORK`.
 */
function startsNewPlace(name: Part, part: Part, taught?: TaughtPlaces): boolean {
  const town = findTown(name.text, taught)
  if (!town || !findTown(part.text, taught) || isCapitals(name.text) !== isCapitals(part.text)) return false
  const qualifier = findQualifier(part.text)
  return qualifier === null || qualifier.country !== town.country
}

function toPlace(
  text: string,
  part: Part,
  qualifiers: readonly Part[],
  taught?: TaughtPlaces,
): PlaceEvidence {
  const { name, tail, town } = splitTail(text, withoutStop(text, part), taught)
  const resolved: (Qualifier | null)[] = []
  if (tail) resolved.push(findQualifier(tail.text))
  for (const qualifier of qualifiers)
    resolved.push(isBracketedLetters(text, qualifier) ? null : findQualifier(qualifier.text))
  const area = areaOf(name.text, town, resolved)
  const odd = isOdd(name.text, town, resolved, qualifiers)
  return {
    start: name.start,
    end: name.end,
    text: name.text,
    region: area?.region ?? null,
    country: area?.country ?? null,
    known:
      town !== null ||
      (area !== null && resolved.length === 0 && !findQualifier(name.text)) ||
      NO_COUNTRY.test(name.text),
    qualified:
      resolved.length > 0 &&
      !odd &&
      // U.S., China: two countries
      (town !== null || !isCountry(name.text)) &&
      // JOHN PORTER (Canada)
      (town !== null || !qualifiers.every((qualifier) => isBracketed(text, qualifier))),
    oddlyQualified: odd,
    qualifiersKnown: !resolved.includes(null),
    capitals: isCapitals(name.text),
  }
}

/**
 * Whether what follows a name may be anything: `JANE DOE, Staff Writer`. It is an island, county or district
 * where a state or country closes the row (`HANA, Maui, Hawaii`), where it says so (`South Kivu`) or where
 * the name does (`BAYAWAN CITY, Negros`).
 */
function isOdd(
  name: string,
  town: Qualifier | null,
  resolved: readonly (Qualifier | null)[],
  printed: readonly Part[],
): boolean {
  if (!resolved.includes(null)) return false
  const unknown = printed.filter((_, i) => resolved[resolved.length - printed.length + i] === null)
  if (unknown.length > 1 || unknown.some(({ text }) => isLabel(text) || !isAreaLike(text))) return true
  if (resolved.at(-1) !== null) return false
  return !isPartOfCountry(unknown[0]?.text ?? '') && !(town && / CITY$/i.test(name))
}

function isCountry(text: string): boolean {
  const area = findQualifier(text)
  return area !== null && area.region === null
}

/** `MINSK. May 7 (Interfax)`: the stop is not part of the name. */
function withoutStop(text: string, part: Part): Part {
  return part.text.endsWith('.') && /[^.]{2}\.$/.test(part.text) ? trim(text, part.start, part.end - 1) : part
}

/** `Cincinnati (NL)`, `Doe (R-S.C.)`: a league or party, where AFP spells a country out. */
function isBracketedLetters(text: string, part: Part): boolean {
  return isBracketed(text, part) && !/[a-zß-ɏḀ-ỿ]{2}/.test(part.text)
}

function isBracketed(text: string, part: Part): boolean {
  return /[([]/.test(text.charAt(part.start - 1))
}

function areaOf(
  name: string,
  town: Qualifier | null,
  printed: readonly (Qualifier | null)[],
): Qualifier | null {
  const known = printed.filter((qualifier) => qualifier !== null)
  if (known.length === 0) return printed.length > 0 && town === null ? null : areaAlone(name, town)
  const country = known.findLast((qualifier) => qualifier.country !== null)?.country ?? null
  const region = known.find((qualifier) => qualifier.region !== null)?.region ?? null
  // Georgia: the country if the town is one of its towns, the state if it is there. Yugoslavia: by the town.
  if (country === null) {
    const oneOf = known.at(-1)?.oneOf ?? []
    return oneOf.includes(town?.country ?? '') || (oneOf.length === 1 && town?.region === 'Georgia')
      ? town
      : null
  }
  if (region === null && town?.country === country) return { country, region: town.region }
  return { country, region }
}

/** A place without qualifier: a town, a country or state (`KUWAIT`), or a part of one (`NORTHERN ISRAEL`). */
function areaAlone(name: string, town: Qualifier | null): Qualifier | null {
  if (town) return town
  const rest = name.replace(PARTS_OF_A_PLACE, '')
  return findQualifier(rest) ?? (rest === name ? null : findTown(rest))
}

const PARTS_OF_A_PLACE =
  /^(?:(?:north|south|east|west|central)(?:ern)?|northeast(?:ern)?|northwest(?:ern)?|southeast(?:ern)?|southwest(?:ern)?|near|outside|downtown|greater|rural|upper|occupied) /i

interface NameAndTail {
  readonly name: Part
  readonly tail: Part | null
  readonly town: Qualifier | null
}

/** `LIMA Peru`, `RICHMOND Va.`: a qualifier in another case or with a stop, the comma left out. */
function splitTail(text: string, part: Part, taught?: TaughtPlaces): NameAndTail {
  const whole = { name: part, tail: null, town: findTown(part.text, taught) }
  const space = part.text.lastIndexOf(' ')
  if (space < 0 || whole.town) return whole
  const tail = trim(text, part.start + space, part.end)
  const name = trim(text, part.start, part.start + space)
  const qualifier = findQualifier(tail.text)
  const town = qualifier && findTown(name.text, taught)
  if (!town) return whole
  const apart = /\.$/.test(tail.text) || isCapitals(name.text) !== isCapitals(tail.text)
  // LAS VEGAS NV, but not the US of DENVER US Senate candidates
  const postal = /^[A-Z]{2}$/.test(tail.text) && qualifier.region !== null
  return apart || postal ? { name, tail, town } : whole
}

function splitJoined(text: string, part: Part, taught?: TaughtPlaces): Part[] {
  const and = /\s(?:and|AND|&)\s/.exec(part.text)
  if (!and || findQualifier(part.text) || findTown(part.text, taught)) return [part]
  const left = trim(text, part.start, part.start + and.index)
  const right = trim(text, part.start + and.index + and[0].length, part.end)
  // TRINIDAD AND TOBAGO, but WASHINGTON and LONDON
  const last = left.text.slice(left.text.lastIndexOf(',') + 1)
  if (findQualifier(`${last} and ${right.text}`)) return [part]
  return [left, ...splitJoined(text, right, taught)]
}

function splitPart(text: string, part: Part, separator: RegExp): Part[] {
  const parts: Part[] = []
  let from = part.start
  separator.lastIndex = 0
  while (separator.test(part.text)) {
    const after = part.start + separator.lastIndex
    const piece = trim(text, from, after - 1)
    if (piece.text) parts.push(piece)
    from = after
  }
  if (from === part.start) return [part]
  const piece = trim(text, from, part.end)
  if (piece.text) parts.push(piece)
  return parts
}

function trim(text: string, start: number, end: number): Part {
  const ahead = text.slice(start, end).trimStart()
  const from = end - ahead.length
  const printed = ahead.trimEnd()
  return { start: from, end: from + printed.length, text: printed }
}

/** In capitals, a small letter or two aside: `McALLEN`, `WITH THE 2nd ARMY`. */
function isCapitals(text: string): boolean {
  let upper = 0
  let lower = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 128) {
      // By number: every place is looked at, and nearly every letter is plain.
      if (code >= 65 && code <= 90) upper++
      else if (code >= 97 && code <= 122) lower++
      continue
    }
    const letter = text.charAt(i)
    if (letter !== letter.toLowerCase()) upper++
    else if (letter !== letter.toUpperCase()) lower++
  }
  return upper >= 2 && lower <= 2 && upper > lower
}
