import type { Run } from './find-runs.js'
import { isCommonWord } from './given-names.js'
import { isPlace } from './is-place.js'
import { CALENDAR, FUNCTION_WORDS, isDemonym, ORGANISATION_WORDS } from './not-a-person.js'
import type { Word } from './read-words.js'
import { isRole } from './role-words.js'
import { THINGS } from './sentence-context.js'
import { TITLE_MODIFIERS } from './titles.js'
import { isStrongGiven } from './word-tests.js'

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
    const { shape, folded, tag } = words[i]!
    // Headlines that give nouns a capital give verbs one.
    if (shape === 'lower' && tag === 'VERB' && folded.length > 2) return false
    if (folded.length < 4 || shape === 'mark' || shape === 'number') continue
    long++
    if (shape === 'caps') shouted++
    if (i === from || !(isCommonWord(folded) || isRole(folded))) continue
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
      const role = i > from && isRole(words[i - 1]!.folded) ? i - 1 : -1
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
  const titled = i > 0 && words[i - 1]!.block === words[i]!.block && isRole(words[i - 1]!.folded)
  const given = isStrongGiven(words[i]!)
  const known = isName(i, i + 1)
  if (!titled && !given && !known) return i
  let end = i
  while (
    end < to &&
    end < i + 3 &&
    ((isNameWord(words[end]!) && (end === i || (!known && end === i + 1) || !isPlace(words[end]!.text))) ||
      isName(end, end + 1))
  )
    end++
  if (known && end > i) return end
  if (THINGS.has(words[end]?.folded ?? '') || ORGANISATION_WORDS.has(words[end]?.folded ?? '')) return i
  if (end - i >= 2) return end
  return titled && end > i && !isPlace(words[i]!.text) ? end : i
}

function isNameWord(word: Word): boolean {
  const { folded } = word
  if (word.shape === 'initial') return true
  if (
    !isCapital(word) ||
    FUNCTION_WORDS.has(folded) ||
    CALENDAR.has(folded) ||
    ORGANISATION_WORDS.has(folded)
  )
    return false
  return !isCommonWord(folded) && !isRole(folded) && !TITLE_MODIFIERS.has(folded) && !isDemonym(folded)
}
