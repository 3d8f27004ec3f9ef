/** A place in the text where a dateline may begin. */
export interface DatelineStart {
  readonly at: number
  /** What stands before it on its line was left out: `Canadian Press - `, `By JANE DOE     `. */
  readonly afterLeadIn: boolean
}

// What a line may hold before the dateline. Each takes the blank that follows it.
const LEAD_INS: readonly { readonly note: string; readonly pattern: RegExp }[] = [
  { note: '****OSLO, March 5 -', pattern: /\*{2,}\s*/uy },
  { note: 'Canadian Press - OTTAWA (CP) -', pattern: /[\p{L}\d.' ]{2,30}?(?: [-–—]|:) (?=\p{Lu}{2})/uy },
  { note: 'By JANE DOE     LONDON (AP) --', pattern: /By .{3,90}?(?:\s{2,}|\. )/uy },
  {
    note: 'Sports News, New Delhi, Oct 12 (IANS)',
    pattern: /(?:\p{Lu}\p{L}+ ){0,2}(?:News|Sports|Business|Technology)(?: \p{Lu}\p{L}+)?[,:] /uy,
  },
  {
    note: '(07-17) 13:09 PDT BERKELEY --',
    pattern: /(?:\([\d/-]{4,10}\) )?\d{1,2}:\d\d (?:[AP]M )?(?:[A-Z]{2,4} )?/uy,
  },
]

const MOST_LINES = 40
const MOST_CHARACTERS = 6000
// A paragraph this long is the body; so is the second of the length of a summary.
const BODY = 400
const SUMMARY = 130

/**
 * The places where a dateline may begin, in order: the starts of the lines above the body, and after
 * what may precede a dateline on its own line. A headline, summary, byline, credit or clock may stand
 * above; once a paragraph of the body has gone by, there is nothing more to find.
 */
export function* findDatelineStarts(text: string): Generator<DatelineStart> {
  let summaries = 0
  let continued = 0
  let lines = 0
  for (let at = 0; at < text.length && at < MOST_CHARACTERS && lines < MOST_LINES; ) {
    const end = endOfLine(text, at)
    const start = skipBlank(text, at, end)
    if (start < end) {
      lines++
      yield { at: start, afterLeadIn: false }
      for (const { pattern } of LEAD_INS) {
        pattern.lastIndex = start
        const leadIn = pattern.exec(text)
        if (leadIn && pattern.lastIndex < end)
          yield { at: skipBlank(text, pattern.lastIndex, end), afterLeadIn: true }
      }
      const length = end - start
      // A line that goes on in small letters is wrapped prose.
      if (/^\p{Ll}/u.test(text.charAt(start)) && length > 50) continued++
      if (length > SUMMARY) summaries++
      if (length > BODY || summaries > 2 || continued > 2) return
    }
    at = end + 1
  }
}

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return i
    if (i - from > BODY) return i
  }
  return text.length
}

function skipBlank(text: string, from: number, end: number): number {
  let at = from
  while (at < end && /[\s\ufeff\u200b\u2060]/.test(text.charAt(at))) at++
  return at
}
