import { withoutFiller } from '../text/invisible.js'
import type { Span } from '../types.js'

/** A text on one line: line breaks and runs of white space are one space. Of a span, what it covers in `readable`. */
export function oneLine(text: string, span?: Pick<Span, 'start' | 'end'>): string {
  return withoutFiller(span ? text.slice(span.start, span.end) : text)
    .replace(/\s+/g, ' ')
    .trim()
}
