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
  /** A round bracket or a slash. */
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

/** How far into a line a dateline may reach. */
const HEAD = 180

/** Looks at the head of the line that goes on from `at`. */
export function findClues(text: string, at: number): LineClues {
  const line = text.slice(at, at + HEAD)
  const feed = line.search(/[\n\r\u2028\u2029]/)
  const head = feed < 0 ? line : line.slice(0, feed)
  const words = run().test(head)
  const capitals = /^["“‘]?\p{Lu}[\p{Lu}.'’-]/u.test(head)
  return {
    words,
    date: /\d/.test(head) && date().test(head),
    brackets: /[(/]/.test(head),
    mark: /:|--|[-–—―_‒−](?!\p{L})|[–—―_‒−]/u.test(head),
    agency: words && mentionsAgency(head),
    capitals,
    runOn: capitals && /[a-z]{2}/.test(head),
  }
}

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
  compiledRun ??= pattern('^[(/]?{words}[)/]?{s}*(?:[-–—―_‒−:.,(/«"\\d]|$)|^[(\\d]', WORD_PIECES, '')
  return compiledRun
}

let compiledDate: RegExp | undefined

function date(): RegExp {
  compiledDate ??= pattern('{date}', DATE_PIECES, '')
  return compiledDate
}
