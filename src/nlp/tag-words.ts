import type { Lexeme } from './lexeme.js'
import { getModel } from './model.js'
import { findPatterns, type PatternMachine, UNKNOWN, UNSEEN } from './pattern-machine.js'
import { CLASS } from './sentence-events.js'

/** The tags of a row of words: the usual ones, put right by wink's automata one after the other. */
export function tagWords(words: readonly Lexeme[]): string[] {
  const model = getModel()
  columns ??= model.tagMachines.map(columnsOf)
  const tags = words.map(({ tag }) => tag)
  const events: number[] = []
  for (const [m, machine] of model.tagMachines.entries()) {
    const column = columns[m]!
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
  return tags.map((tag, i) => model.tags[words[i]!.isFixed ? words[i]!.tag : tag]!)
}

/** The columns of each tag, and from here on of each class of words. */
const FIRST_HINT = 32
const HINTS = 256

let columns: number[][] | undefined

function columnsOf(machine: PatternMachine): number[] {
  const events = Array.from({ length: FIRST_HINT + HINTS }, (_, i) =>
    i < FIRST_HINT ? i : CLASS + i - FIRST_HINT,
  )
  return events.map((event) => (event === 0 ? UNSEEN : (machine.columns.get(event) ?? UNKNOWN)))
}
