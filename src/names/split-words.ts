import { fold } from '../text/fold.js'
import { wordSet } from '../text/word-set.js'
import { EAST_ASIAN_FAMILY_NAMES } from './east-asian-names.js'
import { toLatin } from './to-latin.js'

/** A word of a name on its way to becoming a unit; {@link attachParticles} puts particles on it. */
export interface NameWord {
  readonly text: string
  accented: string
  folded: string
  particles: string[]
  particleText: string
  initial: boolean
  hyphened: boolean
  /** In capitals among words that are not. */
  capitals: boolean
}

const WORD = /[\p{L}\p{M}\p{N}'’‘ʼʻʿʾ`´"]+\.?|[-‐‑–]|[,;]/gu
const MARKS = /['’‘ʼʻʿʾ`´".]/
const MARKS_ALL = /['’‘ʼʻʿʾ`´".]/g
const CAMEL = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u
const CAMEL_PREFIX = wordSet(
  'Mc Mac Fitz Al El Abu Bin Ben Ibn De Di Du La Le Lo Van Von Des Del Dos Da O D M L Ó',
)

/** The words of a bare name: camel case and run-together initials split, Muslim honorifics inside it left out. */
export function splitWords(name: string): NameWord[] {
  const words: NameWord[] = []
  const allCaps = name === name.toUpperCase()
  let hyphened = false
  for (const [word] of name.matchAll(WORD)) {
    if (/^[-‐‑–]$/.test(word)) {
      hyphened = words.length > 0
      continue
    }
    if (word === ',' || word === ';') continue
    for (const piece of splitWord(word, allCaps, words.length === 0)) {
      const plain = MARKS.test(piece) ? piece.replace(MARKS_ALL, '') : piece
      const latin = toLatin(plain)
      const folded = fold(latin)
      if (folded === '') continue
      const letters = lengthOf(plain)
      const capitals =
        !allCaps && letters > 1 && plain === plain.toUpperCase() && plain !== plain.toLowerCase()
      const initial = isInitial(piece, plain, letters)
      words.push({
        text: piece,
        accented: latin.toLowerCase(),
        folded,
        particles: [],
        particleText: '',
        initial,
        hyphened,
        capitals: capitals && !initial,
      })
      hyphened = false
    }
  }
  return withoutHonorifics(words)
}

/** In characters, counted no further than three. */
function lengthOf(plain: string): number {
  return plain.length > 6 ? 4 : [...plain].length
}

/** Muslim honorifics stand inside a name too: `Faizullah Haji Khan`. Dropped unless last. */
const HONORIFICS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  'hadji haj haji hajj hajji maulana maulvi mawlawi mullah sayed sayyed sayyid seyed seyyed shaikh shaykh sheik sheikh syed',
)

/** U Khin Maung: Burmese for Mr., where three words or more make it no initial. */
const isBurmeseMister = (words: readonly NameWord[]): boolean =>
  words.length > 2 && words[0]!.text === 'U' && !words[1]!.hyphened && !words[2]!.hyphened

function withoutHonorifics(words: readonly NameWord[]): NameWord[] {
  if (isBurmeseMister(words)) return words.slice(1)
  return words.filter((word, i) => i === 0 || i === words.length - 1 || !HONORIFICS.has(word.folded))
}

/** `Md.` is how Muhammad is written for short in South Asia. */
const SHORT_FOR_MUHAMMAD = /^(?:Mo?h?d|Muhd)\.?$/

function isInitial(piece: string, plain: string, letters: number): boolean {
  if (SHORT_FOR_MUHAMMAD.test(piece)) return false
  if (letters === 1) return plain !== plain.toLowerCase() || piece.endsWith('.')
  return letters <= 3 && piece.endsWith('.') && plain.slice(1) === plain.slice(1).toLowerCase()
}

/** `ElBaradei` gives El + Baradei, `JD` gives J + D, `AKM` A + K + M; `McDonald` and `LI` stay whole. */
function splitWord(word: string, allCaps: boolean, isFirst: boolean): string[] {
  if (!allCaps && /^[B-DF-HJ-NP-TV-XZ]{2}\.?$/.test(word)) return [...word.replace('.', '')]
  if (
    !allCaps &&
    (/^[AEIOU][B-DF-HJKP-TV-XZ]\.?$/.test(word) ||
      (isFirst && /^[AEIOU][B-DF-HJ-NP-TV-XZ]{2}$/.test(word))) &&
    !EAST_ASIAN_FAMILY_NAMES.has(word.toLowerCase())
  )
    return [...word.replace('.', '')]
  const pieces = word.split(CAMEL)
  if (pieces.length === 1 || pieces.some((piece) => CAMEL_PREFIX.has(piece))) return [word]
  return pieces
}
