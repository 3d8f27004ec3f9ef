import { withPlainBreaks } from './line-breaks.js'

/** What stands around a dateline, in pieces short enough to look at. */
export interface TextAround {
  /** What follows, up to the end of the paragraph. */
  readonly after: string
  /** What follows on its line. */
  readonly rest: string
  /** The line right above. */
  readonly previous: string
  /** The next line that is not blank. */
  readonly next: string
  /** A blank line stands below its line, or nothing at all. */
  readonly lineEndsParagraph: boolean
}

/** Looks around the stretch from `start` to `end`. */
export function textAround(text: string, start: number, end: number): TextAround {
  const ahead = withPlainBreaks(text.slice(end, end + AHEAD))
  const rest = /^[^\n]*/.exec(ahead)?.[0] ?? ''
  const below = ahead.slice(rest.length)
  const above = withPlainBreaks(text.slice(Math.max(0, start - BEHIND), start)).split('\n')
  const blank = /\n[^\S\n]*\n/.exec(ahead.trimStart())
  return {
    after: blank ? ahead.slice(0, ahead.length - ahead.trimStart().length + blank.index) : ahead,
    rest,
    previous: above.at(-2) ?? '',
    next: below.trimStart().split('\n', 1)[0] ?? '',
    lineEndsParagraph: below.trim() === '' || /^\n[^\S\n]*\n/.test(below),
  }
}

const AHEAD = 400
const BEHIND = 200

/** A capital, a figure or a quotation mark, then words in small letters. */
export function isSentence(text: string): boolean {
  if (!SENTENCE_START.test(text)) return false
  const words = text.match(SMALL_WORD)?.length ?? 0
  // The fare went up. A stop makes up for words.
  return words >= 4 || (words >= 2 && WHOLE.test(text.trim()))
}

/** It begins as a sentence does: a capital, a figure, a quotation mark, `iPhone`, `al-Qaida`. */
export function startsSentence(text: string): boolean {
  return SENTENCE_START.test(text)
}

const SENTENCE_START = /^\s*(?:<[^<>]{1,80}>|[“"'‘`([&]){0,3}\s*(?:[A-ZÀ-ÞĀ-ɏ]|\d|[$€£#@]|[a-z][A-Z]|al-)/
const WHOLE = /^[^.:;]{6,}[.!?]["”’]?$/
const SMALL_WORD = /\b[a-z]{2,}/g

/** Words are said, not reported: `OSLO: I was ten`. Also `LONDON: What to see`. */
export function isSpeech(text: string): boolean {
  return SPEECH.test(text)
}

const SPEECH =
  /^\s*["“]?(?:(?:I|My|Me|We|You|Your|Yes|Thanks?|Hello|Hi|Oh|Please|Okay|OK|What|Where|How|Why)(?![A-Za-z])|(?:No|Well|So),)/

/** Two capitals and no small letter. */
export function isAllCapitals(line: string): boolean {
  return /[A-Z]{2}/.test(line) && !/[a-z]/.test(line)
}

/** Most words of four letters and more have a capital, and no stop ends the line. */
export function isHeadlineCase(line: string): boolean {
  const words = line.match(/[A-Za-zÀ-ɏ'’]{4,}/g) ?? []
  const capitals = words.filter((word) => /^[A-ZÀ-Þ]/.test(word)).length
  return words.length >= 4 && capitals / words.length >= 0.75 && !/[.…,;"”]\s*$/.test(line)
}

/** A line of a list of places, results, speakers: `LIMA - bridge reopens`, `ANNA: You knew`. */
export function isListLine(line: string): boolean {
  return LIST_LINE.test(line)
}

const LIST_LINE = /^\s*(?:[*•·-]\s*)?[A-Z][A-Z .'’]{2,30}(?:,[^:—–-]{0,20})?\s?(?:[-–—]{1,2}\s|:)/

/** A line of a calendar: `PARIS, May 4: Sculpture`. */
export function isCalendarLine(line: string): boolean {
  return CALENDAR_LINE.test(line)
}

const CALENDAR_LINE = /^\s*[A-Z][A-Za-z .]{2,30}, [A-Za-z]{3,9}\.? \d{1,2}\s?[-–—:]/

/** Nothing but a date: the end of `June 3 - July 9`. */
export function isDateAlone(line: string): boolean {
  return DATE_ALONE.test(line)
}

const DATE_ALONE =
  /^\s*(?:\d{1,2}\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?:\s\d[\d,\s]*)?$/i
