import { wordSet } from '../text/word-set.js'
import { comparePrepared } from './compare-prepared.js'
import type { Mention } from './find-mentions.js'
import type { ReadName } from './name-reader.js'
import type { Word } from './read-words.js'

/** Whether two forms are of two people, whatever their spelling says. */
export type AreApart = (a: string, b: string) => boolean

/** What joins two names that differ in spelling only. */
const SPELLINGS: ReadonlySet<string> = new Set(['ending', 'language-form', 'romanization', 'typo'])
const SAYS_SAME = wordSet(
  'aka alias formerly known misspelled née rendered romanized spelled spelling spelt transliterated',
)

/**
 * A story does not spell one person two ways in one sentence, unless it says so: "also spelled".
 *
 *     Mark Levin, the radio host, spoke to Mark Levine, the borough president.
 *     ^^^^^^^^^^                            ^^^^^^^^^^^
 */
export function findApart(
  words: readonly Word[],
  mentions: readonly Mention[],
  readName: ReadName,
): AreApart {
  // few stories have two names that are asked about
  let known: Map<string, Set<number>> | undefined
  const areTogether = (a: string, b: string): boolean => {
    known ??= sentencesOf(words, mentions)
    const [x, y] = [known.get(a), known.get(b)]
    return x !== undefined && y !== undefined && [...x].some((sentence) => y.has(sentence))
  }
  return (a, b) => {
    if (a === b || !areTogether(a, b)) return false
    const { same, rule } = comparePrepared(readName(a), readName(b))
    return same && SPELLINGS.has(rule)
  }
}

/** The sentences in which each form stands. */
function sentencesOf(words: readonly Word[], mentions: readonly Mention[]): Map<string, Set<number>> {
  const sentences = numberSentences(words)
  const found = new Map<string, Set<number>>()
  for (const { text, run } of mentions) {
    const sentence = sentences[run.from]!
    if (sentence < 0) continue
    const own = found.get(text)
    if (own) own.add(sentence)
    else found.set(text, new Set([sentence]))
  }
  return found
}

/** The sentence each word stands in; -1 where the sentence speaks of spelling. */
function numberSentences(words: readonly Word[]): Int32Array {
  const numbers = new Int32Array(words.length)
  let from = 0
  for (let i = 1; i <= words.length; i++) {
    const next = words[i]
    if (next && !next.first && next.block === words[i - 1]!.block) continue
    const number = words.slice(from, i).some(({ folded }) => SAYS_SAME.has(folded)) ? -1 : from
    numbers.fill(number, from, i)
    from = i
  }
  return numbers
}
