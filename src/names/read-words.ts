import type { Tokens } from '../nlp/read-tokens.js'
import type { Reading } from '../read-article.js'
import { fold } from '../text/fold.js'
import { ARTICLES, NOBILIARY } from './particles.js'

/**
 * How a word is printed:
 * - `cap`      Imomi, O'Rourke, Wu Chi-wai, al-Abadi, McCain
 * - `caps`     USAF, JD
 * - `initial`  J., J.P., W
 * - `brand`    YouTube, iPhone, U.S.-led, A380: capitals that no name has
 * - `lower`, `number`, `mark` and `possessive` ('s)
 */
export type Shape = 'cap' | 'caps' | 'initial' | 'brand' | 'lower' | 'number' | 'mark' | 'possessive'

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
}

const JOINED = /^[\p{L}\p{M}][\p{L}\p{M}'’.]*$/u
const CAMEL = /\p{Ll}\p{Lu}/u
const CAMEL_NAME =
  /^(?:Mc|Mac|Fitz|De|Di|Du|Da|La|Le|Lo|Van|Von|Vander|Des|Del|Dos|El|Al|Abd|Abdel|Abdul|Abu|Ben|Bin|St|Te|Ó|Ni)\p{Lu}\p{Ll}*$/u
const COMPOUND =
  /-(?:born|led|based|backed|style|era|like|wide|controlled|held|run|owned|made|educated|trained|bound|area|only|language|speaking|occupied|brokered|sponsored|funded|listed|friendly|linked|affiliated|inspired|dominated|aligned|appointed|elect|turned|designate|century|day|degree|side|style|type|proof|free|level|term|age|year|old|in|up|off|to|and|on|the|a|of)\b/

/** The words of a story, block after block; hyphenated words joined, possessives apart. */
export function readWords(reading: Reading): Word[] {
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
    const printed = after === i + 1 ? tokens.word[i]! : reading.text.slice(start, tokens.end[after - 1]!)
    const plain = plainShape(printed)
    const text = plain ? printed : withoutTail(printed)
    const end = start + text.length
    const shape = plain ?? shapeOf(text)
    const folded = plain ? printed.toLowerCase() : foldWord(text, shape)
    words.push({ start, end, text, folded, shape, tag: tokens.tag[i]!, first: fresh, block })
    const tail = printed.slice(text.length)
    // Imomi’s, which the tagger leaves whole
    if (tail.length === 2)
      words.push({
        start: end,
        end: end + 2,
        text: tail,
        folded: "'s",
        shape: 'possessive',
        tag: 'PART',
        first: false,
        block,
      })
    fresh = shape === 'mark' && (fresh || OPENS.test(text))
    i = after
  }
  return words
}

/** The shape of a word of the letters a to z, with a capital first or none; `null` for what takes a closer look. */
function plainShape(text: string): Shape | null {
  const first = text.charCodeAt(0)
  const lower = first >= 97 && first <= 122
  if (!lower && (first < 65 || first > 90 || text.length === 1)) return null
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 97 || code > 122) return null
  }
  return lower ? 'lower' : 'cap'
}

function foldWord(text: string, shape: Shape): string {
  return shape === 'mark' || shape === 'number' ? text : fold(text).replaceAll('.', '')
}

