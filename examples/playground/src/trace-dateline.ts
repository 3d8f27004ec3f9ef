import type { DatelineExplanation, TriedStyle } from 'wirecopy/debug'
import { quoted } from './quoted.js'
import type { TraceStep } from './reading.js'
import { step } from './trace-step.js'

/** What was tried on each line at the head of the story. */
export function traceDateline({ lines }: DatelineExplanation): TraceStep[] {
  return lines.map(({ line, tried }) =>
    step(
      `The line ${quoted(line.text)}`,
      tried.length > 0 ? tried.map(traceStyle) : step('has the shape of no style'),
    ),
  )
}

function traceStyle({ id, took, taken, against }: TriedStyle): TraceStep {
  return taken
    ? step(`${id} takes ${quoted(took.text)}`)
    : step(
        `${id} would take ${quoted(took.text)}, but`,
        against.map(({ note, has }) => step(has ? note : `not: ${note}`)),
      )
}
