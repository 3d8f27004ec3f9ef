import { factsOf, type Known } from '../text/facts.js'
import { interned } from '../text/interned.js'
import { findEntry, type Kind, kindOutside, tagNumber } from './lexicon.js'
import { tagOfNewWord } from './tag-of-new-word.js'

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

/** A word that is of this kind; its letters are interned. */
export function makeLexeme(
  text: string,
  kind: Kind,
  tag: number = kind.tag,
  hint: number = kind.hint,
): Lexeme {
  const stem = stemLength(text)
  if (stem === text.length) return lexemeOf(text, null, kind, tag, hint)
  const ending = otherLexeme(interned(text.slice(stem)), 'PART')
  return lexemeOf(interned(text.slice(0, stem)), ending, kind, tag, hint)
}

function lexemeOf(word: string, ending: Lexeme | null, kind: Kind, tag: number, hint: number): Lexeme {
  const lower = word.toLowerCase()
  return {
    text: word,
    lower: lower === word ? word : interned(lower),
    ending,
    isCapital: word !== lower && /^\p{Lu}\p{Ll}/u.test(word),
    tag,
    isFixed: kind.isFixed,
    mayBe: kind.mayBe,
    hint,
    event: kind.event,
    eventBehindSpace: kind.eventBehindSpace,
    fact0: null,
    fact1: null,
  }
}

/** A word of a type that is not in the lexicon: but for its tag it is what its small letters are. */
export function newLexeme(text: string, type: number): Lexeme {
  const lower = text.toLowerCase()
  const known = lower === text ? undefined : findEntry(lower)?.whole
  return makeLexeme(text, known ?? kindOfNew(lower), tagOfNewWord(text, type, known), 0)
}

function kindOfNew(lower: string): Kind {
  if (!lower.endsWith('.') || !/[a-z]/.test(lower)) return kindOutside('word')
  return kindOutside(lower.length === 2 ? 'initial' : 'abbreviation')
}

/** A lexeme of what the tagger does not see, never parted from a possessive ending. */
export function otherLexeme(text: string, tag: string): Lexeme {
  return lexemeOf(text, null, kindOutside('word'), tagNumber(tag), 0)
}

/** Of `Imomi’s` five: wink cuts off the ending of most words, but not off one it knows whole. */
function stemLength(word: string): number {
  const mark = word.length - 2
  return mark > 1 && word.endsWith('s') && (word[mark] === "'" || word[mark] === '’') ? mark : word.length
}
