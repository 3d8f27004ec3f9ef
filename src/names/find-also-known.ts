import { wordSet } from '../text/word-set.js'
import type { Mention } from './find-mentions.js'
import type { Word } from './read-words.js'

/** Two written names that the story says are of one person. */
export type NamePairInText = readonly [a: string, b: string]

/**
 * Names that the story itself gives to one person, however unlike they are.
 *
 *     Kwabena Boaden, popularly known as Nana Yaw Boaden,     Osric Tubbs, born Osric Lund,     Ada Lovik (née Rehn Vo)
 *     ^------------^            ~~~~~~~~ ^-------------^                   ~~~~                            ~~~
 */
export function findAlsoKnown(words: readonly Word[], mentions: readonly Mention[]): NamePairInText[] {
  const pairs: NamePairInText[] = []
  for (let k = 1; k < mentions.length; k++) {
    const [a, b] = [mentions[k - 1]!, mentions[k]!]
    if (!a.bare && !b.bare && a.text !== b.text && isNote(words, a.run.to, b.run.from))
      pairs.push([a.text, b.text])
  }
  return pairs
}

const MOST_BETWEEN = 9

/** Whether the words between two names say that the second is another name of the first. */
function isNote(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > MOST_BETWEEN) return false
  for (let i = from; i < to; i++) {
    const { block, text, shape } = words[i]!
    if (block !== words[from - 1]!.block || shape === 'cap' || text === '.' || text === ';') return false
  }
  const [third, second, last] = [words[to - 3], words[to - 2], words[to - 1]!]
  if (last.folded === 'as') return second?.folded === 'known' || third?.folded === 'known'
  if (last.folded === 'is' || last.folded === 'was')
    return second?.folded === 'name' && NAMES_OF_BIRTH.has(third?.folded ?? '')
  if (!OTHER_NAME.has(last.folded)) return false
  // "X, born Y": as a rule X was born in a place or on a day, so nothing else may stand between.
  return last.folded !== 'born' || to - from === 2
}

const NAMES_OF_BIRTH = wordSet('birth full given real')
const OTHER_NAME = wordSet('aka alias born nee nicknamed')
