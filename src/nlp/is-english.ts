import { wordSet } from '../text/word-set.js'
import type { Tokens } from './read-tokens.js'

// Every fourth small word of English news is one of these; of its neighbours (Dutch, German, French, the Scandinavian
// languages) one in fifty looks like one.
const COMMON = wordSet(
  'the of and to that for said was with he she it by from his her has been were are this which not but they who',
)
const LEAST_SHARE = 0.06
const ENOUGH_WORDS = 20

/** Whether a story may be English; one with too few words to tell may be. */
export function isEnglish({ word, lower }: Tokens): boolean {
  let words = 0
  let common = 0
  for (let i = 0; i < word.length; i++) {
    if (word[i] !== lower[i] || !isLetter(word[i]!.charCodeAt(0))) continue
    words++
    if (COMMON.has(lower[i]!)) common++
    // most stories are, and are known to be at a quarter of them
    if (common >= word.length * LEAST_SHARE) return true
  }
  return words < ENOUGH_WORDS || common >= words * LEAST_SHARE
}

// a to z, and letters from Latin-1 to the alphabets of India.
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code < 0x2000)
