/** What ends a printed line, to go between the brackets of a character class: the breaks of `findLines`. */
export const LINE_BREAKS = '\\n\\r\\f\\v\\u0085\\u2028\\u2029'

const ONE_BREAK = /\r\n|[\r\f\v\u0085\u2028\u2029]/g

/** A copy to look at, never to measure: every line ends in `\n`. */
export function withPlainBreaks(text: string): string {
  return text.replace(ONE_BREAK, '\n')
}
