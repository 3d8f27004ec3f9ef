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
  const town = taught?.get(key) ?? townNamed(key)
  if (town) return town
  // ILOILO CITY is Iloilo; MANCHESTER CITY is a team.
  if (key.endsWith(' city')) {
    const city = townNamed(key.slice(0, -' city'.length))
    return city && city.country !== 'GB' ? city : null
  }
  // DUESSELDORF, ZUERICH: the umlaut spelled out.
  if (key.length < 6 || !/[aou]e/.test(key)) return null
  return townNamed(key.replace(/([aou])e/g, '$1'))
}

function townNamed(key: string): Qualifier | null {
  const area = towns().get(key)
  if (!area) return null
  const [country, province] = area.split('-') as [string, string?]
  // the table of regions is not read before a town of one is met
  return { country, region: province ? (findQualifier(province)?.region ?? null) : null }
}

let byName: Map<string, string> | undefined

/** The areas in which the towns are, `US-OH`, each by the name of a town. */
function towns(): Map<string, string> {
  if (byName) return byName
  byName = new Map()
  for (const row of PLACES.trim().split('\n')) {
    const [area, lines] = row.split(':') as [string, string]
    // numbers and names apart by the engine's own code: the first call waits for these five thousand
    const shared = lines.replace(/\D+/g, '')
    const others = lines.split(/\d/)
    let name = ''
    for (let i = 0; i < shared.length; i++) {
      name = name.slice(0, +shared[i]!) + others[i + 1]
      byName.set(name, area)
    }
  }
  return byName
}
