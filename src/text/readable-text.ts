import { firstIndex } from './first-index.js'
import { findInvisible, isInvisible, PADDING } from './invisible.js'
import { maskMarkup } from './mask-markup.js'

/** A text as a reader sees it, for every stage to work on, and the way back to the caller's own. */
export interface ReadableText {
  /** Without HTML and without characters that do not show. */
  readonly text: string
  /** A result found in `text`: every span where it stands in the caller's string, with the caller's characters. */
  readonly toPrinted: <T>(result: T) => T
}

/**
 * Makes a text readable. One without HTML and without invisible characters is read as it is.
 *
 *     <b>Lo&shy;vik</b> said     printed
 *        Lovik     said          readable
 */
export function readableText(printed: string): ReadableText {
  const masked = maskMarkup(printed)
  const first = findInvisible(masked)
  if (first >= 0) return withoutHidden(printed, masked, first)
  if (masked === printed) return { text: printed, toPrinted: (result) => result }
  return { text: masked, toPrinted: (result) => reslice(result, printed, SAME) }
}

/** From an offset of the readable text to one of the printed. */
interface Offsets {
  readonly start: (offset: number) => number
  readonly end: (offset: number) => number
}

const SAME: Offsets = { start: (offset) => offset, end: (offset) => offset }

function withoutHidden(printed: string, masked: string, first: number): ReadableText {
  const pieces: string[] = []
  // each gap: where it is in the readable text, and how many characters are missing up to there
  const gaps: number[] = []
  const missing: number[] = []
  let text = 0
  let from = 0
  for (let at = first; at < masked.length; at++) {
    if (!isInvisible(masked, at)) continue
    pieces.push(masked.slice(from, at))
    text += at - from
    while (at + 1 < masked.length && isInvisible(masked, at + 1)) at++
    from = at + 1
    gaps.push(text)
    missing.push(from - text)
  }
  pieces.push(masked.slice(from))
  const start = (offset: number): number =>
    offset + (missing[firstIndex(gaps.length, (i) => gaps[i]! > offset) - 1] ?? 0)
  // behind the last character of the span, so that nothing invisible trails it; an entity is one character
  const end = (offset: number): number => {
    if (offset === 0) return 0
    let at = start(offset - 1) + 1
    while (masked[at] === PADDING && printed[at] !== PADDING) at++
    return at
  }
  return { text: pieces.join(''), toPrinted: (result) => reslice(result, printed, { start, end }) }
}

function reslice<T>(value: T, printed: string, offsets: Offsets): T
function reslice(value: unknown, printed: string, offsets: Offsets): unknown {
  if (Array.isArray(value)) return value.map((item) => reslice(item, printed, offsets))
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) copy[key] = reslice(item, printed, offsets)
  const { start, end } = value as { start?: unknown; end?: unknown }
  if (typeof start === 'number' && typeof end === 'number') {
    copy.start = offsets.start(start)
    copy.end = offsets.end(end)
    copy.text = printed.slice(copy.start as number, copy.end as number)
  }
  return copy
}
