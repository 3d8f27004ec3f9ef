import { pattern } from '../text/pattern.js'
import { mentionsAgency } from './agencies.js'
import { DATE_PIECES, MONTH } from './date-pieces.js'
import type { DatelineLexicon } from './dateline-lexicon.js'
import { LETTER } from './latin-letters.js'

/** How far into a line a dateline may reach. */
const HEAD = 180

/** How far into a line an agency stands that no bracket shows. */
const AGENCY = 100

/** As long as a dateline on a line of its own may be. */
const OWN_LINE = 90

const NOT_LOOKED = -2

/** The head of a line, and what several clues ask of it. */
interface Head {
  readonly lexicon: DatelineLexicon | undefined
  readonly text: string
  /** The whole text, and where the head begins in it. */
  readonly whole: string
  readonly at: number
  /** Where the line breaks, or -1 if it goes on behind the head or ends the text. */
  readonly breakAt: number
  /** Where the first date begins, or -1; `NOT_LOOKED` before a clue asks. */
  dateAt: number
}

/** What the head of a line may hold. */
export type Clue =
  /** The line begins with a bracket or slash. */
  | 'opensBracket'
  /** The line begins in capitals. */
  | 'capitals'
  /** The line begins in capitals, and small letters follow. */
  | 'runOn'
  /** A bracket, a slash or a bar. */
  | 'brackets'
  /** A dash that is not a hyphen, or a colon. */
  | 'mark'
  /** It is as short as a dateline on a line of its own, and another line follows. */
  | 'ownLine'
  /** The same, and a blank line follows. */
  | 'ownParagraph'
  /** A short run of words that ends at a mark, a bracket, a figure or the end of the line. */
  | 'words'
  /** A weekday behind a comma or stop. */
  | 'weekday'
  /** A day beside a month, or a date in figures. */
  | 'date'
  /** The line begins with its date, perhaps behind a weekday or bracket. */
  | 'dateFirst'
  /** A bracket, slash or bar before the date. */
  | 'dateBehindBracket'
  /** A mark before the date. */
  | 'dateBehindMark'
  /** A bracket, slash or bar behind the date. */
  | 'bracketBehindDate'
  /** The first word begins the name of an agency in the table. */
  | 'agencyFirst'
  /** A word that begins the name of an agency in the table, or one shaped like such a name. */
  | 'agency'

