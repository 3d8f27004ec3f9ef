import { type Chunk, type Chunks, chunkFact, scanChunks } from '../text/chunk.js'
import { factsOf, type Known } from '../text/facts.js'
import { fold } from '../text/fold.js'
import { WORDS_READ } from './words-read.js'

/** The folded form of a word, to look up. */
export interface Word extends Known {
  /** Lower case, no accents, no possessive: `minister` for `Minister’s`, `u.s` for `U.S.` */
  readonly key: string
}

export const wordFact: ReturnType<typeof factsOf<Word>> = factsOf<Word>()

/** A word of the text and where it stands, without a possessive ending. */
export interface Token {
  readonly word: Word
  readonly start: number
  readonly end: number
}

const ASCII = 128
const CAPITAL_A = 0x41
const CAPITAL_S = 0x53
const CAPITAL_Z = 0x5a
const SMALL_S = 0x73
const AMPERSAND = 0x26
const APOSTROPHE = 0x27
const FULL_STOP = 0x2e
const CURLY_APOSTROPHE = 0x2019

// No term is as long, and a word may be as long as the text.
const LONGEST_WORD = 256

const WORD_CHARACTERS = Uint8Array.from({ length: ASCII }, (_, code) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? 1 : 0,
)

/** The first `limit` words of a text, of which the chunks are known or found one by one. */
export function findTokens(text: string, limit: number, chunks?: Chunks): Token[] {
  const tokens: Token[] = []
  const take = (chunk: Chunk, at: number): boolean => {
    for (const { word, start, end } of tokensOf(chunk)) {
      if (tokens.length === limit) break
      tokens.push({ word, start: at + start, end: at + end })
    }
    return tokens.length < limit
  }
  if (chunks) chunks.chunk.every((chunk, i) => take(chunk, chunks.start[i]!))
  else scanChunks(text, take)
  return tokens
}

const tokensOf = chunkFact(({ text }) => cutTokens(text, WORDS_READ))

/**
 * The first `limit` words of a chunk. Read character by character: a regular expression takes two to three times as long.
 *
 *     The U.S. envoy’s post-war plan for AT&T
 *     ^^^ ^^^^ ^^^^^   ^^^^ ^^^ ^^^^ ^^^ ^^^^
 *
 * A hyphen parts words, so that "cease-fire" reads like "cease fire".
 */
function cutTokens(text: string, limit: number): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length && tokens.length < limit) {
    let code = text.charCodeAt(at)
    if (!isWordCharacter(code)) {
      at++
      continue
    }
    const start = at
    // where the first character beyond ASCII stands: in most words that have one it is the apostrophe of a possessive
    let beyond = text.length
    let capitals = false
    while (isWordCharacter(code) || (isJoint(code) && isWordCharacter(text.charCodeAt(at + 1)))) {
      if (code >= ASCII) beyond = Math.min(beyond, at)
      else if (code >= CAPITAL_A && code <= CAPITAL_Z) capitals = true
      code = text.charCodeAt(++at)
    }
    if (at === start + 1 && text.charCodeAt(at) === FULL_STOP) {
      at = endOfInitials(text, start)
      capitals = true
      // the first was read above
      for (let i = start + 1; i < at; i++) if (text.charCodeAt(i) >= ASCII) beyond = Math.min(beyond, i)
    }
    const end = isPossessive(text, start, at) ? at - 2 : at
    const last = text.charCodeAt(end - 1) === FULL_STOP ? end - 1 : end
    const word = text.slice(start, Math.min(last, start + LONGEST_WORD))
    // most words are plain and lower case, and need no copy
    const key = beyond < last ? fold(word) : capitals ? word.toLowerCase() : word
    tokens.push({ word: { key, fact0: null, fact1: null }, start, end })
  }
  return tokens
}

// ASCII, then every letter and mark from Latin-1 to the scripts of Asia; NaN, which stands behind the end, is none.
function isWordCharacter(code: number): boolean {
  if (code < ASCII) return WORD_CHARACTERS[code] === 1
  return isLetterBeyondAscii(code)
}

function isLetter(code: number): boolean {
  if (code < ASCII) return WORD_CHARACTERS[code] === 1 && code >= CAPITAL_A
  return isLetterBeyondAscii(code)
}

function isLetterBeyondAscii(code: number): boolean {
  return (
    (code >= 0xc0 && code <= 0x1fff && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x3040 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfaff)
  )
}

function isJoint(code: number): boolean {
  return code === APOSTROPHE || code === CURLY_APOSTROPHE || code === AMPERSAND
}

function isPossessive(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  if (end - start < 3 || (last !== SMALL_S && last !== CAPITAL_S)) return false
  const before = text.charCodeAt(end - 2)
  return before === APOSTROPHE || before === CURLY_APOSTROPHE
}

//   the U.S. envoy
//       ^^^^
function endOfInitials(text: string, start: number): number {
  const isStop = (at: number): boolean => text.charCodeAt(at) === FULL_STOP
  const isInitial = (at: number): boolean => isLetter(text.charCodeAt(at))
  let end = start + 1
  if (!isInitial(start)) return end
  while (isStop(end) && isInitial(end + 1) && !isInitial(end + 2)) end += 2
  return end > start + 1 && isStop(end) ? end + 1 : end
}
