import { pattern } from '../text/pattern.js'
import { agencyName } from './agencies.js'
import { DATE_PIECES } from './date-pieces.js'
import type { DatelineLexicon } from './dateline-lexicon.js'
import { CAPITAL, LETTER } from './latin-letters.js'

/** A line above the body, and where on it a dateline may begin. */
export interface DatelineLine {
  /** The first printed character. */
  readonly start: number
  /** Behind what may precede a dateline on its line, such as a byline; `start` comes last. */
  readonly starts: readonly number[]
}

// What a line may hold before its dateline, each with the blanks that follow it.
const LEAD_INS: readonly string[] = [
  // ****OSLO, May 5 -
  '\\*{2,}\\s*',
  // Sports News, Mumbai, Nov 3 (IANS)
  `(?:[${CAPITAL}][${LETTER}]{1,19}{s}){0,4}{section}(?:{s}[${CAPITAL}][${LETTER}]{1,19})?[,:]{s}`,
  // Jane Porter DAYTON, Ohio —
  `(?:(?!(?:Den|Fort|Las|Los|Mount|New|Port|Saint|San|Santa|The)\\b)[A-Z][a-zß-ÿ]{2,19}{s}{1,9}){1,4}(?=[A-Z]{3})`,
  // (03-02) 09:15 PST OAKLAND --
  '(?:\\([\\d/-]{4,10}\\){s})?\\d?\\d:\\d\\d{s}(?:[AP]M{s})?(?:[A-Z]{2,4}{s})?',
  // Canadian Press - OTTAWA (CP) -
  `(?<credit>[${LETTER}][${LETTER}\\d.\\x20]{1,30}?){s}[-–—]{s}`,
]

const SECTION = '(?:News|Sports?|Business|Technology|World|National|International|Health|Science)'

const MOST_LINES = 40
const MOST_CHARACTERS = 6000

// A line this long is the body.
const BODY = 320
// Above the dateline stand at most a headline, a summary and another sentence; a summary counts for two.
const MOST_SENTENCES = 3
const SUMMARY = 130
const SENTENCE = 40

/**
 * What `read` finds in the lines above the body, the first that it finds anything in. A headline, summary, byline, credit or
 * clock may stand there; once the body has begun, there is nothing more to find.
 */
export function readDatelineLines<T>(
  text: string,
  read: (line: DatelineLine) => T | null,
  lexicon?: DatelineLexicon,
): T | null {
  const limit = Math.min(text.length, MOST_CHARACTERS)
  let sentences = 0
  let lines = 0
  for (let at = 0; at < limit && lines < MOST_LINES; ) {
    const end = endOfLine(text, at, limit)
    const start = skipBlank(text, at, end)
    at = end + 1
    if (start >= end) continue
    lines++
    const found = read({ start, starts: [...findLeadIns(text, start, end, lexicon), start] })
    sentences += countSentences(text, start, end)
    if (found || end - start > BODY || sentences > MOST_SENTENCES) return found
  }
  return null
}

function countSentences(text: string, start: number, end: number): number {
  const length = end - start
  if (length > SUMMARY) return 2
  // A line that goes on in small letters is wrapped prose.
  const prose = /[.!?]["'”’)]?\s*$/.test(text.slice(end - 4, end)) || /^[a-zß-ÿ]/.test(text.charAt(start))
  return length > SENTENCE && prose ? 1 : 0
}

function findLeadIns(text: string, start: number, end: number, lexicon?: DatelineLexicon): readonly number[] {
  if (text.startsWith('By ', start)) return wordsAfterByline(text, start, end)
  const shape = leadIn()
  shape.lastIndex = start
  const match = shape.exec(text)
  if (!match) return NONE
  const credit = match.groups?.credit
  const at = start + match[0].length
  return at < end && (credit === undefined || isCredit(credit, lexicon)) ? [skipBlank(text, at, end)] : NONE
}

function isCredit(text: string, lexicon?: DatelineLexicon): boolean {
  return agencyName(text, lexicon) !== null || /\.(?:com|net|org)$/.test(text)
}

const NONE: readonly number[] = []

/** `By JANE DOE     LONDON (AP) --`, `By Our Correspondent Shimla, Nov 3 (PTI)`: any capitalized word. */
function wordsAfterByline(text: string, start: number, end: number): number[] {
  const byline = text.slice(start, Math.min(end, start + 120))
  return [...byline.matchAll(/\s(?=[A-ZÀ-ÞĀ-ɏḀ-ỿ])/g)].slice(1, 14).map((blank) => start + blank.index + 1)
}

let compiled: RegExp | undefined

function leadIn(): RegExp {
  compiled ??= pattern(LEAD_INS.join('|'), { ...DATE_PIECES, section: SECTION }, 'y')
  return compiled
}

function endOfLine(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    if (isBreak(text.charCodeAt(i))) return i
  }
  return limit
}

/** The breaks of `LINE_BREAKS`, by number because every character above the body is looked at. */
function isBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029
}

function skipBlank(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isBlank(text.charCodeAt(at))) at++
  return at
}

function isBlank(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return /[\s\ufeff\u200b\u2060]/.test(String.fromCharCode(code))
}
