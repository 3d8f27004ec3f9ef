import type { Block } from '../article/find-blocks.js'
import { getEngine } from './engine.js'
import { hideAddresses } from './hide-addresses.js'

/**
 * The words and marks of a story, one index a token, in parallel arrays (an object a token would
 * cost more time than the tagging). Offsets index the caller's string.
 */
export interface Tokens {
  readonly length: number
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** As printed. */
  readonly word: readonly string[]
  readonly lower: readonly string[]
  /** Universal part-of-speech tag: `VERB`, `PROPN`, ... */
  readonly tag: readonly string[]
  /** Index of the first token of each sentence, ascending; sentences never cross a block. */
  readonly sentenceStart: readonly number[]
  /** Index of the first token of each block; one more entry than blocks, the last is `length`. */
  readonly blockStart: readonly number[]
}

interface Growing {
  start: number[]
  end: number[]
  word: string[]
  lower: string[]
  tag: string[]
  sentenceStart: number[]
}

// The tagger's time grows with the square of an unbroken run, and no word of English is as long.
const LONGEST_WORD = 256
const LONG_RUN = new RegExp(`(?<!\\S)\\S{${LONGEST_WORD}}`, 'g')
// Looked for behind it: one pattern for the whole of a run of millions overflows the stack.
const SPACE = /\s/g

/** Tokenizes and tags the given blocks of a text. */
export function readTokens(text: string, blocks: readonly Block[]): Tokens {
  const tokens: Growing = { start: [], end: [], word: [], lower: [], tag: [], sentenceStart: [] }
  const blockStart: number[] = []
  for (const block of blocks) {
    blockStart.push(tokens.start.length)
    readBlock(text, block, tokens)
  }
  blockStart.push(tokens.start.length)
  const { start, end, word, lower, tag, sentenceStart } = tokens
  return { length: start.length, start, end, word, lower, tag, sentenceStart, blockStart }
}

function readBlock(text: string, block: Block, tokens: Growing): void {
  const printed = text.slice(block.start, block.end)
  let from = 0
  if (printed.length >= LONGEST_WORD) {
    for (const { index } of printed.matchAll(LONG_RUN)) {
      readStretch(printed, from, index, block.start, tokens)
      from = nextSpace(printed, index)
      tokens.sentenceStart.push(tokens.start.length)
      push(tokens, block.start + index, printed.slice(index, from), 'X')
    }
  }
  readStretch(printed, from, printed.length, block.start, tokens)
}

// The tagger counts words up to a million, and keeps all it knows of a text until the end.
const LONGEST_PIECE = 500_000

/** Reads what stands between two long runs, in pieces that end at white space. */
function readStretch(printed: string, start: number, end: number, offset: number, tokens: Growing): void {
  let from = start
  while (end - from > LONGEST_PIECE) {
    const to = Math.min(end, nextSpace(printed, from + LONGEST_PIECE))
    readPiece(printed.slice(from, to), offset + from, tokens)
    from = to
  }
  readPiece(printed.slice(from, end), offset + from, tokens)
}

function nextSpace(text: string, from: number): number {
  SPACE.lastIndex = from
  return SPACE.exec(text)?.index ?? text.length
}

function readPiece(printed: string, offset: number, tokens: Growing): void {
  if (!printed.trim()) return
  const piece = hideAddresses(printed)
  const { tagger, forget } = getEngine()
  const { its } = tagger
  const doc = tagger.readDoc(piece)
  const words = doc.tokens().out() as string[]
  const tags = doc.tokens().out(its.pos) as string[]
  const sentences = doc.sentences().out(its.span) as unknown as number[][]
  forget()
  const first = tokens.start.length
  // Where a token was not found in the text (it never should be), the ones after it move up.
  const moved: number[] = []
  let cursor = 0
  for (let i = 0; i < words.length; i++) {
    moved.push(tokens.start.length)
    // the tagger now and then takes the line break behind an abbreviation into it
    const tagged = words[i]!.trim()
    const at = findToken(piece, tagged, cursor)
    if (at < 0) continue
    cursor = at + tagged.length
    const word = printed.slice(at, cursor)
    push(tokens, offset + at, word, word === tagged ? properTag(piece, at, word, tags[i] ?? 'X') : 'X')
  }
  for (const [from = 0] of sentences) {
    const start = moved[from] ?? first
    if (start < tokens.start.length && start > (tokens.sentenceStart.at(-1) ?? -1))
      tokens.sentenceStart.push(start)
  }
}

/**
 * A capitalised word inside a sentence is a name, whatever else it may mean: "…,” Bark said".
 * Adjectives stay what they are (`Russian`).
 */
function properTag(piece: string, at: number, word: string, tag: string): string {
  if (tag !== 'VERB' && tag !== 'ADV' && tag !== 'NOUN' && tag !== 'ADP' && tag !== 'INTJ') return tag
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return tag
  // after a small letter, a comma, or a comma and a closing mark
  return /[\p{Ll}\d,;][”"’']{0,2} $/u.test(piece.slice(Math.max(0, at - 4), at)) ? 'PROPN' : tag
}

// Between two tokens stands white space only, some of which the tagger drops without a trace.
const GAP = 64

function findToken(piece: string, word: string, cursor: number): number {
  if (word === '') return -1
  let at = cursor
  while (at < piece.length && isSpace(piece.charCodeAt(at))) at++
  if (piece.startsWith(word, at)) return at
  const near = piece.slice(cursor, at + word.length + GAP).indexOf(word)
  return near < 0 ? -1 : cursor + near
}

function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return /\s/.test(String.fromCharCode(code))
}

function push(tokens: Growing, start: number, word: string, tag: string): void {
  tokens.start.push(start)
  tokens.end.push(start + word.length)
  tokens.word.push(word)
  tokens.lower.push(word.toLowerCase())
  tokens.tag.push(tag)
}
