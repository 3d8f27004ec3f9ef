import type { TraceStep } from './reading.js'

/** Writes a step in one line; what is `null` is left out. */
export function step(
  text: string,
  ...under: readonly (TraceStep | readonly TraceStep[] | null)[]
): TraceStep {
  return { text, under: under.flat().filter((below): below is TraceStep => below !== null) }
}
