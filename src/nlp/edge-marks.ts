const OPENING = '‘“"[({…-–'
const CLOSING = '’\'”"…,!;?-–:।॥'
const CLOSING_BRACKETS = '])}'
const LONG_MARKS = ['––', '--']

/** Where the word stands in a chunk that has a mark at its end, before it or around it. The marks are those of wink-nlp 2.4 (MIT). */
export function withoutEdgeMarks(text: string): { start: number; end: number } | undefined {
  const isOpened = OPENING.includes(text.charAt(0))
  const wordEnd = isOpened ? 0 : endBeforeMark(text)
  if (wordEnd > 0) return { start: 0, end: wordEnd }
  const isUnclosed = !`.${CLOSING}${CLOSING_BRACKETS}`.includes(text.slice(-1))
  // the longer mark first:   --word
  for (const start of [2, 1]) {
    const isMark = start === 2 ? isLongMark(text.slice(0, 2)) : isOpened || (isUnclosed && text[0] === "'")
    if (!isMark || text.length <= start + 1) continue
    const end = isUnclosed ? text.length : endBefore(CLOSING + CLOSING_BRACKETS, text, start + 1)
    if (end > 0) return { start, end }
  }
  return undefined
}

/** Where the word ends of two letters or more that no mark opens; 0 if no mark closes it. */
function endBeforeMark(text: string): number {
  let end = text.length
  while (text[end - 1] === '.') end--
  if (end < text.length) return text.length < 3 ? 0 : Math.max(2, end)
  return endBefore(CLOSING, text, 2)
}

/** The start of the mark at the end of a text, one of `marks` or a long one, at `least` or behind; 0 if there is none. */
function endBefore(marks: string, text: string, least: number): number {
  const last = text.length - 1
  const long = text.slice(-2)
  if (last - 1 >= least && (long === "'s" || isLongMark(long))) return last - 1
  return last >= least && marks.includes(text[last]!) ? last : 0
}

const isLongMark = (mark: string): boolean => LONG_MARKS.includes(mark)
