import type { Block } from '../article/find-blocks.js'
import { type Chunk, type Chunks, chunkOf, findChunks, isBehindSpace } from '../text/chunk.js'
import { cutChunk } from './cut-chunk.js'
import { findSentenceStarts } from './find-sentence-starts.js'
import { hideAddresses } from './hide-addresses.js'
import { type Lexeme, otherLexeme } from './lexeme.js'
import { tagWords } from './tag-words.js'

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
  /** What is known of the word wherever it stands. */
  readonly lexeme: readonly Lexeme[]
  /** Index of the first token of each sentence, ascending; sentences never cross a block. */
  readonly sentenceStart: readonly number[]
  /** Index of the first token of each block; one more entry than blocks, the last is `length`. */
  readonly blockStart: readonly number[]
}

/** What is filled token by token; the rest follows from it. */
interface Growing {
  readonly start: number[]
  readonly lexeme: Lexeme[]
  readonly tag: string[]
  readonly sentenceStart: number[]
  readonly blockStart: number[]
}

/** Words in a row that the tagger reads at once, those of no text (breaks of lines) among them. */
interface Stretch {
  readonly words: Lexeme[]
  readonly events: number[]
}

// No word of English is as long, and a few patterns of words take the square of its length.
const LONGEST_WORD = 255
/** What the tagger sees between two blocks. */
const BLANK_LINE = '\n\n'
/** The tag of what the tagger did not see. */
const OTHER = 'X'

/** Tokenizes and tags the given blocks of a text, in order; `chunks` are those of the whole. */
export function readTokens(
  text: string,
  blocks: readonly Block[],
  chunks: Chunks = findChunks(text),
): Tokens {
  const tokens: Growing = { start: [], lexeme: [], tag: [], sentenceStart: [], blockStart: [] }
  const shown = hideAddresses(text)
  const all = shown === text ? chunks : findChunks(shown)
  let stretch = newStretch()
  let next = 0
  for (const { start, end } of blocks) {
    if (tokens.blockStart.length > 0) readChunk(chunkOf(BLANK_LINE), 0, false, stretch, tokens)
    tokens.blockStart.push(tokens.start.length)
    while (next < all.chunk.length && all.start[next]! + all.chunk[next]!.text.length <= start) next++
    for (; next < all.chunk.length && all.start[next]! < end; next++) {
      const whole = all.chunk[next]!
      const from = Math.max(start, all.start[next]!)
      const to = Math.min(end, all.start[next]! + whole.text.length)
      // a block may end inside a chunk, as the dateline does in (AP)—The
      const chunk = to - from === whole.text.length ? whole : chunkOf(shown.slice(from, to))
      if (to - from <= LONGEST_WORD) {
        readChunk(chunk, from, from > start && isBehindSpace(shown, from), stretch, tokens)
      } else {
        tagStretch(stretch, shown, tokens)
        stretch = newStretch()
        tokens.sentenceStart.push(tokens.start.length)
        tokens.start.push(from)
        tokens.lexeme.push(otherLexeme(chunk.text, OTHER))
        tokens.tag.push(OTHER)
      }
      if (to === end) break
    }
  }
  tagStretch(stretch, shown, tokens)
  tokens.blockStart.push(tokens.start.length)
  if (shown !== text) printHidden(text, tokens)
  return withEnds(tokens)
}

function withEnds({ start, lexeme, tag, sentenceStart, blockStart }: Growing): Tokens {
  const end: number[] = []
  const word: string[] = []
  const lower: string[] = []
  for (let i = 0; i < lexeme.length; i++) {
    const { text, lower: letters } = lexeme[i]!
    end.push(start[i]! + text.length)
    word.push(text)
    lower.push(letters)
  }
  return { length: start.length, start, end, word, lower, tag, lexeme, sentenceStart, blockStart }
}

function newStretch(): Stretch {
  return { words: [], events: [] }
}

/** Adds the words of a chunk to the stretch, and its tokens, still without tags. */
function readChunk(
  chunk: Chunk,
  from: number,
  isBehindSpace: boolean,
  { words, events }: Stretch,
  { start, lexeme }: Growing,
): void {
  let at = from
  for (const word of cutChunk(chunk)) {
    words.push(word)
    events.push(at === from && isBehindSpace ? word.eventBehindSpace : word.event)
    if (word.text === '') continue
    start.push(at)
    lexeme.push(word)
    at += word.text.length
    if (word.ending === null) continue
    start.push(at)
    lexeme.push(word.ending)
    at += word.ending.text.length
  }
}

/** Puts the web addresses back that were hidden from the tagger. */
function printHidden(text: string, { start, lexeme, tag }: Growing): void {
  for (const [i, { text: shown }] of lexeme.entries()) {
    const at = start[i]!
    if (text.startsWith(shown, at)) continue
    lexeme[i] = otherLexeme(text.slice(at, at + shown.length), OTHER)
    tag[i] = OTHER
  }
}

/** Finds the sentences and the tags of a stretch, whose tokens are the last that there are. */
function tagStretch({ words, events }: Stretch, text: string, tokens: Growing): void {
  const { start, tag, blockStart, sentenceStart } = tokens
  const tags = tagWords(words)
  const starts = findSentenceStarts(events)
  let block = 0
  let next = 0
  let isFirst = false
  for (let i = 0; i < words.length; i++) {
    if (i === starts[next]) {
      isFirst = true
      next++
    }
    const word = words[i]!
    if (word.text === '') continue
    const token = tag.length
    while (block < blockStart.length && blockStart[block]! < token) block++
    const beginsBlock = blockStart[block] === token
    if (isFirst || beginsBlock) sentenceStart.push(token)
    isFirst = false
    const isName = !beginsBlock && word.isCapital && isNameInside(text, start[token]!, tags[i]!)
    tag.push(isName ? 'PROPN' : tags[i]!)
    if (word.ending !== null) tag.push('PART')
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
