import { CANADIAN_PROVINCES, COUNTRIES, DISSOLVED, REGIONS, UK_NATIONS, US_STATES } from './area-names.js'
import { foldPlace } from './fold-place.js'

/** A state, province, nation or country that may follow a place in a dateline. */
export interface Qualifier {
  /** ISO 3166-1 alpha-2; null where `oneOf` says what it may be. */
  readonly country: string | null
  /** State, province or nation, spelled out. */
  readonly region: string | null
  /** The countries that it may be: those of Yugoslavia; for `Georgia`, which may be a state as well, itself. */
  readonly oneOf?: readonly string[]
}

/** The state, province, nation or country that `text` is printed for, or null. Capitals and dots do not count. */
export function findQualifier(text: string): Qualifier | null {
  return qualifiers().get(keyOf(text)) ?? null
}

function keyOf(text: string): string {
  const key = foldPlace(text)
  return key.startsWith('the ') ? key.slice('the '.length) : key
}

let byName: Map<string, Qualifier> | undefined

function qualifiers(): Map<string, Qualifier> {
  if (byName) return byName
  byName = new Map()
  const add = (names: string[], qualifier: Qualifier) => {
    for (const name of names) byName?.set(keyOf(name), qualifier)
  }
  for (const [country, ...names] of rowsOf(COUNTRIES)) add(names, { country, region: null })
  for (const [country, ...names] of rowsOf(REGIONS)) add(names, { country, region: names[0] ?? null })
  for (const names of rowsOf(UK_NATIONS)) add(names, { country: 'GB', region: names[0] })
  for (const names of rowsOf(CANADIAN_PROVINCES)) add(names, { country: 'CA', region: names[0] })
  for (const names of rowsOf(US_STATES)) add(names, { country: 'US', region: names[0] })
  // TBILISI, Georgia and ATLANTA, Georgia: only the place can tell. `Ga.` is always the state.
  byName.set('georgia', { country: null, region: null, oneOf: ['GE'] })
  for (const [countries, ...names] of rowsOf(DISSOLVED)) {
    add(names, { country: null, region: null, oneOf: countries.split(' ') })
  }
  return byName
}

function rowsOf(table: string): [string, ...string[]][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('|') as [string, ...string[]])
}
