import type { Mark } from './find-marks.js'

/** A stretch of the story under one set of marks. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

/**
 * Cuts a stretch of the story wherever a mark begins or ends, so that marks may nest and overlap as they like:
 *
 *     “We saw Imomi leave,” she said
 *      |-----------------|              content
 *             |---|                     mention
 *      ^------^---^------^              segments
 */
export function splitAtMarks(start: number, end: number, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start)
  const cuts = new Set([start, end])
  for (const mark of inside) {
    if (mark.start > start) cuts.add(mark.start)
    if (mark.end < end) cuts.add(mark.end)
  }
  const borders = [...cuts].sort((a, b) => a - b)
  return borders.slice(0, -1).map((from, i) => {
    const to = borders[i + 1]!
    return { start: from, end: to, marks: inside.filter((mark) => mark.start < to && mark.end > from) }
  })
}
