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

interface Growing {
  readonly start: number[]
  readonly end: number[]
  readonly word: string[]
  readonly lower: string[]
  readonly tag: string[]
  readonly lexeme: Lexeme[]
  readonly sentenceStart: number[]
  readonly blockStart: number[]
}

/** Words in a row that the tagger reads at once, each with the index of its token (-1 if it is blank and none). */
interface Stretch {
  readonly words: Lexeme[]
  readonly events: number[]
  readonly tokens: number[]
}

// No word of English is as long, and a few patterns of words take the square of its length.
const LONGEST_WORD = 255
/** What the tagger sees between two blocks. */
const BLANK_LINE = '\n\n'
/** The tag of what the tagger did not see. */
const OTHER = 'X'
/** Stands for the tag until the whole of the stretch is there. */
const UNTAGGED = ''

/** Tokenizes and tags the given blocks of a text, in order; `chunks` are those of the whole. */
export function readTokens(
  text: string,
  blocks: readonly Block[],
  chunks: Chunks = findChunks(text),
): Tokens {
  const tokens: Growing = {
    start: [],
    end: [],
    word: [],
    lower: [],
    tag: [],
    lexeme: [],
    sentenceStart: [],
    blockStart: [],
  }
  const shown = hideAddresses(text)
  const all = shown === text ? chunks : findChunks(shown)
  let stretch = newStretch()
  let next = 0
  for (const { start, end } of blocks) {
    if (tokens.blockStart.length > 0) readChunk(chunkOf(BLANK_LINE), -1, false, stretch, tokens)
    tokens.blockStart.push(tokens.start.length)
    while (next < all.chunk.length && all.end[next]! <= start) next++
    for (; next < all.chunk.length && all.start[next]! < end; next++) {
      const from = Math.max(start, all.start[next]!)
      const to = Math.min(end, all.end[next]!)
      // a block may end inside a chunk, as the dateline does in (AP)—The
      const isWhole = to - from === all.end[next]! - all.start[next]!
      const chunk = isWhole ? all.chunk[next]! : chunkOf(shown.slice(from, to))
      if (to - from <= LONGEST_WORD) {
        readChunk(chunk, from, from > start && isBehindSpace(shown, from), stretch, tokens)
      } else {
        tagStretch(stretch, shown, tokens)
        stretch = newStretch()
        tokens.sentenceStart.push(tokens.start.length)
        push(tokens, from, otherLexeme(chunk.text, OTHER), OTHER)
      }
      if (to === end) break
    }
  }
  tagStretch(stretch, shown, tokens)
  tokens.blockStart.push(tokens.start.length)
  if (shown !== text) printHidden(text, tokens)
  const { start, end, word, lower, tag, lexeme, sentenceStart, blockStart } = tokens
  return { length: start.length, start, end, word, lower, tag, lexeme, sentenceStart, blockStart }
}

function newStretch(): Stretch {
  return { words: [], events: [], tokens: [] }
}

/** Adds the words of a chunk to the stretch, and its tokens, still untagged; `from` is where it stands, -1 if nowhere. */
function readChunk(
  chunk: Chunk,
  from: number,
  isBehindSpace: boolean,
  stretch: Stretch,
  tokens: Growing,
): void {
  const { lexemes, at } = cutChunk(chunk)
  for (let i = 0; i < lexemes.length; i++) {
    const word = lexemes[i]!
    const isToken = from >= 0 && at[i]! >= 0
    stretch.words.push(word)
    stretch.events.push(i === 0 && isBehindSpace ? word.eventBehindSpace : word.event)
    stretch.tokens.push(isToken ? tokens.start.length : -1)
    if (!isToken) continue
    const start = from + at[i]!
    push(tokens, start, word, UNTAGGED)
    if (word.ending) push(tokens, start + word.text.length, word.ending, 'PART')
  }
}

/** Puts the web addresses back that were hidden from the tagger. */
function printHidden(text: string, tokens: Growing): void {
  for (const [i, start] of tokens.start.entries()) {
    if (text.startsWith(tokens.word[i]!, start)) continue
    const lexeme = otherLexeme(text.slice(start, tokens.end[i]), OTHER)
    tokens.word[i] = lexeme.text
    tokens.lower[i] = lexeme.lower
    tokens.tag[i] = OTHER
    tokens.lexeme[i] = lexeme
  }
}

/** Finds the sentences and the tags of a stretch. */
function tagStretch({ words, events, tokens: indexes }: Stretch, text: string, tokens: Growing): void {
  const tags = tagWords(words)
  const starts = findSentenceStarts(events)
  const { blockStart } = tokens
  let block = 0
  let next = 0
  let isFirst = false
  for (let i = 0; i < words.length; i++) {
    if (i === starts[next]) {
      isFirst = true
      next++
    }
    const token = indexes[i]!
    if (token < 0) continue
    while (block < blockStart.length && blockStart[block]! < token) block++
    const beginsBlock = blockStart[block] === token
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

function push(tokens: Growing, start: number, lexeme: Lexeme, tag: string): void {
  tokens.start.push(start)
  tokens.end.push(start + lexeme.text.length)
  tokens.word.push(lexeme.text)
  tokens.lower.push(lexeme.lower)
  tokens.tag.push(tag)
  tokens.lexeme.push(lexeme)
}
