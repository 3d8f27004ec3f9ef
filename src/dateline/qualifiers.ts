import { fold } from '../text/fold.js'
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
  /** Names stand from the column `from` on, the spelled-out one first. */
  const add = (table: string, from: number, qualifierOf: (first: string, name: string) => Qualifier) => {
    const keys = keysOf(table).split('\n')
    for (const [i, row] of table.split('\n').entries()) {
      const columns = row.split('|')
      const qualifier = qualifierOf(columns[0]!, columns[from]!)
      for (const key of keys[i]!.split('|').slice(from)) byName!.set(key, qualifier)
    }
  }
  add(COUNTRIES, 1, (country) => ({ country, region: null }))
  add(REGIONS, 1, (country, region) => ({ country, region }))
  add(UK_NATIONS, 0, (region) => ({ country: 'GB', region }))
  add(CANADIAN_PROVINCES, 0, (region) => ({ country: 'CA', region }))
  add(US_STATES, 0, (region) => ({ country: 'US', region }))
  // TBILISI, Georgia and ATLANTA, Georgia: only the place can tell. `Ga.` is always the state.
  byName.set('georgia', { country: null, region: null, oneOf: ['GE'] })
  add(DISSOLVED, 1, (countries) => ({ country: null, region: null, oneOf: countries.split(' ') }))
  return byName
}

/** A table of names with each as `keyOf` gives it, all at once: the first call waits for them. */
function keysOf(table: string): string {
  return fold(table)
    .replace(/[.\-' ]+/g, ' ')
    .replace(/ ?([|\n]) ?(?:the )?/g, '$1')
    .replace(/(?<![^|\n])(.) (.)(?![^|\n])/g, '$1$2')
    .replace(/saint/g, 'st')
}
