import { SENTENCE_MACHINE } from './lexicon.generated.js'
import { findPatterns, type PatternMachine, readMachine } from './pattern-machine.js'

/** The indexes at which sentences start, the first of them 0, in a row of events (see `Lexeme.event`). */
export function findSentenceStarts(events: readonly number[]): number[] {
  machine ??= readMachine(SENTENCE_MACHINE, sentenceEnd)
  const found = findPatterns(machine, events)
  const starts = [0]
  for (let i = 0; i < found.length; i += 2) starts.push(found[i]! + 1)
  return starts
}

let machine: PatternMachine | undefined

/** Patterns named 0 are there to be passed over. */
function sentenceEnd(name: string): number {
  return name === '0' ? 0 : 1
}
