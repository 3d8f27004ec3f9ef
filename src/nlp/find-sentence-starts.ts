import { getModel } from './model.js'
import { findPatterns } from './pattern-machine.js'

/** The indexes at which sentences start, the first of them 0, in a row of events (see `Lexeme.event`). */
export function findSentenceStarts(events: readonly number[]): number[] {
  const found = findPatterns(getModel().sentenceMachine, events)
  const starts = [0]
  for (let i = 0; i < found.length; i += 2) starts.push(found[i]! + 1)
  return starts
}
