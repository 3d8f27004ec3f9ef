import type { Model } from './model.js'
import { sentenceEvents } from './sentence-events.js'

/** A word or mark as wink cuts it, and what wink knows of it before it has seen its neighbours. */
export interface Word {
  /** As printed, without `ending`. */
  readonly text: string
  readonly lower: string
  /** `'s` or `’s`: wink cuts it off most words, but not off all. It is a token of its own. */
  readonly ending: string
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

/** Makes a word of what wink cuts; `normal` is the form that its lexicon goes by. */
export function makeWord(text: string, normal: string, tag: number, isFixed: boolean, model: Model): Word {
  const id = model.idOf(text)
  const normalId = model.idOf(normal)
  const printed = text.trim()
  const stem = stemLength(printed)
  const word = stem < printed.length ? printed.slice(0, stem) : printed
  const [event, eventBehindSpace] = sentenceEvents(id, normalId, normal, model)
  return {
    text: word,
    lower: word.toLowerCase(),
    ending: printed.slice(stem),
    isCapital: /^\p{Lu}\p{Ll}/u.test(printed),
    tag,
    isFixed,
    mayBe: model.tagSets[normalId === undefined ? 0 : model.property(normalId, 'lexemeCID')]!,
    hint: id === undefined ? 0 : model.property(id, 'posHint'),
    event,
    eventBehindSpace,
  }
}

/** Of `Imomi’s` five: wink cuts off the ending of most words, but not off one it knows whole. */
function stemLength(word: string): number {
  const mark = word.length - 2
  return mark > 1 && word.endsWith('s') && (word[mark] === "'" || word[mark] === '’') ? mark : word.length
}
