import { type Chunk, chunkFact, chunkOf } from '../text/chunk.js'
import { interned } from '../text/interned.js'
import { wordSet } from '../text/word-set.js'
import { type Lexeme, makeLexeme, newLexeme } from './lexeme.js'
import { PREFIXES, SUFFIXES } from './lexicon.generated.js'
import { type Entry, findEntry, kindOutside } from './lexicon.js'
import { MARK, MARKED_WORD, partPatterns, typeOf, UNKNOWN_TYPE, WORD } from './word-patterns.js'

/**
 * The words and marks of a chunk as wink cuts it where it stands alone: together they are the chunk. No chunk is cut by what
 * others there were.
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
  return pieces.map(({ lexeme }) => lexeme)
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

const OPENS = /^[‘'“"[({…\-–]/
const OPENS_PAIR = /^[‘“"[({…\-–]/
const CLOSES = /[’'”"…,.!;?\-–:।॥]$/
const CLOSES_PAIR = /[’'”"\])}…,!;?\-–:।॥]$/
const ENDS_OPEN = /[^’'”"\])}…,.!;?\-–:।॥]$/
const LONG_MARKS = ['––', '--']

/** A chunk with a mark at its end, before it or around it, if the rest is a word as a whole. */
function withoutMarks(text: string): Piece[] | undefined {
  const end = markAtEnd(text)
  if (end > 0) return around('', text.slice(0, end), text.slice(end))
  // the longer mark first:   --word
  for (const open of [2, 1]) {
    const isMark = open === 1 ? OPENS.test(text) : LONG_MARKS.includes(text.slice(0, 2))
    if (isMark && text.length > open + 1 && ENDS_OPEN.test(text))
      return around(text.slice(0, open), text.slice(open), '')
  }
  for (const open of [2, 1]) {
    const isMark = open === 1 ? OPENS_PAIR.test(text) : LONG_MARKS.includes(text.slice(0, 2))
    const close = isMark ? pairedMark(text, open + 1) : 0
    if (close > 0) return around(text.slice(0, open), text.slice(open, close), text.slice(close))
  }
  return undefined
}

/** Where the mark starts with which a chunk ends that begins with none, behind two letters at least; 0 if it does not. */
function markAtEnd(text: string): number {
  if (text.length < 3 || OPENS_PAIR.test(text)) return 0
  if (text.endsWith('.')) return Math.max(2, text.search(/(?<!\.)\.+$/))
  return longMark(text, 2) || (CLOSES.test(text) ? text.length - 1 : 0)
}

function pairedMark(text: string, least: number): number {
  return longMark(text, least) || (text.length > least && CLOSES_PAIR.test(text) ? text.length - 1 : 0)
}

/** Where a mark of two characters starts, at `least` or behind; 0 if there is none. */
function longMark(text: string, least: number): number {
  const start = text.length - 2
  const mark = text.slice(start)
  return start >= least && (mark === "'s" || LONG_MARKS.includes(mark)) ? start : 0
}

function around(open: string, text: string, close: string): Piece[] | undefined {
  const pieces = wholeOrCut(interned(text))
  if (!pieces) return undefined
  if (open) pieces.unshift(piece(open, MARK))
  if (close) pieces.push(piece(close, MARK))
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
    for (const word of part.type === WORD ? wordsOf(found) : [found]) {
      const entry = findEntry(word)
      pieces.push(...(entry ? wordOrContraction(interned(word), entry) : [piece(word, part.type)]))
    }
    from = index + found.length
  }
  if (from < text.length) pieces.push(...partsOf(text.slice(from), next + 1))
  return pieces
}

// matchAll compiles the pattern anew
function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match)
  return matches
}

const INITIALS = /^(?:[a-z]\.)+$/i
const INITIALS_AND_LETTER = /^(?:[a-z]\.)+[a-z]?$/i

/** A found word as one word, or cut at full stops and hyphens. */
function wordsOf(found: string): string[] {
  if (findEntry(found) || INITIALS.test(found)) return [found]
  const words: string[] = []
  let built = ''
  for (const [i, word] of found.split('.').entries()) {
    if (i > 0) {
      if (isShortForm(`${built}.`)) built += '.'
      else {
        words.push(...hyphenated(built), '.')
        built = ''
      }
    }
    if (built === '' || isShortForm(built + word)) built += word
    else {
      words.push(...hyphenated(built))
      built = word
    }
  }
  return built ? [...words, ...hyphenated(built)] : words
}

function isShortForm(word: string): boolean {
  return INITIALS_AND_LETTER.test(word) || (word.length > 2 && findEntry(word) !== undefined)
}

const prefixes = wordSet(PREFIXES)
const suffixes = wordSet(SUFFIXES)

/** co-founder is one word, grass-roots is three with its hyphen. */
function hyphenated(word: string): string[] {
  if (word === '') return []
  if (/\d/.test(word) || findEntry(word)) return [word]
  const words = word.split(/([-–—])/)
  if (prefixes.has(words[0]!) || suffixes.has(words.at(-1)!)) return [word]
  return words.filter(Boolean)
}
