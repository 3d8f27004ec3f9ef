import { type Chunk, chunkFact, chunkOf } from '../text/chunk.js'
import { interned } from '../text/interned.js'
import { cutAtStops } from './cut-at-stops.js'
import { withoutEdgeMarks } from './edge-marks.js'
import { type Lexeme, makeLexeme, newLexeme } from './lexeme.js'
import { type Entry, findEntry, kindOutside } from './lexicon.js'
import { MARK, MARKED_WORD, partPatterns, typeOf, UNKNOWN_TYPE, WORD } from './word-patterns.js'

/**
 * The words and marks of a chunk as wink cuts it where it stands alone: together they are the chunk. No chunk is cut by what
 * others there were. What is a word, a mark and a contraction, and in what order they are looked for, are the rules of the
 * tokenizer of wink-nlp 2.4 (MIT).
 */
export const cutChunk: (chunk: Chunk) => readonly Lexeme[] = chunkFact(({ text }) => cut(text))

/** A piece of a chunk, with all its letters (a lexeme has its ending apart). */
interface Piece {
  readonly text: string
  readonly lexeme: Lexeme
}

function cut(text: string): Lexeme[] {
  if (text.trim() === '') return [makeLexeme('', kindOutside(breakOf(text)))]
  const pieces = wholeOrCut(text) ?? withoutMarks(text) ?? partsOf(text)
  const lexemes: Lexeme[] = []
  for (const { lexeme } of pieces) lexemes.push(lexeme)
  return lexemes
}

function breakOf(lines: string): 'line break' | 'blank line' | 'more lines' {
  if (lines === '\n') return 'line break'
  return lines === '\n\n' ? 'blank line' : 'more lines'
}

/** A word of the lexicon, or of a type that is told by what it looks like; its letters are interned. */
function wholeOrCut(text: string): Piece[] | undefined {
  const entry = findEntry(text)
  if (entry) return wordOrContraction(text, entry)
  const type = typeOf(text)
  if (type === UNKNOWN_TYPE) return undefined
  if (type !== MARKED_WORD) return [{ text, lexeme: newLexeme(text, type) }]
  // J. is an initial
  if (/^.\.$/.test(text)) return [{ text, lexeme: newLexeme(text, WORD) }]
  return [piece(text.slice(0, -1), WORD), piece(text.slice(-1), MARK)]
}

function wordOrContraction(text: string, { whole, pieces }: Entry): Piece[] {
  if (pieces.length === 0) return [{ text, lexeme: makeLexeme(text, whole) }]
  let from = 0
  const behind = pieces.reduce((sum, { length }) => sum + length, 0)
  return pieces.map(({ kind, length }) => {
    const letters = interned(text.slice(from, from + (length || text.length - behind)))
    from += letters.length
    return { text: letters, lexeme: makeLexeme(letters, kind) }
  })
}

/** A part of a chunk that is one word whatever it holds, contractions too: `dont` before a mark. */
function piece(text: string, type: number): Piece {
  // the same lexeme as where it stands alone, so that what is found out about it is found out once
  if (typeOf(text) === type && type !== UNKNOWN_TYPE) {
    const [lexeme, ...others] = cutChunk(chunkOf(text))
    if (lexeme && others.length === 0) return { text, lexeme }
  }
  const entry = findEntry(text)
  const letters = interned(text)
  return { text, lexeme: entry ? makeLexeme(letters, entry.whole) : newLexeme(letters, type) }
}

/** A chunk with a mark at its end, before it or around it, if the rest is a word as a whole. */
function withoutMarks(text: string): Piece[] | undefined {
  const word = withoutEdgeMarks(text)
  const pieces = word && wholeOrCut(interned(text.slice(word.start, word.end)))
  if (!pieces) return undefined
  if (word.start > 0) pieces.unshift(piece(text.slice(0, word.start), MARK))
  if (word.end < text.length) pieces.push(piece(text.slice(word.end), MARK))
  return pieces
}

/** A chunk taken apart at what is found in it by one pattern, what is left by the next. */
function partsOf(text: string, next = 0): Piece[] {
  const part = partPatterns()[next]
  if (!part) return text ? [piece(text, UNKNOWN_TYPE)] : []
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: found, index } of matchesOf(part.pattern, text)) {
    if (index > from) pieces.push(...partsOf(text.slice(from, index), next + 1))
    for (const word of part.type === WORD ? cutAtStops(found) : [found]) {
      const entry = findEntry(word)
      pieces.push(...(entry ? wordOrContraction(interned(word), entry) : [piece(word, part.type)]))
    }
    from = index + found.length
  }
  if (from < text.length) pieces.push(...partsOf(text.slice(from), next + 1))
  return pieces
}

/** All matches at once: the pattern may be asked of another chunk meanwhile. `matchAll` compiles it anew at every call. */
function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match)
  return matches
}
