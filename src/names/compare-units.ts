import { areTwoGermanicNames } from './are-two-germanic-names.js'
import { compareEndings } from './compare-endings.js'
import { isOneEastAsianWord } from './compare-syllables.js'
import type { EastAsianSpelling } from './east-asian-spelling.js'
import { genderOfGivenName } from './given-names.js'
import { isFeminineForm } from './is-feminine-form.js'
import { ARTICLES } from './particles.js'
import { type Sound, soundDistance, soundOf } from './sound-distance.js'
import type { NameUnit } from './split-name.js'

/** A unit with what comparing needs, made once a name. */
export interface PreparedUnit {
  readonly unit: NameUnit
  readonly folded: string
  /** Sound keys: of the plain letters, of the accented ones, with the article off. The first is the main one. */
  readonly keys: readonly Sound[]
  /** Sound of the unit without the ending its role may drop: `Rahmon` of Rahmonov; `null` when it has none. */
  readonly stem: Sound | null
  /** Sound key of `Rahman` in `Abd al-Rahman`; otherwise `null`. */
  readonly servant: Sound | null
  /** Sound key of `Karam` in `Abu Karam`; otherwise `null`. */
  readonly child: Sound | null
  /** Given names it is or is short for: William, of Bill. */
  readonly formals: readonly string[]
  /** Lines of the table of given names that a key stands on. */
  readonly names: readonly number[]
  /** Its entry in the list of names of countries that write in Latin letters, or `null`. */
  readonly common: number | null
  /** True for what may be one East Asian syllable: it must agree more closely. */
  readonly monosyllable: boolean
  /** True for an East Asian family name: Xi and Xie are two. */
  readonly familyName: boolean
  /** True for a word of one to three East Asian syllables. */
  readonly eastAsian: boolean
  /** For East Asian syllables: their canonical forms; otherwise `[]`. */
  readonly syllables: () => readonly string[]
  /** How the name it stands in is spelled, if that is an East Asian one. */
  readonly spelling: EastAsianSpelling | null
  /** The ways to divide a word of such a name into syllables, each syllable as its canonical forms. */
  readonly divisions: readonly (readonly (readonly string[])[])[]
}

/** How two units are alike: `cost` 0 is the same, up to 1 is as far as one name may be spelled. */
export interface UnitLikeness {
  readonly cost: number
  /** `same`, `diacritics`, `initial`, `nickname`, `language-form`, `romanization`, `typo` or `ending`. */
  readonly rule: string
}

/** What a key may cost at most, by its length: one slip in a long name, none in a short one. */
const ALLOWANCE = [0.1, 0.1, 0.15, 0.26, 0.36, 0.51, 0.61, 0.81, 1.05]
const SYLLABLE_ALLOWANCE = 0.12

/**
 * Compares two units, or returns `null` when they are two names. `tolerance` multiplies what spelling may
 * cost: 1 on their own, more where the rest of the name speaks for them.
 */
export function compareUnits(a: PreparedUnit, b: PreparedUnit, tolerance: number): UnitLikeness | null {
  if (a.folded === b.folded) {
    return { cost: 0, rule: a.unit.accented === b.unit.accented ? 'same' : 'diacritics' }
  }
  if (a.unit.initial || b.unit.initial) return compareInitial(a, b)
  const like = compareWords(a, b, tolerance)
  return like === null || isFeminineForm(a.folded, b.folded) || isFeminineForm(b.folded, a.folded)
    ? null
    : like
}

function compareWords(a: PreparedUnit, b: PreparedUnit, tolerance: number): UnitLikeness | null {
  if (sharesOne(a.formals, b.formals)) return compareShortForms(a, b)
  const oneWord = isOneEastAsianWord(a, b)
  if (oneWord !== null) return oneWord ? { cost: 0.1, rule: 'romanization' } : null
  if (!hasOneSound(a, b)) {
    if (a.common !== null && b.common !== null)
      return a.common === b.common ? { cost: 0.1, rule: 'romanization' } : null
    if (isFather(a) === isFather(b)) {
      const oneName = sharesOne(a.names, b.names)
      if (oneName && !areOppositeGenders(a, b)) return { cost: 0.1, rule: 'language-form' }
      if (!oneName && isKnown(a) && isKnown(b) && tolerance <= 1) return null
    }
  }
  if (a.eastAsian && b.eastAsian && sharesOne(a.syllables(), b.syllables()))
    return { cost: 0.1, rule: 'romanization' }
  const cost = compareSounds(a, b, tolerance)
  if (cost === null) return compareEndings(a, b)
  return areTwoNames(a, b) ? null : { cost, rule: cost < 0.75 ? 'romanization' : 'typo' }
}

const sharesOne = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length > 0 && b.length > 0 && a.some((item) => b.includes(item))

