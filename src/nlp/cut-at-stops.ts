import { wordSet } from '../text/word-set.js'
import { PREFIXES, SUFFIXES } from './lexicon.generated.js'
import { findEntry } from './lexicon.js'

const INITIALS = /^(?:[a-z]\.)+$/i
const INITIALS_AND_LETTER = /^(?:[a-z]\.)+[a-z]?$/i

/** A word that was found in a chunk as one word, or cut at full stops and hyphens. The rules are those of wink-nlp 2.4 (MIT). */
export function cutAtStops(found: string): string[] {
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
