import { type Chunk, chunkFact, chunkOf } from '../text/chunk.js'
import { type Lexeme, makeLexeme } from './lexeme.js'
import { getModel, type Model, type Tokenizer, type TokenType } from './model.js'

/** A chunk as wink cuts it where it stands alone. */
export interface Cut {
  readonly lexemes: readonly Lexeme[]
  /** Where each lexeme lies in the chunk, -1 if it is blank and no token. */
  readonly at: readonly number[]
}

/** Cuts a chunk. No chunk is cut by what others there were. */
export const cutChunk: (chunk: Chunk) => Cut = chunkFact(({ text }) => cut(text, getModel()))

const cutText = (text: string): Cut => cutChunk(chunkOf(text))

// Nearly all chunks are words of the lexicon, letters or digits, with a mark before or behind. To have wink cut these as well
// would take it half the time of everything else; they are cut here as it does.
const LETTER = 'a-zÀ-ÖØ-öø-ÿ\u0300-\u036f\u2060'
const LETTERS = new RegExp(`^[${LETTER}]+$`, 'i')
const NUMBER = /^\d+(?:[.,]\d+)*$/
// numbers,   Mr.”   numbers.”
const CLOSED = new RegExp(`^[${LETTER}]{2,}[’”"\\])}…,.!;?/:]$`, 'i')
const CLOSED_TWICE = new RegExp(`^[${LETTER}]{2,}(?:[’”"\\])}…,!;?/:][’'”"…,.!;?:]|\\.[’'”"…,!;?:])$`, 'i')
// “Without
const OPENED = new RegExp(`^[“"‘([{][a-z][${LETTER}]*$`, 'i')
// Stein’s
const POSSESSIVE = /^[A-Za-z][a-z]+['’]s$/

function cut(text: string, model: Model): Cut {
  const id = model.idOf(text)
  if (id !== undefined) {
    return model.property(id, 'isContraction') ? ask(text, model) : alone(wordOfLexicon(id, model))
  }
  if (LETTERS.test(text)) return alone(newWord(text, 1, model))
  if (NUMBER.test(text)) return alone(newWord(text, 2, model))
  const last = text.length - 1
  if (CLOSED.test(text)) return join(alone(wholeWord(text.slice(0, last), model)), text, last)
  if (CLOSED_TWICE.test(text)) return join(cutText(text.slice(0, last)), text, last)
  if (POSSESSIVE.test(text)) return join(cutText(text.slice(0, last - 1)), text, last - 1)
  if (OPENED.test(text)) return join(cutText(text.slice(0, 1)), text, 1)
  return ask(text, model)
}

/** A chunk that is one word, or one break of a line. */
function alone(word: Lexeme): Cut {
  return { lexemes: [word], at: [word.text ? 0 : -1] }
}

/** What was cut before `from`, and the chunk from there on. */
function join(before: Cut, text: string, from: number): Cut {
  const { lexemes, at } = cutText(text.slice(from))
  return {
    lexemes: [...before.lexemes, ...lexemes],
    at: [...before.at, ...at.map((offset) => from + offset)],
  }
}

/** Before a mark a contraction is left whole: `dont,`. */
function wholeWord(text: string, model: Model): Lexeme {
  const [word, ...more] = cutText(text).lexemes
  return more.length === 0 ? word! : wordOfLexicon(model.idOf(text)!, model)
}

/** wink's tag for a word it has no tag for. */
const NOUN = 8

function wordOfLexicon(id: number, model: Model): Lexeme {
  const isMapped = model.property(id, 'isSpellingMapped') === 1
  const spelling = isMapped ? model.property(id, 'lemma') : id
  const normal = isMapped ? spelling : id + model.property(id, 'normal')
  return makeLexeme(
    model.wordOf(id),
    model.wordOf(normal),
    model.property(spelling, 'pos') || NOUN,
    false,
    model,
  )
}

function newWord(text: string, type: TokenType, model: Model): Lexeme {
  return makeLexeme(text, normalOf(text.toLowerCase(), model), model.tagOfNew(text, type), false, model)
}

/** The spelling that the lexicon goes by. */
function normalOf(lower: string, model: Model): string {
  const id = model.idOf(lower)
  return id !== undefined && model.property(id, 'isSpellingMapped')
    ? model.wordOf(model.property(id, 'lemma'))
    : lower
}

let tokenizer: Tokenizer | undefined

/** Has wink cut a chunk, and forget it at once: what it knew would change how it cuts the next. */
function ask(chunk: string, model: Model): Cut {
  if (tokenizer === undefined || tokenizer.isWorn()) tokenizer = model.createTokenizer()
  const { methods, forget } = tokenizer
  const { its } = methods
  const tokens = methods.readDoc(chunk).tokens()
  const texts = tokens.out() as string[]
  const tags = tokens.out(its.pos) as string[]
  const normals = tokens.out(its.normal) as string[]
  const isFixed = tokens.out(its.contractionFlag) as unknown as boolean[]
  forget()
  const at: number[] = []
  let cursor = 0
  for (const text of texts) {
    const found = find(chunk, text.trim(), cursor)
    if (found >= 0) cursor = found + text.trim().length
    at.push(found)
  }
  const lexemes = texts.map((text, i) =>
    makeLexeme(text, normals[i]!, model.tags.indexOf(tags[i]!), isFixed[i]!, model),
  )
  return { lexemes, at }
}

// Between two tokens stands white space only, some of which wink drops without a trace.
const GAP = 64

function find(chunk: string, word: string, cursor: number): number {
  if (word === '') return -1
  if (chunk.startsWith(word, cursor)) return cursor
  const near = chunk.slice(cursor, cursor + word.length + GAP).indexOf(word)
  return near < 0 ? -1 : cursor + near
}
