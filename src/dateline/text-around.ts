import { withPlainBreaks } from './line-breaks.js'

/** What stands around a dateline, in pieces short enough to look at; each is cut out when it is asked for. */
export class TextAround {
  readonly #text: string
  readonly #start: number
  readonly #end: number
  #ahead: string | undefined
  #after: string | undefined
  #rest: string | undefined

  constructor(text: string, start: number, end: number) {
    this.#text = text
    this.#start = start
    this.#end = end
  }

  /** What follows, up to the end of the paragraph. */
  get after(): string {
    if (this.#after !== undefined) return this.#after
    const ahead = this.#readAhead()
    const printed = ahead.trimStart()
    const blank = /\n[^\S\n]*\n/.exec(printed)
    this.#after = blank ? ahead.slice(0, ahead.length - printed.length + blank.index) : ahead
    return this.#after
  }

  /** What follows on its line. */
  get rest(): string {
    this.#rest ??= firstLine(this.#readAhead())
    return this.#rest
  }

  /** The line right above. */
  get previous(): string {
    const behind = withPlainBreaks(this.#text.slice(Math.max(0, this.#start - BEHIND), this.#start))
    const end = behind.lastIndexOf('\n')
    return end < 0 ? '' : behind.slice(behind.lastIndexOf('\n', end - 1) + 1, end)
  }

  /** The next line that is not blank. */
  get next(): string {
    return firstLine(this.#below().trimStart())
  }

  /** A blank line stands below its line, or nothing at all. */
  get lineEndsParagraph(): boolean {
    const below = this.#below()
    return below.trim() === '' || /^\n[^\S\n]*\n/.test(below)
  }

  #below(): string {
    return this.#readAhead().slice(this.rest.length)
  }

  #readAhead(): string {
    this.#ahead ??= withPlainBreaks(this.#text.slice(this.#end, this.#end + AHEAD))
    return this.#ahead
  }
}

function firstLine(text: string): string {
  const end = text.indexOf('\n')
  return end < 0 ? text : text.slice(0, end)
}

const AHEAD = 400
const BEHIND = 200

/** A capital, a figure or a quotation mark, then words in small letters. */
export function isSentence(text: string): boolean {
  if (!SENTENCE_START.test(text)) return false
  // The fare went up. A stop makes up for words.
  return hasSmallWords(text, 4) || (hasSmallWords(text, 2) && WHOLE.test(text.trim()))
}

function hasSmallWords(text: string, count: number): boolean {
  SMALL_WORD.lastIndex = 0
  for (let i = 0; i < count; i++) if (!SMALL_WORD.test(text)) return false
  return true
}

/** It begins as a sentence does: a capital, a figure, a quotation mark, `iPhone`, `al-Qaida`. */
export function startsSentence(text: string): boolean {
  return SENTENCE_START.test(text)
}

const SENTENCE_START =
  /^\s*(?:(?:<[^<>]{1,80}>|[“"'‘`([&]){1,3}\s*)?(?:[A-ZÀ-ÞĀ-ɏ]|\d|[$€£#@]|[a-z][A-Z]|al-)/
const WHOLE = /^[^.:;]{6,}[.!?]["”’]?$/
const SMALL_WORD = /\b[a-z]{2,}/g

/** Words are said, not reported: `OSLO: I was ten`. Also `LONDON: What to see`. */
export function isSpeech(text: string): boolean {
  return SPEECH.test(text)
}

const SPEECH =
  /^\s*["“]?(?:(?:I(?!\.)|My|Me|We|You|Your|Yes|Thanks?|Hello|Hi|Oh|Please|Okay|OK|What|Where|How|Why)(?![A-Za-z])|(?:No|Well|So),)/

/** Two capitals and no small letter. */
export function isAllCapitals(line: string): boolean {
  return /[A-Z]{2}/.test(line) && !/[a-z]/.test(line)
}

/** Most words of four letters and more have a capital, and no stop ends the line. */
export function isHeadlineCase(line: string): boolean {
  if (/[.…,;"”]\s*$/.test(line)) return false
  const words = line.match(/[A-Za-zÀ-ɏ'’]{4,}/g) ?? []
  const capitals = words.filter((word) => /^[A-ZÀ-Þ]/.test(word)).length
  return words.length >= 4 && capitals / words.length >= 0.75
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
