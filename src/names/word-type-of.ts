import { type Lexeme, lexemeFact } from '../nlp/lexeme.js'
import { fold } from '../text/fold.js'
import type { NameLexicon } from './name-lexicon.js'
import { type Shape, shapeOf } from './word-shape.js'
import { WordType } from './word-type.js'

const MOST_KEPT = 8192
/** Longer words are not kept: cut from a story, they would keep the whole of it in memory. */
const LONGEST_KEPT = 12

let kept: Map<string, WordType> | undefined

/** The type of a printed word, its possessive or a full stop that ends the sentence left out: `Rehn's` is Rehn. */
export function wordTypeOf(printed: string, lexicon?: NameLexicon): WordType {
  kept ??= new Map()
  const known = lexicon?.types ?? kept
  let type = known.get(printed)
  if (!type) {
    type = makeType(printed, lexicon)
    if (printed.length > LONGEST_KEPT) return type
    if (known.size === MOST_KEPT) known.clear()
    known.set(printed, type)
  }
  return type
}

/** The type of a word that is one token. */
export function typeOfLexeme(lexeme: Lexeme, lexicon?: NameLexicon): WordType {
  return lexicon ? wordTypeOf(lexeme.text, lexicon) : ourTypeOf(lexeme)
}

const ourTypeOf = lexemeFact(({ text }) => makeType(text))

function makeType(printed: string, lexicon?: NameLexicon): WordType {
  const plain = plainShape(printed)
  if (plain) return new WordType(printed, printed.toLowerCase(), plain, lexicon)
  const text = withoutTail(printed)
  const shape = shapeOf(text)
  return new WordType(text, foldWord(text, shape), shape, lexicon)
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

// Rehn's and Oz. as the tagger leaves them now and then. Initials, Jr. and Gen. keep their full stop.
const TAIL = /['’]s$|(?<=\p{Ll}{2})\.$/u

function withoutTail(printed: string): string {
  if (printed.length < 4 || !TAIL.test(printed)) return printed
  const bare = printed.replace(TAIL, '')
  return printed.endsWith('.') && ABBREVIATED.test(bare) ? printed : bare
}

const ABBREVIATED =
  /^(?:Jr|Sr|Snr|Jnr|Mr|Mrs|Ms|Messrs|Mme|Dr|Prof|Rev|Hon|Gen|Lt|Col|Maj|Capt|Cpl|Sgt|Cmdr|Adm|Brig|Pvt|Pfc|Spc|Supt|Insp|Det|Gov|Lt|Sen|Rep|Reps|Sens|Pres|Sec|St|Ste|Ft|Mt|Inc|Corp|Ltd|Co|Bros|Assn|Dept|Univ|vs|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)$/i
