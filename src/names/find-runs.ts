import { EAST_ASIAN_FAMILY_NAMES, isEastAsianWord } from './east-asian-names.js'
import { isCommonWord, isGivenName } from './given-names.js'
import { isPlace } from './is-place.js'
import {
  CALENDAR,
  COMPANY_ENDS,
  FUNCTION_WORDS,
  isDemonym,
  MONTHS_OR_NAMES,
  ORGANISATION_WORDS,
} from './not-a-person.js'
import { FILIATION, NOBILIARY } from './particles.js'
import type { Word } from './read-words.js'
import { HONORIFICS, isRole, ROLES_OF_THINGS } from './role-words.js'

/**
 * A run of capitals that could be a name, cut free of titles, nationalities and acronyms beside it.
 * `from` and `to` index the words, half-open.
 *
 *     UBS analyst and ex-Tajik Deputy Foreign Minister Sodik Imom Jr.'s plan
 *                        ^title----------------------^ ^name----^ ^suffix
 */
export interface Run {
  readonly from: number
  readonly to: number
  /** Last word of the title or role right before the run, -1 if there is none. */
  readonly role: number
  /** What the title says of who bears it. */
  readonly title: TitleKind
  /** Whether `Jr.`, `II` or the like follows. */
  readonly suffix: boolean
  /** The whole stretch of capitals it was cut from. */
  readonly outerFrom: number
  readonly outerTo: number
}

/**
 * - `honorific` only people: Mr., Gen.
 * - `role`      people: minister, analyst
 * - `loose`     companies and teams too: rival, champion; or several people: lawmakers
 */
export type TitleKind = 'honorific' | 'role' | 'loose' | 'none'

/** Particles that may stand inside a name in small letters. */
export const PARTICLES: ReadonlySet<string> = new Set(
  [...NOBILIARY, ...FILIATION, 'al', 'el', 'ul', 'ud', 'ur'].filter(
    (word) =>
      ![
        'e',
        'et',
        'i',
        'y',
        'do',
        'san',
        'op',
        'and',
        'und',
        'bar',
        'bat',
        'mac',
        'mc',
        'saint',
        'lo',
        'li',
        'het',
        'ap',
        'ten',
        'st',
        'santa',
      ].includes(word),
  ),
)

/** The runs of one block that is printed in sentence case: words `from` to `to`. */
export function findRuns(words: readonly Word[], from: number, to: number): Run[] {
  const runs: Run[] = []
  for (let i = from; i < to; ) {
    if (!beginsRun(words, i, to)) {
      i++
      continue
    }
    const end = runEnd(words, i, to)
    cutRun(words, i, end, runs)
    i = end
  }
  return runs
}

const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && (word.shape === 'cap' || word.shape === 'caps' || word.shape === 'initial')

function beginsRun(words: readonly Word[], i: number, to: number): boolean {
  if (isCapital(words[i])) return true
  // "the cousin, bin Yusuf", "a spokesman for von Stein"
  const next = words[i + 1]
  return (
    i + 1 < to &&
    PARTICLES.has(words[i]!.folded) &&
    words[i]!.shape === 'lower' &&
    next?.shape === 'cap' &&
    next.start === words[i]!.end + 1
  )
}

/** Where the capitals that begin at `i` end: at a mark, a small letter or a possessive. */
function runEnd(words: readonly Word[], i: number, to: number): number {
  let end = i + 1
  while (end < to) {
    if (isCapital(words[end])) {
      end++
      continue
    }
    // van der Berg, Lt.-Gen. (its full stop stands apart), Timothy “Tim” Vance
    let ahead = end
    while (
      ahead < to &&
      ahead < end + 3 &&
      words[ahead]!.shape === 'lower' &&
      PARTICLES.has(words[ahead]!.folded)
    )
      ahead++
    if (ahead > end && isCapital(words[ahead])) end = ahead + 1
    else if (words[end]!.text === '.' && takesFullStop(words[end - 1]!) && isCapital(words[end + 1])) end += 2
    else {
      const past = nicknameEnd(words, end, to)
      if (past < 0) break
      end = past
    }
  }
  return end
}

/** Lt.-Gen. and Lewis W. may have their full stop apart. */
const takesFullStop = ({ folded, shape }: Word): boolean => shape === 'initial' || HONORIFICS.has(folded)

