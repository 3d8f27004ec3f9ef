/** One printed line that is not blank: `start` and `end` leave its outer white space out. */
export interface Line {
  readonly start: number
  readonly end: number
  /** White space in front of the line, in characters. */
  readonly indent: number
  /** Whether an empty line (or the start of the text) stands before it. */
  readonly afterGap: boolean
}

// CRLF counts as one break. A form feed ends the line of a page as well (text taken from PDF).
const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g
const SPACE = /[\s\u200b\ufeff]/

/** The lines of a text that hold anything, whichever line breaks it uses. */
export function findLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let afterGap = true
  const add = (to: number): void => {
    let start = from
    let end = to
    while (start < end && SPACE.test(text[start]!)) start++
    while (end > start && SPACE.test(text[end - 1]!)) end--
    if (start < end) lines.push({ start, end, indent: start - from, afterGap })
    afterGap = start >= end
  }
  // one after the other: a text may be nothing but line breaks
  BREAK.lastIndex = 0
  for (let match = BREAK.exec(text); match; match = BREAK.exec(text)) {
    add(match.index)
    from = match.index + match[0].length
  }
  add(text.length)
  return lines
}
