import { fold } from '../text/fold.js'
import { EAST_ASIAN_FAMILY_NAMES, isEastAsianSyllable, isEastAsianWord } from './east-asian-names.js'
import { ARTICLES, COMPOUND_HEADS, FILIATION, NOBILIARY } from './particles.js'
import { stripTitles } from './strip-titles.js'

/** What a unit of a name is for. `only`: the name has one unit, which may be a family or a given name. */
export type UnitRole = 'given' | 'middle' | 'patronymic' | 'family' | 'only'

/** One comparable piece of a name: a word with the particles that belong to it. */
export interface NameUnit {
  /** As printed, particles included: `al-Maliki`, `Abd al-Karim`, `J.`. */
  readonly text: string
  /** The piece without particles, folded, letters only: `maliki`, `abd al karim`, `j`. */
  readonly folded: string
  /** The same with accents kept, lower case; equal to `folded` when there are none. */
  readonly accented: string
  /** Particles before it, folded, in order: `['van', 'der']`. */
  readonly particles: readonly string[]
  readonly role: UnitRole
  /** True for `J.`, `J`, `Kh.`. */
  readonly initial: boolean
  /** True when a hyphen joins it to the unit before: the `Ghali` of `Boutros-Ghali`. */
  readonly hyphened: boolean
}

/** A name taken apart. Every part is `null` where absent or not known. */
export interface SplitName {
  readonly text: string
  /** Titles, ranks and offices before the name, as printed; `[]` when there are none. */
  readonly titles: readonly string[]
  readonly given: string | null
  readonly middle: string | null
  /** Particles of the family name, as printed: `van der`, `al-`. They are part of `family` too. */
  readonly particles: string | null
  readonly family: string | null
  /** `Jr.`, `Sr.`, `II`. */
  readonly suffix: string | null
  /** A name in brackets or quotation marks: the `Zach` of `Zachary (Zach) Nunn`. */
  readonly nickname: string | null
  /** `family-first`: `Xi Jinping`, `ABDYLDAEV Myktybek`, `Rahmon, Emomali`. */
  readonly order: 'given-first' | 'family-first' | 'single'
  /** The units in printed order, without titles and suffix. */
  readonly units: readonly NameUnit[]
}

interface Draft {
  text: string
  accented: string
  folded: string
  particles: string[]
  particleText: string
  initial: boolean
  hyphened: boolean
  /** In capitals among words that are not. */
  capitals: boolean
}

/**
 * Takes a name apart: titles, given name, middle names, particles, family name, suffix.
 *
 *     President Emomali Sharipovich Rahmon, Jr.
 *     ^titles   ^given  ^middle     ^family ^suffix
 */
export function splitName(text: string): SplitName {
  const { titles, name, inverted, suffix, nickname } = stripTitles(
    text.length > 500 ? text.slice(0, 500) : text,
  )
  const drafts = attachParticles(withoutHonorifics(tokenize(name)))
  const familyAt = findFamily(drafts, inverted)
  const units = drafts.map((draft, i) => toUnit(draft, roleOf(i, drafts, familyAt)))
  const join = (role: (unit: NameUnit) => boolean) => joinUnits(units.filter(role))
  const family = join((unit) => unit.role === 'family')
  return {
    text,
    titles,
    given: join((unit) => unit.role === 'given'),
    middle: join((unit) => unit.role === 'middle' || unit.role === 'patronymic'),
    particles: particlesOf(drafts, familyAt),
    family,
    suffix,
    nickname,
    order: units.length < 2 ? 'single' : familyAt.has(0) ? 'family-first' : 'given-first',
    units,
  }
}

function joinUnits(units: readonly NameUnit[]): string | null {
  if (units.length === 0) return null
  return units.reduce(
    (all, unit) => (all === '' ? unit.text : `${all}${unit.hyphened ? '-' : ' '}${unit.text}`),
    '',
  )
}

