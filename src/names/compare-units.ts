import { isEastAsianSyllable } from './east-asian-names.js'
import { syllableKeys } from './east-asian-syllables.js'
import { givenNameLines } from './given-name-forms.js'
import { formalNamesOf, isNickname } from './nicknames.js'
import { romanizationKey } from './romanization-key.js'
import { soundDistance } from './sound-distance.js'
import type { NameUnit } from './split-name.js'

/** A unit with what comparing needs, made once a name. */
export interface PreparedUnit {
  readonly unit: NameUnit
  readonly folded: string
  /** Sound keys: of the plain letters, of the accented ones, with the article off. The first is the main one. */
  readonly keys: readonly string[]
  /** Lines of the table of given names that a key stands on. */
  readonly names: readonly number[]
  /** For one East Asian syllable: its canonical forms; otherwise `[]`. */
  readonly syllables: readonly string[]
}

/** How two units are alike: `cost` 0 is the same, up to 1 is as far as one name may be spelled. */
export interface UnitLikeness {
  readonly cost: number
  readonly rule: string
}

/** Prepares a unit for comparing. */
export function prepareUnit(unit: NameUnit): PreparedUnit {
  const main = canonical(unit.folded)
  const keys = new Set([romanizationKey(main)])
  if (unit.accented !== unit.folded) keys.add(romanizationKey(canonical(unit.accented)))
  const bare = /^(?:al|el)(?=\p{L}{4})/u.exec(unit.folded)
  if (bare && unit.particles.length === 0) keys.add(romanizationKey(unit.folded.slice(2)))
  if (unit.particles.length > 0) keys.add(romanizationKey(unit.particles.join('') + unit.folded))
  return {
    unit,
    folded: unit.folded,
    keys: [...keys],
    names: [...keys].flatMap(givenNameLines),
    syllables: isEastAsianSyllable(unit.folded) ? syllableKeys(unit.folded) : [],
  }
}

/** `Abdurrahman`, `Abd al-Rahman`, `Abderrahmane`: one spelling of the head; `Tajeddine`, `Tajuddin`: one of the tail. */
function canonical(word: string): string {
  return word
    .replace(/^abd[aeiou](?:l(?=\p{L}{3})|(?=[b-df-hj-np-tv-z]{1,2}[aeiouy]\p{L}))/u, 'abdul')
    .replace(/(?<=\p{L}{2})[aeiou](?:l?dd?|ld)(?:ee|ie|i)ne?$/u, 'udin')
}

/** What a name may cost at most, by the length of the shorter key: one slip in a long name, none in a short one. */
function allowance(length: number): number {
  if (length <= 2) return 0.15
  if (length === 3) return 0.26
  if (length === 4) return 0.36
  if (length === 5) return 0.51
  if (length === 6) return 0.61
  return length === 7 ? 0.81 : 1.05
}

/** Compares two units, or returns `null` when they are two names. */
export function compareUnits(a: PreparedUnit, b: PreparedUnit): UnitLikeness | null {
  if (a.folded === b.folded)
    return { cost: 0, rule: a.unit.accented === b.unit.accented ? 'same' : 'diacritics' }
  if (a.unit.initial || b.unit.initial) return compareInitial(a, b)
  if (isFeminineOf(a.folded, b.folded) || isFeminineOf(b.folded, a.folded)) return null
  const nickname = compareShortForms(a.folded, b.folded)
  if (nickname !== undefined) return nickname
  const sameName = a.names.length > 0 && a.names.some((line) => b.names.includes(line))
  if (sameName && a.keys[0] !== b.keys[0]) return { cost: 0.1, rule: 'language-form' }
  if (a.names.length > 0 && b.names.length > 0 && !sameName) return null
  if (a.syllables.length > 0 && b.syllables.length > 0) {
    if (a.syllables.some((syllable) => b.syllables.includes(syllable)))
      return { cost: 0.1, rule: 'romanization' }
  }
  const cost = compareSounds(a, b)
  if (cost === null) return compareEndings(a, b)
  return { cost, rule: cost < 0.75 ? 'romanization' : 'typo' }
}

function compareSounds(a: PreparedUnit, b: PreparedUnit): number | null {
  let best = Number.POSITIVE_INFINITY
  for (const x of a.keys) {
    for (const y of b.keys) {
      const limit =
        a.syllables.length > 0 && b.syllables.length > 0 ? 0.21 : allowance(Math.min(x.length, y.length))
      const cost = soundDistance(x, y, limit + 0.01) / limit
      if (cost < best) best = cost
    }
  }
  return best <= 1 ? best : null
}

function compareInitial(a: PreparedUnit, b: PreparedUnit): UnitLikeness | null {
  const [short, long] = a.folded.length <= b.folded.length ? [a, b] : [b, a]
  const fits =
    long.folded.startsWith(short.folded) ||
    (short.folded.length === 1 && long.keys.some((key) => key.startsWith(short.keys[0]!)))
  return fits ? { cost: 0.2, rule: 'initial' } : null
}

/** Both in the list of English names and not the same: two names. `undefined` when the list does not know. */
function compareShortForms(a: string, b: string): UnitLikeness | null | undefined {
  if (isNickname(a, b)) {
    const bothShort = !formalNamesOf(a).includes(a) && !formalNamesOf(b).includes(b)
    // Bob and Rob are father and son; Jim and Jimmy are one.
    if (bothShort && a.slice(0, 2) !== b.slice(0, 2)) return null
    return { cost: 0.1, rule: 'nickname' }
  }
  return undefined
}

const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/(?:ov|ev|yov|in|yn|iev|ow|ew)a$/, 'a'],
  [/(?:sk|ck|zk|tsk)(?:a|aya|aia|aja)$/, 'sky'],
]

/** `Ivanova` of `Ivanov`, `Wisniewska` of `Wisniewski`, `Navalnaya` of `Navalny`, `Ivana` of `Ivan`, `Angela` of `Angelo`. */
function isFeminineOf(a: string, b: string): boolean {
  if (!/[aá]$/.test(a) || a.length < 4) return false
  const stem = a.slice(0, -1)
  if (stem === b || `${stem}o` === b) return true
  if (/(?:aya|aia|aja)$/.test(a))
    return /^(?:y|yi|iy|i|yj|ij|yy|oy|oi)$/.test(rest(b, a.replace(/(?:aya|aia|aja)$/, '')))
  if (FEMININE[1]![0].test(a)) return /^(?:i|y|yi|iy|yj|ij|yy)$/.test(rest(b, stem))
  return false
}

const rest = (word: string, stem: string): string => (word.startsWith(stem) ? word.slice(stem.length) : '-')

const ENDING = /(?<=.{3})(?:i|ov|ev|yev|iev|zoda|zade|zadeh|zod|off|iy|y)$/

/** `Imom`, `Imomi`; `Rahmon`, `Rahmonov`; `Zuhurov`, `Zuhurzoda`: family names with and without their ending. */
function compareEndings(a: PreparedUnit, b: PreparedUnit): UnitLikeness | null {
  if (!isFamily(a) || !isFamily(b)) return null
  const [x, y] = [a.folded.replace(ENDING, ''), b.folded.replace(ENDING, '')]
  if ((x === a.folded && y === b.folded) || x.length < 4 || y.length < 4) return null
  const [keyX, keyY] = [romanizationKey(x), romanizationKey(y)]
  const cost = soundDistance(keyX, keyY, 0.31)
  return cost <= 0.3 ? { cost: 0.5 + cost, rule: 'ending' } : null
}

const isFamily = ({ unit }: PreparedUnit): boolean => unit.role === 'family' || unit.role === 'only'
