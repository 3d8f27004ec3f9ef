import type { Mark } from './find-marks.js'
import type { Segment } from './split-at-marks.js'

/** Segments side by side, and the marks that all of them share. */
export interface SegmentRun {
  readonly key: readonly Mark[]
  readonly run: readonly Segment[]
}

/** Cuts a row of segments wherever the marks that `keyOf` picks change. */
export function groupRuns(
  segments: readonly Segment[],
  keyOf: (marks: readonly Mark[]) => readonly Mark[],
): SegmentRun[] {
  const groups: { key: readonly Mark[]; run: Segment[] }[] = []
  for (const segment of segments) {
    const key = keyOf(segment.marks)
    const last = groups.at(-1)
    if (last && last.key.length === key.length && key.every((mark, i) => mark === last.key[i]))
      last.run.push(segment)
    else groups.push({ key, run: [segment] })
  }
  return groups
}
