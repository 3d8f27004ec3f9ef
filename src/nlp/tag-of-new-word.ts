import { type Kind, tagNumber } from './lexicon.js'
import { tagOfType, WORD } from './word-patterns.js'

/** The number of the usual tag of a word that is not in the lexicon, by its type, its small letters if they are, or its letters. */
export function tagOfNewWord(word: string, type: number, lower: Kind | undefined): number {
  const tag = type === WORD ? (lower?.tagOfCapitalised ?? tagByLetters(word)) : tagOfType(type)
  return tag || tagNumber(TITLE_CASE.test(word) ? 'PROPN' : 'NOUN')
}

const TITLE_CASE = /^[A-Z][a-z\-–—.]*$/
const LOWER_CASE = /^[a-z][a-z\-–—.]*$/

// As in feature.js of wink-eng-lite-web-model 1.8 (MIT).
const TAG_OF_ENDING: Readonly<Record<string, string>> = {
  abad: 'PROPN',
  gton: 'PROPN',
  land: 'PROPN',
  llah: 'PROPN',
  stan: 'PROPN',
  tnam: 'PROPN',
  pur: 'PROPN',
  able: 'ADJ',
  less: 'ADJ',
  like: 'ADJ',
  tish: 'ADJ',
  ary: 'ADJ',
  est: 'ADJ',
  ful: 'ADJ',
  ier: 'ADJ',
  ous: 'ADJ',
  fy: 'ADJ',
  ky: 'ADJ',
  ly: 'ADV',
  ion: 'NOUN',
  ity: 'NOUN',
  er: 'NOUN',
  es: 'NOUN',
  or: 'NOUN',
  ing: 'VERB',
  ed: 'VERB',
}
const TAG_OF_BEGINNING: Readonly<Record<string, string>> = {
  cross: 'NOUN',
  anti: 'ADJ',
  post: 'ADJ',
  non: 'ADJ',
}

function tagByLetters(word: string): number {
  if (!LOWER_CASE.test(word)) return tagNumber('PROPN')
  for (let length = 4; length >= 2; length--) {
    const tag = own(TAG_OF_ENDING, word.slice(-length))
    if (tag) return tagNumber(tag)
  }
  for (let length = 5; length >= 3; length--) {
    const tag = own(TAG_OF_BEGINNING, word.slice(0, length))
    if (tag) return tagNumber(tag)
  }
  return tagNumber('NOUN')
}

function own(tags: Readonly<Record<string, string>>, letters: string): string | undefined {
  return Object.hasOwn(tags, letters) ? tags[letters] : undefined
}
