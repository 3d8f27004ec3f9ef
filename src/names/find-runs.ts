import { wordSet } from '../text/word-set.js'
import { COMPANY_ENDS } from './not-a-person.js'
import type { Word } from './read-words.js'
import { ROLES_OF_THINGS, roleOfPlural } from './role-words.js'
import { GRADES, hasRole, isCapital, kindOf, PARTICLES, roleIn } from './word-kind.js'

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

function beginsRun(words: readonly Word[], i: number, to: number): boolean {
  if (isCapital(words[i])) return true
  // "the cousin, bin Yusuf", "a spokesman for von Stein"
  const next = words[i + 1]
  return (
    i + 1 < to &&
    words[i]!.shape === 'lower' &&
    next?.shape === 'cap' &&
    next.start === words[i]!.end + 1 &&
    PARTICLES.has(words[i]!.folded)
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
    else if (
      words[end]!.text === '.' &&
      isCapital(words[end + 1]) &&
      (takesFullStop(words[end - 1]!) || isShortened(words, end - 1))
    )
      end += 2
    else {
      const past = nicknameEnd(words, end, to)
      if (past < 0) break
      end = past
    }
  }
  return end
}

/** Lt.-Gen., Lewis W. and Ma. may have their full stop apart. */
const takesFullStop = ({ shape, type }: Word): boolean => shape === 'initial' || type.honorific

/** Rep. Ma. Corazon, Md. Rafiq; but not "said Jack Ma. Police". */
const isShortened = (words: readonly Word[], i: number): boolean =>
  SHORTENED.has(words[i]!.folded) &&
  words[i - 1]?.shape !== 'number' &&
  (words[i]!.first ||
    words[i - 1]?.type.honorific ||
    words[i - 1]?.type.role ||
    (!words[i]!.type.eastAsianFamily && words[i - 1]?.text !== ',')) &&
  !words[i + 2]!.type.common

// Given names cut short, and the initials of letters that take two: Ch. Venkat Rao, Yu. Andropov.
const SHORTENED = wordSet('bh ch chas dh gh kh kr ma md moh mohd muh sk sta sto th thos vl wm ya ye yu')

/** After “Tim” or (Bob) inside a name: the index of the word that goes on with the name, or -1. */
function nicknameEnd(words: readonly Word[], at: number, to: number): number {
  if (!/^["“‘'(]$/.test(words[at]!.text) || at + 3 >= to + 1) return -1
  // Chief (Mrs.) Ann Vo
  if (TITLE_NOTES.has(words[at + 1]!.folded)) return -1
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
  let quoted = false
  for (let i = from; i < to; i++) {
    const word = words[i]!
    // Engr. Tunde Vo: the full stop that the tagger has cut off.
    if (word.text === '.' && start < 0 && role >= 0 && role === i - 1 && words[role]!.type.honorific) continue
    if (start >= 0 && isSuffix(word)) {
      close(i, true)
      continue
    }
    if (word.shape === 'mark') quoted = !quoted && start >= 0 && nicknameEnd(words, i, to) >= 0
    // Zorblin "Teddy Boy" Tubbs: what is inside the marks is part of the name.
    const kind = quoted ? 'name' : kindOf(words, i, start, to)
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
  // Datuk Seri: the rank goes with the title before it.
  const title = words[GRADES.has(words[role]!.folded) ? role - 1 : role]!
  const { folded } = title
  if (title.type.honorific || folded === 'tan') return 'honorific'
  // Chief (Mrs.), Justice (retd)
  if (words[role + 1]?.text === '(') return 'role'
  if (folded === 'leader' || folded === 'chief')
    return LEADERS_OF_PEOPLE.has(words[role - 1]?.folded ?? '') ? 'role' : 'loose'
  return hasRole(title) && !ROLES_OF_THINGS.has(folded) ? 'role' : 'loose'
}

/** A role in small letters right before the capitals: "analyst Shawn Wu", "his wife Manju", "Justice (retd) Jatoi". */
function roleBefore(words: readonly Word[], from: number): number {
  const before = words[from - 1]
  if (before?.text === ')') return bracketedRole(words, from)
  if (before?.text === '.' && words[from - 2]?.type.honorific) return from - 2
  if (before?.shape !== 'lower' || before.block !== words[from]!.block) return -1
  // "a major Andy Warhol show": an adjective here.
  if ((before.tag === 'ADJ' && ROLES_OR_ADJECTIVES.has(before.folded)) || before.tag === 'VERB') return -1
  const folded = roleIn(before.folded)
  if (folded === 'figure') return from - 1
  return hasRole(before) || roleOfPlural(folded) !== null ? from - 1 : -1
}

/** Chief (Mrs.) Ann Vo, Gen. (retd) Coe: the index of the bracket, if a title with a note in brackets ends there. */
function bracketedRole(words: readonly Word[], from: number): number {
  const close = from - 1
  for (let open = close - 2; open >= close - 3 && open > 0; open--) {
    if (words[open]!.text !== '(') continue
    const title = words[open - 1]!.text === '.' ? words[open - 2]! : words[open - 1]!
    return TITLE_NOTES.has(words[open + 1]!.folded) && title.type.role ? open - 1 : -1
  }
  return -1
}

const TITLE_NOTES: ReadonlySet<string> = new Set([
  'retd',
  'ret',
  'rtd',
  'r',
  'retired',
  'mrs',
  'mr',
  'ms',
  'dr',
  'miss',
  'hon',
  'res',
  'acting',
])

// A party has a leader who is a person; a market or a league has a leader that may be a company.
const LEADERS_OF_PEOPLE: ReadonlySet<string> = wordSet(`
  aid army cabinet cell church clan club community coup cult deputy faction fire gang government group house independence jihadist junta labor labour
  majority mafia military militant militia minority mission movement navy opposition party police protest rebel religious resistance revolutionary
  security senate separatist spiritual staff strike student supreme taliban tribal union youth`)

const ROLES_OR_ADJECTIVES = new Set([
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
