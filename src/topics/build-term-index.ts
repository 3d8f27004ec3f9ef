import { FOREIGN_GRAMMAR, GRAMMAR } from './word-kinds.js'

/** What a word is, whatever it says about topics. */
export const WordKind = { content: 0, grammar: 1, foreignGrammar: 2, figure: 3 } as const

/**
 * Terms word by word, in numbers, so that each word of a text is looked up once. A first word leads to the
 * place of its own number, a further word from that place to another.
 *
 *     civil war   civil (8) -> place 8,   war (91) -> place 12402, where term 2310 ends
 */
export interface TermIndex {
  /** Numbers of the words: of terms and of grammar. */
  readonly words: ReadonlyMap<string, number>
  /** What each word is: a {@link WordKind}. */
  readonly kinds: Uint8Array
  /** The term that ends at a place, or -1. */
  readonly terms: Int32Array
  /** Whether terms go on behind a place. */
  readonly leads: Uint8Array
  /** Whether a word is a further word of any term. */
  readonly follows: Uint8Array
  /** Where a further word leads: from `place * words.size + word` to a place. */
  readonly next: ReadonlyMap<number, number>
}

/** Numbers terms, given as words, in the order they come in. */
export function buildTermIndex(terms: readonly (readonly string[])[]): TermIndex {
  const words = new Map<string, number>()
  const numberOf = (word: string): number => {
    const known = words.get(word)
    if (known !== undefined) return known
    words.set(word, words.size)
    return words.size - 1
  }
  const numbers: number[] = []
  for (const term of terms) for (const word of term) numbers.push(numberOf(word))
  const grammar = GRAMMAR.split(' ').map(numberOf)
  const foreign = FOREIGN_GRAMMAR.split(' ').map(numberOf)

  const kinds = new Uint8Array(words.size)
  for (const [word, number] of words) if (isDigit(word.charCodeAt(0))) kinds[number] = WordKind.figure
  for (const word of foreign) kinds[word] = WordKind.foreignGrammar
  for (const word of grammar) kinds[word] = WordKind.grammar

  const ends: number[] = new Array(words.size).fill(-1)
  const leads: number[] = new Array(words.size).fill(0)
  const follows = new Uint8Array(words.size)
  const next = new Map<number, number>()
  let at = 0
  terms.forEach(({ length }, term) => {
    let place = numbers[at]!
    for (let i = 1; i < length; i++) {
      follows[numbers[at + i]!] = 1
      const step = place * words.size + numbers[at + i]!
      let further = next.get(step)
      if (further === undefined) {
        further = ends.push(-1) - 1
        leads.push(0)
        leads[place] = 1
        next.set(step, further)
      }
      place = further
    }
    ends[place] = term
    at += length
  })
  return { words, kinds, terms: Int32Array.from(ends), leads: Uint8Array.from(leads), follows, next }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