// Marks after which a word has a capital because a sentence may begin there.
const OPENS = /^(?:["“„«‘'`•:.!?…]|''|``)+$/u

/** The token after a word that begins at `i`: Chi - wai is one word, and so is Çavu şoğlu, which the tagger cuts. */
function joinTokens(tokens: Tokens, i: number): number {
  let last = i
  for (;;) {
    if (isHyphened(tokens, last)) last += 2
    else if (isCutWord(tokens, last) || isNegated(tokens, last)) last += 1
    else return last + 1
  }
}

function isHyphened(tokens: Tokens, last: number): boolean {
  return (
    last + 2 < tokens.length &&
    (tokens.word[last + 1] === '-' || tokens.word[last + 1] === '‑') &&
    tokens.end[last] === tokens.start[last + 1] &&
    tokens.end[last + 1] === tokens.start[last + 2] &&
    JOINED.test(tokens.word[last]!) &&
    JOINED.test(tokens.word[last + 2]!)
  )
}

/** Two tokens without a gap, letters beyond Latin-1 where they meet. */
function isCutWord(tokens: Tokens, last: number): boolean {
  if (last + 1 >= tokens.length || tokens.end[last] !== tokens.start[last + 1]) return false
  const left = tokens.word[last]!
  const right = tokens.word[last + 1]!
  if (left.charCodeAt(left.length - 1) < 192 && right.charCodeAt(0) < 192) return false
  return JOINED.test(left) && JOINED.test(right)
}

// Rehn's and Oz. as the tagger leaves them now and then. Initials, Jr. and Gen. keep their full stop.
const TAIL = /['’]s$|(?<=\p{Ll}{2})\.$/u

function withoutTail(printed: string): string {
  if (printed.length < 4 || !TAIL.test(printed)) return printed
  const bare = printed.replace(TAIL, '')
  return printed.endsWith('.') && ABBREVIATED.test(bare) ? printed : bare
}

const ABBREVIATED =
  /^(?:Jr|Sr|Snr|Jnr|Mr|Mrs|Ms|Messrs|Mme|Dr|Prof|Rev|Hon|Gen|Lt|Col|Maj|Capt|Cpl|Sgt|Cmdr|Adm|Brig|Pvt|Pfc|Spc|Supt|Insp|Det|Gov|Lt|Sen|Rep|Reps|Sens|Pres|Sec|St|Ste|Ft|Mt|Inc|Corp|Ltd|Co|Bros|Assn|Dept|Univ|vs|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)$/i

/** Ca n't, Wo n't: one word, and no name. */
function isNegated(tokens: Tokens, last: number): boolean {
  const next = tokens.lower[last + 1]
  return tokens.end[last] === tokens.start[last + 1] && (next === "n't" || next === 'n’t')
}

function shapeOf(text: string): Shape {
  if (/n['’]t$/i.test(text)) return 'lower'
  if (/^I['’]\p{Ll}+$/u.test(text)) return 'lower' // I'm, I've
  const c = text.charCodeAt(0)
  if (c >= 97 && c <= 122) return lowerShape(text)
  if (c < 65 || (c > 90 && c < 128)) {
    if (/^['’]s?$/i.test(text) && text.length > 1) return 'possessive'
    return /^\W*\d/.test(text) ? 'number' : 'mark'
  }
  if (/^['’‘][sS]$/.test(text)) return 'possessive'
  if (!/^\p{L}/u.test(text)) return /\p{L}/u.test(text) ? 'brand' : 'mark'
  if (!/^\p{Lu}/u.test(text)) return lowerShape(text)
  if (/[\d&@#_/\\]/.test(text)) return 'brand'
  if (/\.\p{L}/u.test(text) && /\p{Ll}/u.test(text)) return 'brand' // Ph.D., M.Sc
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (
    letters.length === 1 ||
    (/\./.test(text) && /^(?:\p{Lu}\p{Ll}?[.-]*){1,3}$/u.test(text) && text.length <= 7)
  ) {
    return /^(?:\p{Lu}\.?-?){1,4}$/u.test(text) || letters.length === 1 ? 'initial' : 'cap'
  }
  if (letters === letters.toUpperCase()) return 'caps'
  if (COMPOUND.test(text) || /-\p{L}{4,}ing$/u.test(text) || /^[DRI]-\p{Lu}\p{Ll}*$/u.test(text))
    return 'brand' // R-Ky.
  if (CAMEL.test(text))
    return text.split(/[-'’]/).every((part) => !CAMEL.test(part) || CAMEL_NAME.test(part)) ? 'cap' : 'brand'
  return 'cap'
}

/** al-Abadi and d'Aubigny begin with a small letter and are names; anti-American is not. */
function lowerShape(text: string): Shape {
  const found = /^(\p{Ll}{1,4})(?:-|['’])\p{Lu}\p{Ll}/u.exec(text)
  if (!found) return 'lower'
  return ARTICLES.has(found[1]!) || NOBILIARY.has(found[1]!) ? 'cap' : 'lower'
}
