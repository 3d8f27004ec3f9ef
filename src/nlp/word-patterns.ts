import { PART_PATTERNS, TYPE_TAGS, WHOLE_PATTERNS } from './lexicon.generated.js'

/** wink's numbers of the types of words that are told apart. */
export const WORD = 1
export const MARK = 12
/** A word and a mark behind it. */
export const MARKED_WORD = 15
/** Of no type. */
export const UNKNOWN_TYPE = 0

/** What words of a type look like. */
export interface WordPattern {
  readonly pattern: RegExp
  readonly type: number
}

/** The tag of a type, 0 if the letters tell. */
export const tagOfType = (type: number): number => TYPE_TAGS[type]!

let whole: WordPattern[] | undefined

/** The type of a word by what it looks like as a whole. */
export function typeOf(word: string): number {
  whole ??= WHOLE_PATTERNS.map(compile)
  return whole.find(({ pattern }) => pattern.test(word))?.type ?? UNKNOWN_TYPE
}

let parts: WordPattern[] | undefined

/** What is looked for in a chunk that is no word as a whole, one after the other. */
export function partPatterns(): readonly WordPattern[] {
  parts ??= PART_PATTERNS.map(compile)
  return parts
}

function compile([source, flags, type]: (typeof WHOLE_PATTERNS)[number]): WordPattern {
  return { pattern: new RegExp(source, flags), type }
}