/** After “Tim” or (Bob) inside a name: the index of the word that goes on with the name, or -1. */
function nicknameEnd(words: readonly Word[], at: number, to: number): number {
  if (!/^["“‘'(]$/.test(words[at]!.text) || at + 3 >= to + 1) return -1
  for (let close = at + 2; close <= at + 3 && close + 1 < to; close++) {
    if (/^["”’')]$/.test(words[close]!.text))
      return words[at + 1]!.shape === 'cap' &&
        words[close + 1]!.shape === 'cap' &&
        (words[at - 1]!.shape === 'cap' || words[at - 1]!.shape === 'initial')
        ? close + 2
        : -1
    if (words[close]!.shape !== 'cap') return -1
  }
  return -1
}

/** Cuts a stretch of capitals at every word that is no part of a name. */
function cutRun(words: readonly Word[], from: number, to: number, runs: Run[]): void {
  let start = -1
  let role = roleBefore(words, from)
  const close = (end: number, suffix: boolean): void => {
    if (start >= 0 && end > start)
      runs.push({
        from: start,
        to: end,
        role,
        title: titleKind(words, role),
        suffix,
        outerFrom: from,
        outerTo: to,
      })
    start = -1
    role = -1
  }
  for (let i = from; i < to; i++) {
    const word = words[i]!
    if (start >= 0 && isSuffix(word)) {
      close(i, true)
      continue
    }
    const kind = kindOf(words, i, start, to)
    if (COMPANY_ENDS.has(word.folded) && start >= 0) {
      close(i + 1, false)
    } else if (kind === 'name') {
      if (start < 0) start = i
    } else {
      close(i, false)
      if (kind === 'role') role = i
    }
  }
  close(to, words[to]?.text === ',' && words[to + 1] !== undefined && isSuffix(words[to + 1]!))
}

const isSuffix = ({ text }: Word): boolean => /^(?:Jn?r\.?|Sn?r\.?|Junior|II|III|IV)$/.test(text)

function titleKind(words: readonly Word[], role: number): TitleKind {
  if (role < 0) return 'none'
  const { folded } = words[role]!
  if (HONORIFICS.has(folded)) return 'honorific'
  return isRole(roleIn(folded)) && !ROLES_OF_THINGS.has(folded) ? 'role' : 'loose'
}

/** The role in `pan-democrat`, `ex-president`, `prosecutor-general`. */
const roleIn = (folded: string): string => (isRole(folded) ? folded : folded.slice(folded.indexOf('-') + 1))

/** A role in small letters right before the capitals: "analyst Shawn Wu", "his wife Manju". */
function roleBefore(words: readonly Word[], from: number): number {
  const before = words[from - 1]
  if (before?.text === '.' && HONORIFICS.has(words[from - 2]?.folded ?? '')) return from - 2
  if (before?.shape !== 'lower' || before.block !== words[from]!.block) return -1
  // "a major Andy Warhol show": an adjective here.
  if ((before.tag === 'ADJ' && ROLES_OR_ADJECTIVES.has(before.folded)) || before.tag === 'VERB') return -1
  const folded = roleIn(before.folded)
  return isRole(folded) || (folded.endsWith('s') && isRole(folded.slice(0, -1))) ? from - 1 : -1
}

const ROLES_OR_ADJECTIVES = new Set([
  'chief',
  'expert',
  'general',
  'junior',
  'lead',
  'major',
  'minor',
  'model',
  'official',
  'patient',
  'principal',
  'senior',
])

type Kind = 'name' | 'role' | 'other'

// Words that are a role or a title and a given name as well.
const ROLES_OR_NAMES = new Set([
  'dean',
  'earl',
  'duke',
  'guy',
  'marshal',
  'sterling',
  'don',
  'rector',
  'sultan',
  'imam',
  'angel',
])

function kindOf(words: readonly Word[], i: number, start: number, to: number): Kind {
  const word = words[i]!
  const { folded, shape } = word
  if (shape === 'lower' || shape === 'mark') return start >= 0 || PARTICLES.has(folded) ? 'name' : 'other'
  const next = i + 1 < to ? words[i + 1] : undefined
  const nextIsName = next?.shape === 'cap' && !isRole(next.folded) && !ORGANISATION_WORDS.has(next.folded)
  const given = isGivenName(folded)
  if (shape === 'initial') {
    if (/^(?:us|un|uk|eu|dc|uae)$/.test(folded)) return 'other'
    if (start >= 0) return 'name'
    return next !== undefined && word.text.includes('.') ? 'name' : 'other'
  }
  if (shape === 'caps')
    return isNameInCapitals(words, i, start, next) ? 'name' : isRole(folded) ? 'role' : 'other'
  if (FUNCTION_WORDS.has(folded)) {
    const known = given || EAST_ASIAN_FAMILY_NAMES.has(folded)
    // James To, Wilson Or: a family name at the end, where no noun can follow.
    if (start >= 0)
      return known && i === start + 1 && isGivenName(words[start]!.folded) && endsPhrase(words[i + 1])
        ? 'name'
        : 'other'
    return known && nextIsName && (folded === 'will' || (!word.first && isEastAsianWord(next.folded)))
      ? 'name'
      : 'other'
  }
  if (CALENDAR.has(folded)) return MONTHS_OR_NAMES.has(folded) && nextIsName && !word.first ? 'name' : 'other'
  if (isRole(roleIn(folded))) {
    if (isSurnameRole(folded) && next === undefined && mayBeSurname(words, i, start)) return 'name'
    if (
      ROLES_OR_NAMES.has(folded) &&
      start < 0 &&
      nextIsName &&
      !(i + 2 < to && words[i + 2]!.shape === 'cap')
    )
      return 'name'
    return 'role'
  }
  if (isDemonym(folded)) {
    // Christian Bale, Jan German; but Christian Democrat, Roman Catholic, Shia Arab.
    if (start >= 0)
      return isGivenName(words[start]!.folded) &&
        !isPlace(words[start]!.text) &&
        !isDemonym(words[start]!.folded) &&
        next === undefined
        ? 'name'
        : 'other'
    return given && nextIsName && !isDemonym(next.folded) ? 'name' : 'other'
  }
  // A word that opens the sentence with a capital and is an everyday word otherwise.
  if (
    word.first &&
    start < 0 &&
    !given &&
    nextIsName &&
    isCommonWord(folded) &&
    !EAST_ASIAN_FAMILY_NAMES.has(folded)
  )
    return 'other'
  return 'name'
}

const endsPhrase = (next: Word | undefined): boolean =>
  !next ||
  next.shape === 'mark' ||
  next.shape === 'possessive' ||
  next.tag === 'VERB' ||
  next.tag === 'AUX' ||
  next.folded === 'of'

/** James Baker, Ms. Judge; or Weaver alone, which only a full name elsewhere can prove. */
function mayBeSurname(words: readonly Word[], i: number, start: number): boolean {
  if (start >= 0) return start === i - 1 && isGivenName(words[start]!.folded)
  const before = words[i - 1]
  return !isCapital(before) || HONORIFICS.has(before!.folded)
}

/** James Baker, Josh Butler: offices and trades that are everyday family names. */
function isSurnameRole(folded: string): boolean {
  return /^(?:archer|baker|barber|bishop|bowler|butcher|butler|cardinal|carpenter|champion|chancellor|cook|constable|dancer|deacon|dean|duke|earl|farmer|fielder|fisher|forward|foreman|friend|gardener|hacker|hunter|jewell|judge|justice|keeper|king|knight|lawyer|lord|marshal|mason|mayor|mechanic|miner|monk|nurse|painter|page|parson|pastor|pilot|player|pope|porter|potter|priest|prince|proctor|provost|ranger|rector|rider|sailor|seaman|sheriff|shooter|singer|smith|speaker|steward|tailor|tackle|trainer|turner|twin|usher|vicar|warden|weaver|shah|winner|workman|child|guest|guy|host|major|player|prior|squire|taylor|sargeant|sergeant|waller|waiter|writer|wagoner|abbot|coleman|freeman|chapman|hoffman|newman|seaman|goodman|norman|herman|sherman|berman|lehman|kaufman|feldman|hartman|eastman|whitman|waterman|bergman|beckerman|zimmerman|ackerman|friedman|goldman|silverman)$/.test(
    folded,
  )
}

/** JD Vance, Emomali RAHMON; but not USAF, CEO, EADS. */
function isNameInCapitals(words: readonly Word[], i: number, start: number, next: Word | undefined): boolean {
  const { text } = words[i]!
  // PENCE: a speaker in a transcript; only a full name elsewhere can prove it.
  if (text.length > 3 && start < 0 && !next && !isCapital(words[i - 1])) return true
  if (text.length === 2 && start < 0 && next?.shape === 'cap')
    return (
      /^[A-Z][A-Z]$/.test(text) &&
      !/^(?:US|UN|UK|EU|UC|NY|LA|TV|PC|AI|IT|PM|MP|FA|AP|BP|GM|HP|RT|DC|NJ|CA|TX|NB|NE|NW|SE|SW|PT|OS|TC)$/.test(
        text,
      )
    )
  if (text.length < 3 || isRole(words[i]!.folded)) return false
  const before = start >= 0 && start === i - 1 ? words[start] : undefined
  if (before?.shape === 'cap' && isGivenName(before.folded) && text.length > 3) return true
  return before?.shape === 'caps' && text.length > 2
}
