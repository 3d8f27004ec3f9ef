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

/**
 * Whether the words between two names say that the second is another name of the first, and nothing else: where anybody
 * else stands between ("the rapper known as"), it is he who is called so.
 */
function isNote(words: readonly Word[], from: number, to: number): boolean {
  const block = words[from - 1]!.block
  let note = ''
  for (let i = from; i < to; i++) {
    if (words[i]!.block !== block || i - from > LONGEST) return false
    note += `${words[i]!.folded} `
  }
  return NOTE.test(note)
}

const LONGEST = 8
const NOTE =
  /^[,(]? ?(?:who (?:is|was) )?(?:(?:also|better|commonly|fondly|formerly|popularly|previously|professionally|then|widely) )*(?:known (?:\w+ly )?as|aka|alias|nicknamed|born|nee|whose (?:birth|given|real) name (?:is|was)) ["“(]?$/
