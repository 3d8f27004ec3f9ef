import { isCompanyNoun } from './company-context.js'
import { isEastAsianWord } from './east-asian-names.js'
import { MONTHS_OR_NAMES } from './not-a-person.js'
import { FILIATION, NOBILIARY } from './particles.js'
import type { Word } from './read-words.js'
import { isRole, roleOfPlural } from './role-words.js'
import { TITLE_MODIFIERS } from './titles.js'
import { isVerbal } from './word-tests.js'

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
        'ten',
        'st',
        'santa',
      ].includes(word),
  ),
)

/** Whether a word is printed as part of a name may be. */
export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && (word.shape === 'cap' || word.shape === 'caps' || word.shape === 'initial')
}

/** The role in `pan-democrat`, `ex-president`, `prosecutor-general`. */
export function roleIn(folded: string): string {
  return isRole(folded) ? folded : folded.slice(folded.indexOf('-') + 1)
}

/** Whether a word is a role or title, or ends in one: `ex-president`. */
export function hasRole({ folded, type }: Word): boolean {
  return type.role || (folded.includes('-') && isRole(folded.slice(folded.indexOf('-') + 1)))
}

/** What a capitalised word is to a name: part of it, the title before it, or neither. */
export type Kind = 'name' | 'role' | 'other'

const GRADED: ReadonlySet<string> = new Set(['datuk', 'dato', 'datin', 'tan', 'tun', "dato'"])
/** Ranks of a Malay title, printed after it: `Datuk Seri`. */
export const GRADES: ReadonlySet<string> = new Set(['seri', 'sri', 'paduka', 'panglima'])
const INNER_TITLES: ReadonlySet<string> = new Set([
  'haj',
  'hajj',
  'haji',
  'hadji',
  'sheikh',
  'sheik',
  'shaikh',
  'syed',
  'sayed',
  'sayyed',
])

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
  'dato',
])

const ROYAL: ReadonlySet<string> = new Set(['emperor', 'empress', 'king', 'pope', 'prince', 'queen', 'tsar'])

