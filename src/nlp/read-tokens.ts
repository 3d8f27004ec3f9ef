import type { Block } from '../article/find-blocks.js'
import { cutChunk } from './cut-chunk.js'
import { findSentenceStarts } from './find-sentence-starts.js'
import { hideAddresses } from './hide-addresses.js'
import { tagWords } from './tag-words.js'
import type { Word } from './word.js'

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
  readonly start: number[]
  readonly end: number[]
  readonly word: string[]
  readonly lower: string[]
  readonly tag: string[]
  readonly sentenceStart: number[]
  readonly blockStart: number[]
}

/** Words in a row that the tagger reads at once, each with the index of its token (-1 if it is blank and none). */
interface Stretch {
  readonly words: Word[]
  readonly events: number[]
  readonly tokens: number[]
}

// No word of English is as long, and wink's time grows with the square of the length.
const LONGEST_WORD = 255
/** What the tagger sees between two blocks. */
const BLANK_LINE = '\n\n'
/** The tag of what the tagger did not see. */
const OTHER = 'X'
/** Stands for the tag until the whole of the stretch is there. */
const UNTAGGED = ''

/** Tokenizes and tags the given blocks of a text. */
export function readTokens(text: string, blocks: readonly Block[]): Tokens {
  const tokens: Growing = {
    start: [],
    end: [],
    word: [],
    lower: [],
    tag: [],
    sentenceStart: [],
    blockStart: [],
  }
  const shown = hideAddresses(text)
  let stretch = newStretch()
  for (const [i, { start, end }] of blocks.entries()) {
    if (i > 0) readChunk(BLANK_LINE, text, -1, false, stretch, tokens)
    tokens.blockStart.push(tokens.start.length)
    let isBehindSpace = false
    for (let from = start, to = start; from < end; from = to) {
      to = chunkEnd(shown, from, end)
      const isSpace = kindOf(shown.charCodeAt(from)) === SPACE
      if (!isSpace && to - from <= LONGEST_WORD) {
        readChunk(shown.slice(from, to), text, from, isBehindSpace, stretch, tokens)
      } else if (!isSpace) {
        tagStretch(stretch, text, tokens)
        stretch = newStretch()
        tokens.sentenceStart.push(tokens.start.length)
        push(tokens, from, text.slice(from, to), text.slice(from, to).toLowerCase(), OTHER)
      }
      isBehindSpace = isSpace
    }
  }
  tagStretch(stretch, text, tokens)
  tokens.blockStart.push(tokens.start.length)
  return { length: tokens.start.length, ...tokens }
}

function newStretch(): Stretch {
  return { words: [], events: [], tokens: [] }
}

// What a character is: of a word, a space, or what wink takes for the end of a line.
const WORD = 0
const SPACE = 1
const LINE_BREAK = 2

function kindOf(code: number): number {
  if (code > 32 && code < 0x85) return WORD
  if (code === 32) return SPACE
  if (code === 9 || code === 10 || code === 13) return LINE_BREAK
  return /\s/.test(String.fromCharCode(code)) ? SPACE : WORD
}

function chunkEnd(text: string, start: number, end: number): number {
  const kind = kindOf(text.charCodeAt(start))
  let at = start + 1
  while (at < end && kindOf(text.charCodeAt(at)) === kind) at++
  return at
}

/** Adds the words of a chunk to the stretch, and its tokens, still untagged; `at` is where it stands, -1 if nowhere. */
function readChunk(
  chunk: string,
  text: string,
  at: number,
  isBehindSpace: boolean,
  stretch: Stretch,
  tokens: Growing,
): void {
  const { words, at: offsets } = cutChunk(chunk)
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    stretch.words.push(word)
    stretch.events.push(i === 0 && isBehindSpace ? word.eventBehindSpace : word.event)
    const offset = offsets[i]!
    if (at < 0 || offset < 0) {
      stretch.tokens.push(-1)
      continue
    }
    stretch.tokens.push(tokens.start.length)
    const start = at + offset
    const end = start + word.text.length
    if (text.startsWith(word.text, start)) push(tokens, start, word.text, word.lower, UNTAGGED)
    else push(tokens, start, text.slice(start, end), text.slice(start, end).toLowerCase(), OTHER)
    if (word.ending) push(tokens, end, word.ending, word.ending, 'PART')
  }
}

/** Finds the sentences and the tags of a stretch. */
function tagStretch({ words, events, tokens: indexes }: Stretch, text: string, tokens: Growing): void {
  const tags = tagWords(words)
  const starts = findSentenceStarts(events)
  const blocks = new Set(tokens.blockStart)
  let next = 0
  let isFirst = false
  for (let i = 0; i < words.length; i++) {
    if (i === starts[next]) {
      isFirst = true
      next++
    }
    const token = indexes[i]!
    if (token < 0) continue
    const beginsBlock = blocks.has(token)
    if (isFirst || beginsBlock) tokens.sentenceStart.push(token)
    isFirst = false
    if (tokens.tag[token] !== UNTAGGED) continue
    const tag = tags[i]!
    const isName = !beginsBlock && words[i]!.isCapital && isNameInside(text, tokens.start[token]!, tag)
    tokens.tag[token] = isName ? 'PROPN' : tag
  }
}

const AFTER_SMALL_LETTER = /[\p{Ll}\d,;][”"’']{0,2} $/u

/**
 * A capitalised word inside a sentence is a name, whatever else it may mean: "…,” Bark said".
 * Adjectives stay what they are (`Russian`).
 */
function isNameInside(text: string, at: number, tag: string): boolean {
  if (tag !== 'VERB' && tag !== 'ADV' && tag !== 'NOUN' && tag !== 'ADP' && tag !== 'INTJ') return false
  // after a small letter, a comma, or a comma and a closing mark
  return AFTER_SMALL_LETTER.test(text.slice(Math.max(0, at - 4), at))
}

function push(tokens: Growing, start: number, word: string, lower: string, tag: string): void {
  tokens.start.push(start)
  tokens.end.push(start + word.length)
  tokens.word.push(word)
  tokens.lower.push(lower)
  tokens.tag.push(tag)
}
