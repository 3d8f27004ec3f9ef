import type { Paint } from './paint.js'

/** What a report is printed on. */
export interface Page {
  readonly paint: Paint
  /** Characters a line. */
  readonly width: number
}

/** Characters a line, where no terminal says how many it has, and at most. */
const WIDTH = 88
const WIDEST = 100

/** How wide a page for a stream may be. A terminal that does not know its width says 0. */
export function pageWidth({ columns }: { readonly columns?: number }): number {
  return Math.min(columns || WIDTH, WIDEST)
}