const CLUES: Readonly<Record<Clue, (head: Head) => boolean>> = {
  opensBracket: ({ text }) => /^[(/[]/.test(text),
  capitals: ({ text }) => CAPITALS.test(text),
  runOn: ({ text }) => CAPITALS.test(text) && /[a-z]{2}/.test(text),
  brackets: ({ text }) => BRACKET.test(text),
  mark: ({ text }) => MARK.test(text),
  ownLine,
  ownParagraph: (head) => ownLine(head) && endsParagraph(head),
  words: ({ text }) => run().test(text),
  weekday: ({ text }) => /[.,]\s{0,4}(?:mon|tue|wed|thu|fri|sat|sun)/i.test(text),
  date: (head) => dateOf(head) >= 0,
  dateFirst: (head) => dateOf(head) >= 0 && BEFORE_DATE.test(beforeDate(head)),
  dateBehindBracket: (head) => BRACKET.test(beforeDate(head)),
  dateBehindMark: (head) => MARK.test(beforeDate(head)),
  bracketBehindDate: (head) => dateOf(head) >= 0 && BRACKET.test(head.text.slice(dateOf(head))),
  agencyFirst: ({ text, lexicon }) => mentionsAgency(/^\W*(?:the )?\S*/i.exec(text)?.[0] ?? '', lexicon),
  agency: ({ text, lexicon }) => mentionsAgency(text.slice(0, AGENCY), lexicon) || AGENCY_SHAPED.test(text),
}

/**
 * Which clues the head of a line holds; each is looked for once, when a rule asks. A rule names the clues
 * it cannot do without, cheapest first, so that a line of prose costs next to nothing and only patterns
 * that may match are ever compiled.
 */
export class LineClues {
  /** Where it goes on from. */
  readonly at: number
  readonly #head: Head
  // one bit a clue
  #asked = 0
  #held = 0

  /** Of the line that goes on from `at`. */
  constructor(text: string, at: number, lexicon?: DatelineLexicon) {
    this.at = at
    const line = text.slice(at, at + HEAD)
    const breakAt = line.search(BREAK)
    const head = breakAt < 0 ? line : line.slice(0, breakAt)
    this.#head = { text: head, whole: text, at, breakAt, dateAt: NOT_LOOKED, lexicon }
  }

  /** Whether it holds all of `clues`, as numbered by `clueNumbers`. */
  hasAll(clues: readonly number[]): boolean {
    // Counted, as is the loop over the rules: dozens of iterators a line are what a process would wait for
    // until its code is compiled.
    for (let i = 0; i < clues.length; i++) {
      const clue = clues[i]!
      const bit = 1 << clue
      if ((this.#asked & bit) === 0) {
        this.#asked |= bit
        if (TESTS[clue]!(this.#head)) this.#held |= bit
      }
      if ((this.#held & bit) === 0) return false
    }
    return true
  }
}

const NAMES = Object.keys(CLUES)
const TESTS = Object.values(CLUES)

/** Clues by number, as they are looked up many times a line. */
export function clueNumbers(clues: readonly Clue[]): readonly number[] {
  return clues.map((clue) => NAMES.indexOf(clue))
}

function ownLine({ breakAt }: Head): boolean {
  return breakAt >= 0 && breakAt <= OWN_LINE
}

function endsParagraph({ whole, at, breakAt }: Head): boolean {
  BLANK_LINE.lastIndex = at + breakAt
  return BLANK_LINE.test(whole)
}

const beforeDate = (head: Head): string => head.text.slice(0, Math.max(0, dateOf(head)))

function dateOf(head: Head): number {
  if (head.dateAt === NOT_LOOKED) head.dateAt = /\d/.test(head.text) ? head.text.search(date()) : -1
  return head.dateAt
}

// (Monday, (
const BEFORE_DATE =
  /^\(?(?:(?:[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un|MON|TUE|WED|THU|FRI|SAT|SUN)[A-Za-z]{0,6}\.?,?\s{0,4})?\(?$/
const BREAK = /[\n\r\f\v\u0085\u2028\u2029]/
const BLANK_LINE =
  /(?:\r\n|[\n\r\f\v\u0085\u2028\u2029])[^\S\n\r\f\v\u0085\u2028\u2029]*[\n\r\f\v\u0085\u2028\u2029]/y
const CAPITALS = /^["“‘]?[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-ZÀ-ÞĀ-ɏḀ-ỿ.'’-]/
const BRACKET = /[(/[|]/
const MARK = /:|--|-(?![A-Za-zÀ-ɏḀ-ỿ])|[–—―_‒−]/

// DFWatch, MOLDPRES, Agenda.ge, Media OutReach; KYIV, May 7, UNN.-
const AGENCY_SHAPED =
  /[a-z][A-Z][a-z]|[A-Za-z](?:press?|PRESS?|news|[Ww]atch|[Ww]ire)\b|[a-z]\.[a-z]{2,4}\b|\b(?:[Nn]ews|NEWS|[Aa]gency|[Mm]edia|[Rr]adio)\b|\d[a-z]{0,2}[.,)]{0,2} [A-Z]{2,7}[.:,]|[a-z][.,]{1,2} [A-Z]{2,7}[.:,]/

/** The words of a place with its qualifiers, or of anything else: letters, commas, slashes, brackets. */
export const WORD_PIECES: Readonly<Record<string, string>> = {
  ...DATE_PIECES,
  letters: `[${LETTER}.'’‘ʻ\`]{0,29}`,
  // 2ND, 101st: no choice between words, which compiles twenty times as slowly.
  ordinal: '(?:\\d{1,3}(?=[NRSTnrst][DHTdht]))?',
  word: `{ordinal}[${LETTER}]{letters}(?:-[${LETTER}\\d]{letters}){0,4}`,
  // Space, comma, slash, brackets; never a dash.
  glue: '[,/;()\\[\\]&\\x20\\t\\u00a0\\u202f]{1,4}',
  words: `{word}(?:{glue}{word}){0,13}[)\\]]?(?![${LETTER}])`,
}

let compiledRun: RegExp | undefined

function run(): RegExp {
  compiledRun ??= pattern('^[(/[]?{words}[)/\\]]?{s}*(?:[-–—―_‒−:.,(/|«"\\d]|$)|^[(\\d]', WORD_PIECES, '')
  return compiledRun
}

let compiledDate: RegExp | undefined

function date(): RegExp {
  compiledDate ??= pattern('{date}', { ...DATE_PIECES, month: MONTH }, '')
  return compiledDate
}
