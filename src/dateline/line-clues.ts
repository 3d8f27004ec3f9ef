import { pattern } from '../text/pattern.js'
import { mentionsAgency } from './agencies.js'
import { DATE_PIECES } from './date-pieces.js'
import { LETTER } from './latin-letters.js'

/**
 * What the head of a line holds, found in one quick look. A rule names the clues it cannot do
 * without, so that a line of prose costs next to nothing.
 */
export interface LineClues {
  /** A short run of words that ends at a mark, a bracket, a figure or the end of the line. */
  readonly words: boolean
  /** A day beside a month, or a date in figures. */
  readonly date: boolean
  /** A weekday. */
  readonly weekday: boolean
  /** It is as short as a dateline on a line of its own, and another line follows. */
  readonly ownLine: boolean
  /** A bracket, a slash or a bar. */
  readonly brackets: boolean
  /** A dash that is not a hyphen, or a colon. */
  readonly mark: boolean
  /** A word that begins the name of an agency in the table. */
  readonly agency: boolean
  /** The first word is in capitals. */
  readonly capitals: boolean
  /** Its first word is in capitals, and not all that follow are. */
  readonly runOn: boolean
}

export type Clue = keyof LineClues

/** The clues as bits, for all that a rule needs to be looked up at once. */
export function clueBits(clues: readonly Clue[]): number {
  return clues.reduce((bits, clue) => bits | (1 << CLUES.indexOf(clue)), 0)
}

const CLUES: readonly Clue[] = [
  'words',
  'date',
  'weekday',
  'ownLine',
  'brackets',
  'mark',
  'agency',
  'capitals',
  'runOn',
]

const OWN_LINE = 90

const BREAK = /[\n\r\f\v\u0085\u2028\u2029]/

/** How far into a line a dateline may reach. */
const HEAD = 180

/** Looks at the head of the line that goes on from `at`; the clues come as bits. */
export function findClues(text: string, at: number): number {
  const line = text.slice(at, at + HEAD)
  const feed = line.search(BREAK)
  const head = feed < 0 ? line : line.slice(0, feed)
  const words = run().test(head)
  const capitals = /^["“‘]?\p{Lu}[\p{Lu}.'’-]/u.test(head)
  const clues: LineClues = {
    words,
    date: /\d/.test(head) && date().test(head),
    weekday: words && /[.,]\s{0,4}(?:mon|tue|wed|thu|fri|sat|sun)/i.test(head),
    ownLine: feed >= 0 && feed <= OWN_LINE,
    brackets: /[(/[|]/.test(head),
    mark: /:|--|[-–—―_‒−](?!\p{L})|[–—―_‒−]/u.test(head),
    agency: words && (mentionsAgency(head) || AGENCY_SHAPED.test(head)),
    capitals,
    runOn: capitals && /[a-z]{2}/.test(head),
  }
  return CLUES.reduce((bits, clue, i) => (clues[clue] ? bits | (1 << i) : bits), 0)
}

// DFWatch, MOLDPRES, Agenda.ge, Media OutReach; KYIV, May 7, UNN.-
const AGENCY_SHAPED =
  /[a-z][A-Z][a-z]|[A-Za-z](?:press?|PRESS?|[Ww]atch|[Ww]ire)\b|[a-z]\.[a-z]{2,4}\b|\b(?:[Nn]ews|NEWS|[Aa]gency|[Mm]edia|[Rr]adio)\b|\d[a-z]{0,2}[.,]{0,2} [A-Z]{2,7}[.:,]|[a-z][.,]{1,2} [A-Z]{2,7}[.:,]/

/** The words of a place with its qualifiers, or of anything else: letters, commas, slashes, brackets. */
export const WORD_PIECES: Readonly<Record<string, string>> = {
  ...DATE_PIECES,
  letters: `[${LETTER}.'’‘ʻ\`]{0,29}`,
  ordinal: '\\d{1,3}(?:ST|ND|RD|TH|st|nd|rd|th)\\b',
  word: `(?:[${LETTER}]{letters}|{ordinal})(?:-[${LETTER}\\d]{letters}){0,4}`,
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
  compiledDate ??= pattern('{date}', DATE_PIECES, '')
  return compiledDate
}
