import type { Run } from './find-runs.js'
import type { Word } from './read-words.js'
import { THINGS } from './sentence-context.js'
import { TITLE_MODIFIERS } from './titles.js'

const LONGEST_HEADLINE = 40

/**
 * Whether the words `from` to `to` are a headline in which everyday words have capitals too:
 * then a capital says nothing.
 */
export function isHeadlineCase(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > LONGEST_HEADLINE) return false
  let long = 0
  let shouted = 0
  let everyday = 0
  let capital = 0
  for (let i = from; i < to; i++) {
    const { shape, folded, tag, type } = words[i]!
    // Headlines that give nouns a capital give verbs one.
    if (shape === 'lower' && tag === 'VERB' && folded.length > 2) return false
    if (folded.length < 4 || shape === 'mark' || shape === 'number') continue
    long++
    if (shape === 'caps') shouted++
    if (i === from || !(type.common || type.role)) continue
    everyday++
    if (shape !== 'lower') capital++
  }
  return (shouted >= 3 && shouted === long) || (capital >= 2 && capital >= everyday * 0.7)
}

const LONGEST_NAME = 5

/**
 * Names in a headline: those that the story has, and a given name or title with unknown words after it.
 *
 *     Norway's Energy Minister Ada Lovik Replaced
 *                     ^role   ^-------^
 */
export function findHeadlineRuns(words: readonly Word[], from: number, to: number, isName: IsName): Run[] {
  const runs: Run[] = []
  for (let i = from; i < to; ) {
    const end = isCapital(words[i]!) ? nameEnd(words, i, to, isName) : i
    if (end > i) {
      const role = i > from && words[i - 1]!.type.role ? i - 1 : -1
      runs.push({ from: i, to: end, role, title: 'none', suffix: false, outerFrom: i, outerTo: end })
    }
    i = Math.max(end, i + 1)
  }
  return runs
}

const isCapital = ({ shape }: Word): boolean => shape === 'cap' || shape === 'caps' || shape === 'initial'

type IsName = (from: number, to: number) => boolean

/** Where the name that begins at `i` ends; `i` if none begins there. */
function nameEnd(words: readonly Word[], i: number, to: number, isName: IsName): number {
  for (let end = Math.min(to, i + LONGEST_NAME); end > i + 1; end--) if (isName(i, end)) return end
  const titled = i > 0 && words[i - 1]!.block === words[i]!.block && words[i - 1]!.type.role
  const given = words[i]!.type.strongGiven
  const known = isName(i, i + 1)
  if (!titled && !given && !known) return i
  let end = i
  while (
    end < to &&
    end < i + 3 &&
    ((isNameWord(words[end]!) && (end === i || (!known && end === i + 1) || !words[end]!.type.place)) ||
      isName(end, end + 1))
  )
    end++
  if (known && end > i) return end
  if (THINGS.has(words[end]?.folded ?? '') || words[end]?.type.organisation) return i
  if (end - i >= 2) return end
  return titled && end > i && !words[i]!.type.place ? end : i
}

function isNameWord(word: Word): boolean {
  const { folded, type } = word
  if (word.shape === 'initial') return true
  if (!isCapital(word) || type.functionWord || type.calendar || type.organisation) return false
  return !type.common && !type.role && !TITLE_MODIFIERS.has(folded) && !type.demonym
}