/** Amir and Omar: two known names that are not forms of one. */
const isKnown = ({ names, common }: PreparedUnit): boolean => names.length > 0 || common !== null

const hasOneSound = (a: PreparedUnit, b: PreparedUnit): boolean => a.keys[0]!.key === b.keys[0]!.key

function compareSounds(a: PreparedUnit, b: PreparedUnit, tolerance: number): number | null {
  const syllables = a.monosyllable && b.monosyllable
  // Samadov and Asadov have the same ending, not the same name.
  const stem = a.stem && b.stem ? Math.min(a.stem.codes.length, b.stem.codes.length) : ALLOWANCE.length
  const costOf = (x: Sound, y: Sound): number => {
    const length = Math.min(x.codes.length, y.codes.length, stem, ALLOWANCE.length - 1)
    const limit = (syllables ? SYLLABLE_ALLOWANCE : ALLOWANCE[length]!) * tolerance
    return soundDistance(x, y, limit + 0.01) / limit
  }
  // Abdul Karim and Abdul Hakim share the longer half of their letters, Abu Karam and Abu Akram the first.
  const [restA, restB] = [a.servant ?? a.child, b.servant ?? b.child]
  if (restA && restB && (a.child === null) === (b.child === null)) {
    const cost = costOf(restA, restB)
    return cost <= 1 ? cost : null
  }
  let best = costOf(a.keys[0]!, b.keys[0]!)
  if (a.keys.length + b.keys.length > 2) {
    // Vandermeer is van der Meer; but of van der Meer and van der Veer the particles say nothing.
    const bothParted = isNoble(a) && isNoble(b)
    const keysOf = ({ keys }: PreparedUnit) => (bothParted && keys.length > 1 ? keys.slice(0, -1) : keys)
    for (const x of keysOf(a)) for (const y of keysOf(b)) best = Math.min(best, costOf(x, y))
  }
  // Abdul Rasyid goes by Rasyid.
  if (best > 1 && (a.servant === null) !== (b.servant === null)) {
    best = 0.6 + costOf(a.servant ?? a.keys[0]!, b.servant ?? b.keys[0]!)
  }
  return best <= 1 ? best : null
}

/** How far the first sound of a word may be from that of its initial: Kh. and H. */
export const INITIAL_COST: number = 0.15

const isNoble = ({ unit: { particles } }: PreparedUnit): boolean =>
  particles.length > 0 && !ARTICLES.has(particles[0]!)

function compareInitial(a: PreparedUnit, b: PreparedUnit): UnitLikeness | null {
  const [short, long] = a.folded.length <= b.folded.length ? [a, b] : [b, a]
  const fits =
    long.folded.startsWith(short.folded) ||
    long.keys.some(({ key }) => soundDistance(soundOf(key[0] ?? ''), short.keys[0]!, 0.2) <= INITIAL_COST)
  return fits ? { cost: 0.2, rule: 'initial' } : null
}

/** Bob and Rob, both short, are father and son; Jim and Jimmy are one; so are Bob and Robert. */
function compareShortForms(a: PreparedUnit, b: PreparedUnit): UnitLikeness | null {
  const isShort = ({ folded, formals }: PreparedUnit) => !formals.includes(folded)
  const startOf = ({ keys }: PreparedUnit) => keys[0]!.key.slice(0, 2)
  return isShort(a) && isShort(b) && startOf(a) !== startOf(b) ? null : { cost: 0.1, rule: 'nickname' }
}

/** Borisovich stands for Boris the father, not for a man called Boris. */
const isFather = ({ unit }: PreparedUnit): boolean => unit.role === 'patronymic'

/** Marion and Marine, Larsen and Larsson, Xi and Xie: close in sound, and yet two names in use. */
function areTwoNames(a: PreparedUnit, b: PreparedUnit): boolean {
  if (hasOneSound(a, b)) return false
  if (areTwoGermanicNames(a.keys[0]!.key, b.keys[0]!.key)) return true
  if ((a.familyName && b.familyName) || areOppositeGenders(a, b)) return true
  return (isSonOf(a, 'sen') && isSonOf(b, 'son')) || (isSonOf(b, 'sen') && isSonOf(a, 'son'))
}

function areOppositeGenders(a: PreparedUnit, b: PreparedUnit): boolean {
  if (a.unit.role !== 'given' || b.unit.role !== 'given') return false
  const gender = genderOfGivenName(a.folded)
  const other = genderOfGivenName(b.folded)
  return gender !== null && other !== null && gender !== other
}

/** Danish Larsen, Swedish Larsson; Olsen and Olson are one. */
const isSonOf = ({ folded }: PreparedUnit, ending: string): boolean =>
  folded.endsWith(ending) && /^\p{L}{3}$/u.test(folded.slice(-ending.length - 3, -ending.length))
