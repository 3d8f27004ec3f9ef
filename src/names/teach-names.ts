import { foldPlace } from '../dateline/fold-place.js'
import { type FieldsOf, listOf, type Read, refuse, textLike } from '../read-options.js'
import { fold } from '../text/fold.js'
import type { NameLexicon } from './name-lexicon.js'
import { LONGEST } from './overlaps-not-people.js'

/** What a caller can teach of the names of people. */
export interface TeachNamesOptions {
  /** Words that stand before the name of a person and are no part of it, one word each: `Hetman`. */
  readonly titles?: readonly string[]
  /** Given names, one word each: what stands behind one in capitals is taken for a name sooner. */
  readonly givenNames?: readonly string[]
  /** Words, or several in a row, that are never a person: `Marlow Pike`. Capitals and accents do not count. */
  readonly notPeople?: readonly string[]
}

const WORD = /^\p{L}[\p{L}\p{M}'’.-]*$/u
const PHRASE: Read<string> = (value, path) => {
  const phrase = textLike('words as they are printed', /\p{L}/u)(value, path)
  if (toWords(phrase).length > LONGEST) refuse(path, `up to ${LONGEST} words`, phrase)
  return phrase
}

/** What each option may be. */
export const nameFields = (): FieldsOf<TeachNamesOptions> => ({
  titles: listOf(textLike('a title of one word', WORD)),
  givenNames: listOf(textLike('a given name of one word', WORD)),
  notPeople: listOf(PHRASE),
})

/** Compiles what a caller taught of names and places; undefined if that is nothing. */
export function teachNames(
  { titles = [], givenNames = [], notPeople = [] }: TeachNamesOptions,
  places: ReadonlyMap<string, unknown> = new Map(),
): NameLexicon | undefined {
  if (titles.length + givenNames.length + notPeople.length + places.size === 0) return undefined
  const never = new Map<string, string[][]>()
  for (const phrase of notPeople.map(toWords)) {
    const first = phrase[0]!
    never.set(first, [...(never.get(first) ?? []), phrase])
  }
  return {
    titles: new Set(titles.map(foldWord)),
    givenNames: new Set(givenNames.map(foldWord)),
    notPeople: never,
    isPlace: (text) => places.has(foldPlace(text)),
    types: new Map(),
  }
}

const foldWord = (word: string): string => fold(word).replaceAll('.', '')

/** Words and marks as `readWords` parts and folds them. */
function toWords(phrase: string): string[] {
  return (fold(phrase).match(/[^\s,;:&()]+|[,;:&()]/g) ?? []).map((word) => word.replaceAll('.', ''))
}
