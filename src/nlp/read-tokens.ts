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
  const { start, end, word, lower, tag, sentenceStart } = readStretches(text, cutBlocks(text, blocks))
  const blockStart: number[] = []
  let token = 0
  for (const block of blocks) {
    while (token < start.length && start[token]! < block.start) token++
    blockStart.push(token)
  }
  blockStart.push(start.length)
  return { length: start.length, start, end, word, lower, tag, sentenceStart, blockStart }
}

/** A part of a block that the tagger reads, or a run that it must not see. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly isRun: boolean
}

// The tagger counts words up to a million, and keeps all it knows of a text until the end.
const LONGEST_READ = 100_000

/** What stands between the long runs of each block, in pieces that end at white space, and the runs. */
function cutBlocks(text: string, blocks: readonly Block[]): Stretch[] {
  const stretches: Stretch[] = []
  const add = (start: number, end: number) => {
    let from = start
    while (end - from > LONGEST_READ) {
      const to = Math.min(end, nextSpace(text, from + LONGEST_READ))
      stretches.push({ start: from, end: to, isRun: false })
      from = to
    }
    if (end > from) stretches.push({ start: from, end, isRun: false })
  }
  for (const block of blocks) {
    let from = block.start
    if (block.end - block.start >= LONGEST_WORD) {
      for (const { index } of text.slice(block.start, block.end).matchAll(LONG_RUN)) {
        const start = block.start + index
        add(from, start)
        from = Math.min(block.end, nextSpace(text, start))
        stretches.push({ start, end: from, isRun: true })
      }
    }
    add(from, block.end)
  }
  return stretches
}

function nextSpace(text: string, from: number): number {
  SPACE.lastIndex = from
  return SPACE.exec(text)?.index ?? text.length
}

/** Reads as many stretches at once as the tagger can take: it takes its time to begin. */
function readStretches(text: string, stretches: readonly Stretch[]): Growing {
  const tokens: Growing = { start: [], end: [], word: [], lower: [], tag: [], sentenceStart: [] }
  for (let i = 0; i < stretches.length; ) {
    const first = i
    const { start, end, isRun } = stretches[i++]!
    if (isRun) {
      tokens.sentenceStart.push(tokens.start.length)
      push(tokens, start, text.slice(start, end), 'X')
      continue
    }
    let length = end - start
    while (i < stretches.length && !stretches[i]!.isRun && length < LONGEST_READ) {
      length += stretches[i]!.end - stretches[i]!.start
      i++
    }
    readTogether(text, stretches.slice(first, i), tokens)
  }
  return tokens
}

// Where a line is blank the tagger begins anew.
const BREAK = '\n\n'

function readTogether(text: string, stretches: readonly Stretch[], tokens: Growing): void {
  const printed = stretches.map(({ start, end }) => text.slice(start, end)).join(BREAK)
  if (!printed.trim()) return
  const piece = hideAddresses(printed)
  const { tagger, forget } = getEngine()
  const { its } = tagger
  const doc = tagger.readDoc(piece)
  const words = doc.tokens().out() as string[]
  const tags = doc.tokens().out(its.pos) as string[]
  const starts = new Set((doc.sentences().out(its.span) as unknown as number[][]).map(([from]) => from))
  forget()
  let stretch = -1
  // in `piece`: where the stretch ends, and how far it lies from where it is printed
  let ends = -1
  let moved = 0
  let fresh = true
  let cursor = 0
  for (let i = 0; i < words.length; i++) {
    fresh ||= starts.has(i)
    // the tagger now and then takes the line break behind an abbreviation into it
    const tagged = words[i]!.trim()
    const at = findToken(piece, tagged, cursor)
    if (at < 0) continue
    cursor = at + tagged.length
    while (at >= ends) {
      const { start, end } = stretches[++stretch]!
      const begins = stretch === 0 ? 0 : ends + BREAK.length
      ends = begins + (end - start)
      moved = start - begins
      fresh = true
    }
    if (fresh) tokens.sentenceStart.push(tokens.start.length)
    fresh = false
    // the tagger's own string, not one cut from the text: many times as fast to compare and to look up
    const word = piece === printed || printed.startsWith(tagged, at) ? tagged : printed.slice(at, cursor)
    const tag = word === tagged ? properTag(piece, at, word, tags[i] ?? 'X') : 'X'
    const stem = stemLength(word)
    push(tokens, moved + at, word.slice(0, stem), tag)
    if (stem < word.length) push(tokens, moved + at + stem, word.slice(stem), 'PART')
  }
}

/** Of `Imomi’s` five: the tagger cuts off the ending of most words, but not where it has met the whole before. */
function stemLength(word: string): number {
  const mark = word.length - 2
  return mark > 1 && word.endsWith('s') && (word[mark] === "'" || word[mark] === '’') ? mark : word.length
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
