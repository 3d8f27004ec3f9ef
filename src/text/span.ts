import type { Span } from '../types.js'

/** The span of `text` from `start` to `end` (UTF-16 units, half-open). */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) }
}
