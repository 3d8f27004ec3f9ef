import { factsOf, type Known } from '../text/facts.js'
import { interned } from '../text/interned.js'
import type { Model } from './model.js'
import { sentenceEvents } from './sentence-events.js'

/** A word or mark as wink cuts it, and what wink knows of it before it has seen its neighbours. */
export interface Lexeme extends Known {
  /** As printed, without `ending`. */
  readonly text: string
  readonly lower: string
  /** `'s` or `’s`, a lexeme of its own: wink cuts it off most words, but not off all. */
  readonly ending: Lexeme | null
  /** Whether it begins with a capital and a small letter. */
  readonly isCapital: boolean
  /** The number of its usual tag. */
  readonly tag: number
  /** Whether it keeps that tag whatever stands beside it: `n't` of `don't`. */
  readonly isFixed: boolean
  /** The tags it may have, a bit each. */
  readonly mayBe: number
  /** The class of words that it is of where tags are put right, 0 if none: there it is what its tag is. */
  readonly hint: number
  /** What it is to the machine that finds the ends of sentences. */
  readonly event: number
  /** The same behind a space. */
  readonly eventBehindSpace: number
}

export const lexemeFact: ReturnType<typeof factsOf<Lexeme>> = factsOf<Lexeme>()

/** Makes a lexeme of what wink cuts; `normal` is the form that its lexicon goes by. */
export function makeLexeme(
  text: string,
  normal: string,
  tag: number,
  isFixed: boolean,
  model: Model,
): Lexeme {
  const id = model.idOf(text)
  const normalId = model.idOf(normal)
  const printed = text.trim()
  const stem = stemLength(printed)
  const word = interned(printed.slice(0, stem))
  const lower = interned(word.toLowerCase())
  const [event, eventBehindSpace] = sentenceEvents(id, normalId, normal, model)
  return {
    text: word,
    lower,
    ending: stem === printed.length ? null : otherLexeme(printed.slice(stem), 'PART', model),
    isCapital: word !== lower && /^\p{Lu}\p{Ll}/u.test(word),
    tag,
    isFixed,
    mayBe: model.tagSets[normalId === undefined ? 0 : model.property(normalId, 'lexemeCID')]!,
    hint: id === undefined ? 0 : model.property(id, 'posHint'),
    event,
    eventBehindSpace,
    fact0: null,
    fact1: null,
  }
}

/** A lexeme of what wink does not see. */
export function otherLexeme(text: string, tag: string, model: Model): Lexeme {
  return makeLexeme(text, text, model.tags.indexOf(tag), true, model)
}

/** Of `Imomi’s` five: wink cuts off the ending of most words, but not off one it knows whole. */
function stemLength(word: string): number {
  const mark = word.length - 2
  return mark > 1 && word.endsWith('s') && (word[mark] === "'" || word[mark] === '’') ? mark : word.length
}
