import type { Tokens } from '../nlp/read-tokens.js'
import type { Reading } from '../read-article.js'
import { wordSet } from '../text/word-set.js'
import { isEastAsianSyllable } from './east-asian-names.js'
import type { NameLexicon } from './name-lexicon.js'
import type { Shape } from './word-shape.js'
import type { WordType } from './word-type.js'
import { typeOfLexeme, wordTypeOf } from './word-type-of.js'

/** One printed word or mark. Hyphenated words are one word here, other than in the tokens. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, no accents, no full stops. */
  readonly folded: string
  readonly shape: Shape
  /** Part of speech of its first token. */
  readonly tag: string
  /** Whether it begins a sentence or a quotation, where a capital says nothing. */
  readonly first: boolean
  /** Index of its block. */
  readonly block: number
  /** What is known of it wherever it stands. */
  readonly type: WordType
}

const JOINED = /^[\p{L}\p{M}][\p{L}\p{M}'’.]*$/u

/** The words of a story, block after block; hyphenated words joined, possessives apart. */
export function readWords(reading: Reading, lexicon?: NameLexicon): Word[] {
  const { tokens } = reading
  const words: Word[] = []
  let block = 0
  let sentence = 0
  let fresh = true
  for (let i = 0; i < tokens.length; ) {
    while (tokens.blockStart[block + 1] !== undefined && i >= tokens.blockStart[block + 1]!) {
      block++
      fresh = true
    }
    if (i === tokens.sentenceStart[sentence]) {
      sentence++
      fresh = true
    } else while ((tokens.sentenceStart[sentence] ?? Number.POSITIVE_INFINITY) < i) sentence++
    const after = joinTokens(tokens, i)
    const start = tokens.start[i]!
    const isJoined = after > i + 1
    const printed = isJoined ? reading.text.slice(start, tokens.end[after - 1]!) : tokens.word[i]!
    const type = isJoined ? wordTypeOf(printed, lexicon) : typeOfLexeme(tokens.lexeme[i]!, lexicon)
    const { text, folded, shape } = type
    const end = start + text.length
    words.push({ start, end, text, folded, shape, tag: tokens.tag[i]!, first: fresh, block, type })
    // Imomi’s, which the tagger leaves whole
    if (printed.length === end - start + 2) words.push(possessive(printed.slice(-2), end, block))
    fresh = shape === 'mark' && text !== ',' && (fresh || OPENS.test(text))
    i = after
  }
  return words
}

function possessive(text: string, start: number, block: number): Word {
  const type = wordTypeOf(text)
  return {
    start,
    end: start + 2,
    text,
    folded: "'s",
    shape: 'possessive',
    tag: 'PART',
    first: false,
    block,
    type,
  }
}

// Marks after which a word has a capital because a sentence may begin there.
const OPENS = /^["“„«‘'`•:.!?…]+$/u

/** The token after a word that begins at `i`: Chi - wai is one word, and so is Çavu şoğlu, which the tagger cuts. */
function joinTokens(tokens: Tokens, i: number): number {
  let last = i
  for (;;) {
    // behind most words stands a space
    if (tokens.end[last] !== tokens.start[last + 1]) return last + 1
    if (isHyphened(tokens, last)) last += 2
    else if (isCutWord(tokens, last) || isNegated(tokens, last)) last += 1
    else return last + 1
  }
}

// Yo‘ldosheva, Oʻktam: the turned comma of Uzbek is a token of its own.
const isInside = (mark: string): boolean =>
  mark === '-' || mark === '‑' || mark === '‘' || mark === 'ʻ' || mark === 'ʼ'

function isHyphened(tokens: Tokens, last: number): boolean {
  return (
    last + 2 < tokens.length &&
    isInside(tokens.word[last + 1]!) &&
    tokens.end[last + 1] === tokens.start[last + 2] &&
    JOINED.test(tokens.word[last]!) &&
    JOINED.test(tokens.word[last + 2]!) &&
    !(
      HONORIFIC_ENDS.has(tokens.lower[last + 2]!) &&
      tokens.word[last]! !== tokens.lower[last]! &&
      !isEastAsianSyllable(tokens.lower[last]!)
    )
  )
}

// Kato-san, Lovik-sensei; but Kim Jae-san, whose second syllable it is.
const HONORIFIC_ENDS = wordSet('san sensei sama kun chan senpai ssi nim')

/** Two tokens without a gap, letters beyond Latin-1 where they meet. */
function isCutWord(tokens: Tokens, last: number): boolean {
  const left = tokens.word[last]!
  const right = tokens.word[last + 1]!
  if (left.charCodeAt(left.length - 1) < 192 && right.charCodeAt(0) < 192) return false
  return JOINED.test(left) && JOINED.test(right)
}

/** Ca n't, Wo n't: one word, and no name. */
function isNegated(tokens: Tokens, last: number): boolean {
  const next = tokens.lower[last + 1]
  return next === "n't" || next === 'n’t'
}
