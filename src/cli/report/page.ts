import type { Paint } from './paint.js'

/** What a report is printed on. */
export interface Page {
  readonly paint: Paint
  /** Characters a line. */
  readonly width: number
}
