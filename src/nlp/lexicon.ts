import { ENTRIES, KINDS, TAGS, WORDS } from './lexicon.generated.js'

/** What wink's lexicon knows of a word before it has seen its neighbours. */
export interface Kind {
  /** The number of its usual tag. */
  readonly tag: number
  /** The same of a spelling with capitals that is not in the lexicon, 0 if its letters tell. */
  readonly tagOfCapitalised: number
  /** The tags it may have, a bit each. */
  readonly mayBe: number
  /** The class of words that it is of where tags are put right, 0 if none: there it is what its tag is. */
  readonly hint: number
  /** What it is to the machine that finds the ends of sentences. */
  readonly event: number
  /** The same behind a space. */
  readonly eventBehindSpace: number
  /** Whether it keeps its tag whatever stands beside it: `n't` of `don't`. */
  readonly isFixed: boolean
}

/** A word of the lexicon. */
export interface Entry {
  readonly whole: Kind
  /** The words that a contraction is cut into; empty if it is none. */
  readonly pieces: readonly ContractionPiece[]
}

/** A part of a contraction. */
export interface ContractionPiece {
  readonly kind: Kind
  /** How many letters it has, 0 of the first piece: it has what the others leave. */
  readonly length: number
}

// The first rows of `KINDS` are of what is not in the lexicon.
const OUTSIDE = ['word', 'abbreviation', 'initial', 'line break', 'blank line', 'more lines'] as const

/** The kind of what is not in the lexicon. */
export function kindOutside(what: (typeof OUTSIDE)[number]): Kind {
  return kindAt(OUTSIDE.indexOf(what))
}

/** The number of a tag. */
export const tagNumber = (name: string): number => TAGS.indexOf(name)

/** What the lexicon says of a word, `undefined` if it is not in it. */
export function findEntry(word: string): Entry | undefined {
  const row = rowIn(blockOf(word), word)
  return row < 0 ? undefined : entryAt(row)
}

let firstWords: string[] | undefined

/** The block in which a word stands if it stands in any. */
function blockOf(word: string): string {
  firstWords ??= WORDS.map((block) => block.slice(1, block.search(/[ \n]|$/)))
  let low = 0
  let high = firstWords.length
  while (low + 1 < high) {
    const middle = (low + high) >>> 1
    if (isBefore(word, firstWords[middle]!)) high = middle
    else low = middle
  }
  return WORDS[low]!
}

/** As `a < b`, which asks the engine's runtime where one of the two came from a text with letters beyond Latin-1. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const difference = a.charCodeAt(i) - b.charCodeAt(i)
    if (difference !== 0) return difference < 0
  }
  return a.length < b.length
}

const SPACE = 32

/**
 * The row of a word in a block, -1 if it is not in it. The lines of a block say how many letters a word shares with the
 * one before, the others, and its row if it is not the first; no word is put together to find one.
 *
 *     0abandon
 *     7ed 3
 *     9ly        9 is more than "abandoned" shares with "abandons": passed over
 *     7ing 2     7 is as much: what follows is compared
 *     3cus       3 is less: "abandons" would have stood before
 */
function rowIn(block: string, word: string): number {
  let shared = 0
  for (let line = 0, end = 0; line < block.length; line = end + 1) {
    end = block.indexOf('\n', line)
    if (end < 0) end = block.length
    const kept = digit(block.charCodeAt(line))
    if (kept < shared) return -1
    if (kept > shared) continue
    let at = line + 1
    while (at < end && block.charCodeAt(at) === word.charCodeAt(shared)) {
      at++
      shared++
    }
    const isRead = at === end || block.charCodeAt(at) === SPACE
    if (isRead && shared === word.length) {
      return at === end ? 0 : Number.parseInt(block.slice(at + 1, end), 36)
    }
    if (!isRead && !(word.charCodeAt(shared) > block.charCodeAt(at))) return -1
  }
  return -1
}

/** The value of a digit of base 36. */
function digit(code: number): number {
  return code < 58 ? code - 48 : code - 87
}

const entries: Entry[] = []

function entryAt(row: number): Entry {
  entries[row] ??= readEntry(ENTRIES[row]!)
  return entries[row]!
}

function readEntry([whole, first, ...others]: readonly number[]): Entry {
  const pieces: ContractionPiece[] = []
  if (first !== undefined) pieces.push({ kind: kindAt(first), length: 0 })
  for (let i = 0; i < others.length; i += 2) pieces.push({ length: others[i]!, kind: kindAt(others[i + 1]!) })
  return { whole: kindAt(whole!), pieces }
}

const kinds: Kind[] = []

function kindAt(number: number): Kind {
  kinds[number] ??= readKind(KINDS[number]!)
  return kinds[number]!
}

function readKind(row: readonly number[]): Kind {
  return {
    tag: row[0]!,
    tagOfCapitalised: row[1]!,
    mayBe: row[2]!,
    hint: row[3]!,
    event: row[4]!,
    eventBehindSpace: row[5]!,
    isFixed: row[6] === 1,
  }
}
