import type { Model } from './model.js'
import { UNKNOWN, UNSEEN } from './pattern-machine.js'

// wink's classes of words and marks where sentences end: a quotation mark that opens or closes, and the same behind a
// space; an abbreviation, before which a sentence may end, and an initial, before which none does.
const MARK = 4
const MARK_BEHIND_SPACE = 6
const ABBREVIATION = 7
const INITIAL = 8

/** A class as an event is this much and its number. */
export const CLASS = 1_080_000

const LINE_BREAK = 1

/** What a word is to the machine that finds the ends of sentences, with no space before it and with one. */
export function sentenceEvents(
  id: number | undefined,
  normalId: number | undefined,
  normal: string,
  model: Model,
): [event: number, behindSpace: number] {
  if (normalId === LINE_BREAK) return [UNSEEN, UNSEEN]
  const column = (event: number) => model.sentenceMachine.columns.get(event) ?? UNKNOWN
  const hint = hintOf(normalId, model) || hintOf(id, model)
  if (hint === MARK) return [column(CLASS + MARK), column(CLASS + MARK_BEHIND_SPACE)]
  let event = normalId ?? -1
  if (hint) event = CLASS + hint
  else if (isAbbreviation(normalId, normal, model))
    event = CLASS + (normal.length === 2 ? INITIAL : ABBREVIATION)
  return [column(event), column(event)]
}

function hintOf(id: number | undefined, model: Model): number {
  return id === undefined ? 0 : model.property(id, 'sbdHint')
}

function isAbbreviation(id: number | undefined, normal: string, model: Model): boolean {
  return id === undefined
    ? normal.endsWith('.') && /[a-z]/i.test(normal)
    : model.property(id, 'isAbbrev') === 1
}
