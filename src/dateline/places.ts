import type { TaughtPlaces } from './dateline-lexicon.js'
import { foldPlace } from './fold-place.js'
import { PLACES } from './places.generated.js'
import { findQualifier, type Qualifier } from './qualifiers.js'

/**
 * Whether a word or phrase is the name of a town, state, province or country: `Dushanbe`, `St. Paul`,
 * `Ont.`, `South Korea`. Capitals, accents and dots do not count, so the caller decides what a small
 * letter means. A town that is on no list is not known here and is still read by `parseDateline`.
 */
export function isPlaceName(text: string): boolean {
  return findTown(text) !== null || findQualifier(text) !== null
}

/** ISO 3166-1 alpha-2 code of the country that a place named alone is in, or null if not known. */
export function countryOf(text: string): string | null {
  return (findTown(text) ?? findQualifier(text))?.country ?? null
}

/** The state and country of a town named alone: as taught, else the capital of that name, else the largest. */
export function findTown(name: string, taught?: TaughtPlaces): Qualifier | null {
  const key = foldPlace(name)
  const town = taught?.get(key) ?? towns().get(key)
  if (town) return town
  // ILOILO CITY is Iloilo; MANCHESTER CITY is a team.
  if (key.endsWith(' city')) {
    const city = towns().get(key.slice(0, -' city'.length))
    return city && city.country !== 'GB' ? city : null
  }
  // DUESSELDORF, ZUERICH: the umlaut spelled out.
  if (key.length < 6 || !/[aou]e/.test(key)) return null
  return towns().get(key.replace(/([aou])e/g, '$1')) ?? null
}

const ZERO = 48

function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9
}

let byName: Map<string, Qualifier> | undefined

function towns(): Map<string, Qualifier> {
  if (byName) return byName
  byName = new Map()
  for (const row of PLACES.trim().split('\n')) {
    const colon = row.indexOf(':')
    const [country = '', province] = row.slice(0, colon).split('-')
    const area: Qualifier = {
      country,
      // the table of regions is not read before a town of one is met
      get region() {
        return province === undefined ? null : (findQualifier(province)?.region ?? null)
      },
    }
    let name = ''
    // By hand: the first call waits for these five thousand.
    for (let at = colon + 1; at < row.length; ) {
      const shared = row.charCodeAt(at) - ZERO
      const start = at + 1
      at = start
      while (at < row.length && !isDigit(row.charCodeAt(at))) at++
      name = name.slice(0, shared) + row.slice(start, at)
      byName.set(name, area)
    }
  }
  return byName
}
