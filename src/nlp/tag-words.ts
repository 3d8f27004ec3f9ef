import type { Lexeme } from './lexeme.js'
import { TAG_MACHINES, TAGS } from './lexicon.generated.js'
import { CLASS, findPatterns, type PatternMachine, readMachine, UNKNOWN, UNSEEN } from './pattern-machine.js'

/** The tags of a row of words: the usual ones, put right by wink's automata one after the other. */
export function tagWords(words: readonly Lexeme[]): string[] {
  stages ??= TAG_MACHINES.map(readStage)
  const tags: number[] = []
  for (const { tag } of words) tags.push(tag)
  const events: number[] = []
  for (const { machine, column } of stages) {
    for (let i = 0; i < words.length; i++) {
      const { hint } = words[i]!
      events[i] = column[hint ? FIRST_HINT + hint : tags[i]!]!
    }
    const found = findPatterns(machine, events)
    for (let i = 0; i < found.length; i += 2) {
      const at = found[i]!
      const tag = found[i + 1]!
      if (tag < 0) tags[at] = -tag
      else if ((words[at]!.mayBe >>> tag) & 1) tags[at] = tag
    }
  }
  const names: string[] = []
  for (let i = 0; i < words.length; i++) names.push(TAGS[words[i]!.isFixed ? words[i]!.tag : tags[i]!]!)
  return names
}

/** The columns of each tag, and from here on of each class of words. */
const FIRST_HINT = 32
const HINTS = 256

interface Stage {
  /** What it says of a word is its tag, below zero if it has that tag even where its cluster does not. */
  readonly machine: PatternMachine
  /** The column of each tag and class. */
  readonly column: readonly number[]
}

let stages: Stage[] | undefined

function readStage(json: string): Stage {
  const machine = readMachine(json, Number)
  const events = Array.from({ length: FIRST_HINT + HINTS }, (_, i) =>
    i < FIRST_HINT ? i : CLASS + i - FIRST_HINT,
  )
  const column = events.map((event) => (event === 0 ? UNSEEN : (machine.columns.get(event) ?? UNKNOWN)))
  return { machine, column }
}