/** No word: a comma, the end; an apostrophe is the rest of I'd. */
const isClosing = (word: Word | undefined): boolean =>
  word === undefined || word.shape === 'possessive' || (word.shape === 'mark' && !/^['’]/.test(word.text))

/** `Gen.`, or the bracket of `Gen. (retd)`. */
const isTitleEnd = (word: Word | undefined): boolean =>
  word !== undefined && (word.text === ')' || word.type.honorific)

/** Says of the word at `i` what it is; `start` is where the name began that it may go on with, or -1. */
export function kindOf(words: readonly Word[], i: number, start: number, to: number): Kind {
  const word = words[i]!
  const { folded, shape, type } = word
  if (shape === 'lower' || shape === 'mark') return start >= 0 || PARTICLES.has(folded) ? 'name' : 'other'
  const next = i + 1 < to ? words[i + 1] : undefined
  const given = type.givenName
  const nextIsName =
    next?.shape === 'cap' &&
    (given && i + 2 === to && endsPhrase(words[to])
      ? !next.type.role || isSurnameRole(next.folded)
      : !next.type.role && !next.type.organisation)
  if (shape === 'initial') {
    if (/^(?:us|un|uk|eu|dc|uae)$/.test(folded)) return 'other'
    // "I told Dusty I'd stay", "To Helen Draper I never lied"; but Pope Osric I, and Osric I, who
    if (start >= 0)
      return word.text !== 'I' || ROYAL.has(words[start - 1]?.folded ?? '') || isClosing(words[i + 1])
        ? 'name'
        : 'other'
    // J. Moreau, Ó Briain, Gen. M Rehman
    const stands =
      word.text.includes('.') || word.text === 'Ó' || (isTitleEnd(words[i - 1]) && folded !== 'a')
    return next !== undefined && (stands || isBareInitial(words, i, to)) ? 'name' : 'other'
  }
  if (shape === 'caps') return isNameInCapitals(words, i, start, next) ? 'name' : type.role ? 'role' : 'other'
  if (type.functionWord) {
    const known = given || type.eastAsianFamily
    // James To, Wilson Or: a family name at the end, where no noun can follow.
    if (start >= 0)
      return known && i === start + 1 && words[start]!.type.givenName && endsPhrase(words[i + 1])
        ? 'name'
        : 'other'
    // Madam Nor Hayati
    if (folded === 'nor' && nextIsName && words[i - 1] && hasRole(words[i - 1]!)) return 'name'
    return known && nextIsName && (folded === 'will' || (!word.first && isEastAsianWord(next.folded)))
      ? 'name'
      : 'other'
  }
  if (type.calendar) {
    // Maung Yin Mar: no month without its day
    if (start >= 0 && MONTHS_IN_NAMES.has(folded) && (words[i + 1]?.text === ',' || isVerbal(words[i + 1])))
      return 'name'
    // Terence Soh Jun Wei
    if (start >= 0 && folded === 'jun' && next && isEastAsianWord(next.folded)) return 'name'
    // Hope Winter: a family name where it ends the name
    if (start >= 0 && start === i - 1 && !next)
      return SEASONS.has(folded) && isGivenAlone(words[start]!) && endsPhrase(words[to]) ? 'name' : 'other'
    if (!nextIsName || !MONTHS_OR_NAMES.has(folded)) return 'other'
    // May Day, and "April sales"; but June Day
    return word.first && (!given || next.folded === 'day') && folded !== 'june' ? 'other' : 'name'
  }
  // Cr Ann Vo, a councillor; but Rs 500 Cr Adani plan, CR Flamengo
  if (start < 0 && word.text === 'Cr' && nextIsName && words[i - 1]?.shape !== 'number') return 'role'
  // Datuk Seri Ann Vo, Tan Sri Ann Vo
  if (start < 0 && GRADED.has(folded) && GRADES.has(next?.folded ?? '')) return 'role'
  if (start < 0 && GRADES.has(folded) && nextIsName && GRADED.has(words[i - 1]?.folded ?? '')) return 'role'
  // Iman Haj Tubbs: not before the name but inside it
  if (start >= 0 && nextIsName && INNER_TITLES.has(folded)) return 'name'
  if (hasRole(word)) {
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
  // Economists Peter Quonby and Ann Vo
  // MLAs K. Varma and Gita Nair, Public Prosecutors Jon Rehn and Ann Vo
  if (
    (start < 0 || areModifiers(words, start, i)) &&
    (nextIsName || next?.shape === 'initial') &&
    !given &&
    roleOfPlural(folded) !== null
  )
    return 'role'
  // Carmaker Brandt fell: what begins the sentence is no given name
  if (word.first && start < 0 && nextIsName && isCompanyNoun(folded)) return 'other'
  if (type.demonym) {
    // Christian Bale, Jan German; but Christian Democrat, Roman Catholic, Shia Arab.
    if (start >= 0)
      return words[start]!.type.givenName &&
        !words[start]!.type.place &&
        !words[start]!.type.demonym &&
        next === undefined
        ? 'name'
        : 'other'
    return given && nextIsName && !next.type.demonym ? 'name' : 'other'
  }
  // A word that opens the sentence with a capital and is an everyday word otherwise.
  if (
    word.first &&
    start < 0 &&
    !given &&
    nextIsName &&
    type.common &&
    !PARTICLES.has(folded) &&
    !type.eastAsianFamily
  )
    return 'other'
  return 'name'
}

/** A K Antony, K Annamalai: initials without full stops; but U S Open, K Street, Class A felony. */
function isBareInitial(words: readonly Word[], i: number, to: number): boolean {
  const [word, next, last] = [words[i]!, words[i + 1]!, words[i + 2]]
  if (next.shape === 'initial')
    return (
      i + 2 < to &&
      last?.shape === 'cap' &&
      !/^(?:us|uk|un|eu|la|ny|dc|nz|hh|he)$/.test(word.folded + next.folded)
    )
  // U S West, a Model S Tesla
  const before = words[i - 1]
  if (isCapital(before) && (before!.folded === 'model' || !hasRole(before!))) return false
  const isName = next.shape === 'cap' && !next.type.common && !next.type.organisation && !next.type.place
  return isName && !NO_BARE_INITIAL.has(word.folded)
}

const NO_BARE_INITIAL: ReadonlySet<string> = new Set(['a', 'e', 'i', 'o', 'x'])

function areModifiers(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!TITLE_MODIFIERS.has(words[i]!.folded)) return false
  return true
}

const MONTHS_IN_NAMES: ReadonlySet<string> = new Set(['jan', 'mar'])

const SEASONS: ReadonlySet<string> = new Set([
  'winter',
  'summer',
  'spring',
  'may',
  'march',
  'august',
  'friday',
  'christmas',
])

const isGivenAlone = ({ type }: Word): boolean => type.givenName && !type.calendar && !type.place

const endsPhrase = (next: Word | undefined): boolean =>
  !next ||
  next.shape === 'mark' ||
  next.shape === 'possessive' ||
  next.tag === 'VERB' ||
  next.tag === 'AUX' ||
  next.folded === 'of'

/** James Baker, Ms. Judge; or Weaver alone, which only a full name elsewhere can prove. */
function mayBeSurname(words: readonly Word[], i: number, start: number): boolean {
  if (start >= 0) return words[i]!.folded === 'shah' || (i - start <= 2 && words[start]!.type.givenName)
  const before = words[i - 1]
  return !isCapital(before) || before!.type.honorific
}

/** James Baker, Josh Butler: offices and trades that are everyday family names. */
function isSurnameRole(folded: string): boolean {
  return /^(?:archer|bombardier|freeholder|guardsman|qari|rifleman|sapper|selectman|whip|baker|barber|bishop|bowler|butcher|butler|cardinal|carpenter|champion|chancellor|cook|constable|dancer|deacon|dean|duke|earl|farmer|fielder|fisher|forward|foreman|friend|gardener|hacker|hunter|jewell|judge|justice|keeper|king|knight|lawyer|lord|marshal|mason|mayor|mechanic|miner|monk|nurse|painter|page|parson|pastor|pilot|player|pope|porter|potter|priest|prince|proctor|provost|ranger|rector|rider|sailor|seaman|sheriff|shooter|singer|smith|speaker|steward|tailor|tackle|trainer|turner|twin|usher|vicar|warden|weaver|shah|winner|workman|child|guest|guy|host|major|player|prior|squire|taylor|sargeant|sergeant|waller|waiter|writer|wagoner|abbot|coleman|freeman|chapman|hoffman|newman|seaman|goodman|norman|herman|sherman|berman|lehman|kaufman|feldman|hartman|eastman|whitman|waterman|bergman|beckerman|zimmerman|ackerman|friedman|goldman|silverman)$/.test(
    folded,
  )
}

/** JD Rehn, Ada LOVIK; but not USAF, CEO, EADS. */
function isNameInCapitals(words: readonly Word[], i: number, start: number, next: Word | undefined): boolean {
  const { text } = words[i]!
  // LOVIK: a speaker in a transcript; only a full name elsewhere can prove it.
  if (text.length > 3 && start < 0 && !next && !isCapital(words[i - 1])) return true
  if (text.length === 2 && start < 0 && next?.shape === 'cap')
    return (
      /^[A-Z][A-Z]$/.test(text) &&
      !/^(?:US|UN|UK|EU|UC|NY|LA|TV|PC|AI|IT|PM|MP|FA|AP|BP|GM|HP|RT|DC|NJ|CA|TX|NB|NE|NW|SE|SW|PT|OS|TC)$/.test(
        text,
      )
    )
  // AKM Rahman Mridha: Abul Kalam Muhammad
  if (start < 0 && next?.shape === 'cap' && /^A[BFHKNS]M$/.test(text)) return true
  if (text.length < 3 || words[i]!.type.role) return false
  const before = start >= 0 && start === i - 1 ? words[start] : undefined
  if (before?.shape === 'cap' && before.type.givenName && text.length > 3) return true
  return before?.shape === 'caps' && text.length > 2
}