function particlesOf(drafts: readonly Draft[], familyAt: ReadonlySet<number>): string | null {
  for (const i of familyAt) {
    const found = drafts[i]?.particleText.trim()
    if (found) return found
  }
  return null
}

function toUnit(draft: Draft, role: UnitRole): NameUnit {
  const { text, folded, accented, particles, initial, hyphened } = draft
  return { text, folded, accented, particles, role, initial, hyphened }
}

// ── Words ───────────────────────────────────────────────────────────────────────────────────────

const WORD = /[\p{L}\p{M}\p{N}'’‘ʼʻʿʾ`´"]+\.?|-|[,;]/gu
const CAMEL = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u
const CAMEL_PREFIX = /^(?:Mc|Mac|Fitz|De|Di|Du|La|Le|Lo|Van|Von|Des|Del|Dos|Da|O|D|M|L|Ó)$/

function tokenize(name: string): Draft[] {
  const drafts: Draft[] = []
  const allCaps = name === name.toUpperCase()
  let hyphened = false
  for (const [word] of name.matchAll(WORD)) {
    if (word === '-') {
      hyphened = drafts.length > 0
      continue
    }
    if (word === ',' || word === ';') continue
    for (const piece of splitWord(word, allCaps)) {
      const plain = piece.replace(/['’‘ʼʻʿʾ`´".]/g, '')
      const folded = fold(plain)
      if (folded === '') continue
      const letters = [...plain].length
      const capitals =
        !allCaps && letters > 1 && plain === plain.toUpperCase() && plain !== plain.toLowerCase()
      const initial = isInitial(piece, plain, letters)
      drafts.push({
        text: piece,
        accented: plain.toLowerCase(),
        folded,
        particles: [],
        particleText: '',
        initial,
        hyphened,
        capitals: capitals && !initial,
      })
      hyphened = false
    }
  }
  return drafts
}

/** Muslim honorifics stand inside a name too: `Faizullah Haji Khan`. Dropped unless last. */
const HONORIFICS: ReadonlySet<string> = new Set(
  'hadji haj haji hajj hajji maulana maulvi mawlawi mullah sayed sayyed sayyid seyed seyyed shaikh shaykh sheik sheikh syed'.split(
    ' ',
  ),
)

function withoutHonorifics(words: readonly Draft[]): Draft[] {
  return words.filter((word, i) => i === 0 || i === words.length - 1 || !HONORIFICS.has(word.folded))
}

function isInitial(piece: string, plain: string, letters: number): boolean {
  if (letters === 1) return plain !== plain.toLowerCase() || piece.endsWith('.')
  return letters <= 3 && piece.endsWith('.') && plain.slice(1) === plain.slice(1).toLowerCase()
}

/** `ElBaradei` gives El + Baradei, `JD` gives J + D; `McDonald` and `LI` stay whole. */
function splitWord(word: string, allCaps: boolean): string[] {
  if (!allCaps && /^[B-DF-HJ-NP-TV-XZ]{2}\.?$/.test(word)) return [...word.replace('.', '')]
  if (
    !allCaps &&
    /^[AEIOU][B-DF-HJKP-TV-XZ]\.?$/.test(word) &&
    !EAST_ASIAN_FAMILY_NAMES.has(word.toLowerCase())
  )
    return [...word.replace('.', '')]
  const pieces = word.split(CAMEL)
  if (pieces.length === 1 || pieces.some((piece) => CAMEL_PREFIX.test(piece))) return [word]
  return pieces
}

// ── Particles ───────────────────────────────────────────────────────────────────────────────────

/** Puts every particle on the word after it: `van`, `der`, `Berg` is one draft. */
function attachParticles(words: readonly Draft[]): Draft[] {
  const drafts: Draft[] = []
  let held: Draft[] = []
  words.forEach((word, i) => {
    const next = words[i + 1]
    if (next && isParticle(word, next, drafts.length + held.length === 0, i + 2 >= words.length)) {
      held.push(word)
      return
    }
    const merged = isFaith(word, held, drafts) ? mergeFaith(drafts.pop()!, word) : mergeHeld(held, word)
    drafts.push(merged)
    held = []
  })
  return drafts
}

function isParticle(word: Draft, next: Draft, first: boolean, nextIsLast: boolean): boolean {
  const { folded } = word
  if (word.initial) return false
  const lower = word.text === word.text.toLowerCase()
  if (COMPOUND_HEADS.has(folded)) return !(folded.length === 2 && !lower && !next.hyphened)
  if (ARTICLES.has(folded)) {
    // "Al Gore", "Al Pacino": a given name, unless Arabic spelling shows.
    if (first && !next.hyphened && !lower) return !nextIsLast
    return lower || next.hyphened || !first
  }
  if (FILIATION.has(folded)) return lower || !first || (next.hyphened && nextIsLast)
  if (!NOBILIARY.has(folded)) return false
  if (lower) return true
  // Capitalized: "Van Der Berg", "De La Cruz", "Ter-Petrosyan"; but "Van Morrison", "Le Duc Tho", "Do Muoi".
  if (EAST_ASIAN_FAMILY_NAMES.has(folded) || folded === 'ter' || folded === 'y' || folded === 'e')
    return false
  return folded.length > 1 && (!first || nextIsLast === false)
}

/** `Salah` + `al-Din`, `Nasr` + `eddine`: one name. */
function isFaith(word: Draft, held: readonly Draft[], drafts: readonly Draft[]): boolean {
  const last = drafts.at(-1)
  if (!last || last.initial || !/^d(?:i|ee|ie)n[e]?$/.test(word.folded)) return false
  return held.length === 1 && ARTICLES.has(held[0]!.folded)
}

function mergeFaith(head: Draft, word: Draft): Draft {
  return {
    ...head,
    text: `${head.text} al-${word.text}`,
    folded: `${head.folded}uddin`,
    accented: `${head.accented}uddin`,
  }
}

function mergeHeld(held: readonly Draft[], word: Draft): Draft {
  if (held.length === 0) return word
  const compound = held.findIndex((particle) => COMPOUND_HEADS.has(particle.folded))
  const before = compound < 0 ? held : held.slice(0, compound)
  const inside = compound < 0 ? [] : held.slice(compound)
  const all = [...held, word]
  const text = all.reduce(
    (sum, draft, i) => (i === 0 ? draft.text : sum + (draft.hyphened ? '-' : ' ') + draft.text),
    '',
  )
  const head = inside.length > 0 ? compoundHead(inside[0]!.folded) : ''
  return {
    ...word,
    text,
    folded: head + word.folded,
    accented: head + word.accented,
    particles: before.map((particle) => particle.folded),
    particleText: text.slice(0, text.length - word.text.length),
    hyphened: all[0]!.hyphened,
  }
}

function compoundHead(folded: string): string {
  if (folded.startsWith('abd')) return 'abdul'
  return /^u?m|^oum/.test(folded) ? 'umm' : 'abu'
}

// ── Roles ───────────────────────────────────────────────────────────────────────────────────────

/** The ending of a Slavic or Turkic patronymic. */
export const PATRONYMIC: RegExp =
  /(?:[oeyi]vi(?:c|ch|cs|ci|tch|tsch|z)|[aeo]vy?ch|[ie]vych|avich|ovych|il?ici?h?|ov(?:na|ny)|ev(?:na|ny)|i[vy]na|auna|a[uw]na|yvna|ichna|uly|uulu|ogly|kyzy|qyzy|gizi)$/

/** True for `Viktorovich`, `Petrivna`, `Mikalaeuna`, `Vladimirovici`. */
export function isPatronymic(folded: string): boolean {
  return folded.length > 5 && PATRONYMIC.test(folded)
}

/** Indexes of the units that make the family name. */
function findFamily(drafts: readonly Draft[], inverted: number): ReadonlySet<number> {
  const last = drafts.length - 1
  if (drafts.length < 2) return new Set()
  if (inverted > 0) return new Set(range(0, Math.min(leadingWords(drafts, inverted), last)))
  const capitals = drafts.flatMap((draft, i) => (draft.capitals ? [i] : []))
  if (
    capitals.length > 0 &&
    capitals.length < drafts.length &&
    (capitals.includes(0) || capitals.includes(last))
  ) {
    return new Set(capitals)
  }
  if (isFamilyFirst(drafts)) return new Set([0])
  if (last >= 2 && isPatronymic(drafts[last]!.folded) && !isPatronymic(drafts[last - 1]!.folded))
    return new Set([0])
  // "de Hoop Scheffer", "van der Berg Jensen": from the particle on.
  const noble = drafts.findIndex((draft, i) => i > 0 && NOBILIARY.has(draft.particles[0] ?? ''))
  if (noble > 0) return new Set(range(noble, last + 1))
  // Boutros-Ghali, Zeta-Jones: the hyphen keeps a double family name together.
  let start = last
  while (start > 1 && drafts[start]!.hyphened && !isSyllablePair(drafts[start - 1]!, drafts[start]!)) start--
  return new Set(range(start, last + 1))
}

const isSyllablePair = (a: Draft, b: Draft) => isEastAsianSyllable(a.folded) && isEastAsianSyllable(b.folded)

function leadingWords(drafts: readonly Draft[], characters: number): number {
  let used = 0
  for (const [i, draft] of drafts.entries()) {
    used += draft.text.replace(/\P{L}/gu, '').length
    if (used >= characters) return i + 1
  }
  return drafts.length
}

function isFamilyFirst(drafts: readonly Draft[]): boolean {
  const [first, ...rest] = drafts
  if (!first || first.initial || rest.length > 3) return false
  if (!EAST_ASIAN_FAMILY_NAMES.has(first.folded)) return false
  if (rest.some((draft) => draft.initial || draft.particles.length > 0)) return false
  const familyLast = EAST_ASIAN_FAMILY_NAMES.has(rest.at(-1)!.folded)
  // "Yong Chol Kim", "Lei Zhang": a family name last and syllables before it; ambiguous ones are read
  // family first when the rest is hyphened or of two syllables: "Lee Jae-myung", "Li Ruihuan".
  if (rest.length >= 2) {
    if (!rest.every((draft) => isEastAsianSyllable(draft.folded))) return false
    return (
      !familyLast ||
      rest.at(-1)!.hyphened ||
      !FAMILY_LAST.has(rest.at(-1)!.folded) ||
      FAMILY_LAST.has(first.folded)
    )
  }
  return (
    isEastAsianWord(rest[0]!.folded) && (!FAMILY_LAST.has(rest[0]!.folded) || FAMILY_LAST.has(first.folded))
  )
}

/** Family names so common that a name ending in one is given name first: `Yong Chol Kim`. */
const FAMILY_LAST: ReadonlySet<string> = new Set(
  'chen chang cho choe choi huang jo kang kim lee li liu nguyen pae paek paik pak park ri ryu tran wang wong wu yang zhang zhao zhou'.split(
    ' ',
  ),
)

function roleOf(i: number, drafts: readonly Draft[], familyAt: ReadonlySet<number>): UnitRole {
  if (drafts.length === 1) return 'only'
  if (familyAt.has(i)) return 'family'
  const firstGiven = drafts.findIndex((_, k) => !familyAt.has(k))
  if (i === firstGiven) return 'given'
  // Jae-myung, Jean-Claude: one given name.
  if (drafts[i]!.hyphened && range(firstGiven + 1, i + 1).every((k) => drafts[k]!.hyphened)) return 'given'
  if (familyAt.has(0) && drafts.length === 3 && isSyllablePair(drafts[1]!, drafts[2]!)) return 'given'
  return isPatronymic(drafts[i]!.folded) ? 'patronymic' : 'middle'
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}
