import type { NameUnit, SplitName } from './split-name.js'
import { PARTICLES } from './word-kind.js'

/** A written form and how often it occurs. */
export interface CountedName {
  readonly name: SplitName
  readonly count: number
}

/**
 * What to call a person written in several ways: the fullest form, of equally full ones the commonest,
 * then one in mixed case with its accents, then the first. Titles are left out; `Rahmon, Emomali` is
 * turned round.
 */
export function fullestName(forms: readonly CountedName[]): string {
  const best = forms.reduce((best, form) => (isBetter(form, best) ? form : best))
  return displayName(best.name) || best.name.text
}

function isBetter(a: CountedName, b: CountedName): boolean {
  for (const rank of RANKS) {
    const [x, y] = [rank(a), rank(b)]
    if (x !== y) return x > y
  }
  return false
}

const RANKS: readonly ((form: CountedName) => number)[] = [
  ({ name }) =>
    Math.min(2, name.units.filter((unit, i) => !unit.initial && !(i === 0 && isParticle(unit))).length),
  ({ name }) => name.units.filter((unit) => !unit.initial).length,
  ({ count }) => count,
  ({ name }) => name.units.length,
  ({ name }) => (name.text === name.text.toUpperCase() ? 0 : 1),
  ({ name }) => (/[^\x20-\x7e]/.test(name.text) ? 1 : 0),
]

/** The Van of `Van Hoek`, which alone says no more than Hoek does. */
const isParticle = ({ folded }: NameUnit): boolean => PARTICLES.has(folded)

/** A name without titles, as printed; `family, given` turned round. */
function displayName(name: SplitName): string {
  if (name.order === 'family-first' && name.text.includes(',')) {
    return [name.given, name.middle, name.family, name.suffix].filter(Boolean).join(' ')
  }
  const bare = name.units.reduce(
    (sum, unit) => (sum === '' ? unit.text : `${sum}${unit.hyphened ? '-' : ' '}${unit.text}`),
    '',
  )
  return name.suffix === null ? bare : `${bare} ${name.suffix}`
}
