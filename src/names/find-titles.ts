import type { Run } from './find-runs.js'
import { FUNCTION_WORDS } from './not-a-person.js'
import type { Word } from './read-words.js'
import { HONORIFICS, isRole } from './role-words.js'
import { TITLE_MODIFIERS } from './titles.js'

type Range = readonly [from: number, to: number]

/**
 * The titles printed beside a name.
 *
 *     the Tajik Deputy Foreign Minister Sodik Imom        Joseph Votel, commander of U.S. Central Command,
 *         ^--------------------------^                                  ^------------------------------^
 */
export function findTitles(text: string, words: readonly Word[], run: Run): string[] {
  const found = [titleBefore(words, run), titleAfter(words, run.to)]
  return found.flatMap((range) =>
    range ? [text.slice(words[range[0]]!.start, words[range[1] - 1]!.end).replace(/\s+/g, ' ')] : [],
  )
}

const LONGEST = 8

function titleBefore(words: readonly Word[], { from, role }: Run): Range | null {
  let last = role
  if (last < 0) {
    // "the unification minister, Kim Tae-yong,"
    if (
      words[from - 1]?.text !== ',' ||
      words[from - 2]?.shape !== 'lower' ||
      !isRole(words[from - 2]!.folded)
    )
      return null
    last = from - 2
  }
  if (/^(?:mr|mrs|ms|miss|mme|mlle|mx|messrs)$/.test(words[last]!.folded) || isPlural(words[last]!))
    return null
  let first = last
  while (first > 0 && last - first < LONGEST && joinsTitle(words, first - 1, first)) first--
  return [first, last + 1]
}

/** Whether the word at `i` is part of the title that goes on at `next`. */
function joinsTitle(words: readonly Word[], i: number, next: number): boolean {
  const word = words[i]!
  if (word.block !== words[next]!.block) return false
  if (word.text === '.') return HONORIFICS.has(words[i - 1]?.folded ?? '')
  // Secretary of State for Health, Ambassador to the United States, Chairman of the Joint Chiefs
  if (word.folded === 'the') return i > 1 && LINKS.test(words[i - 1]!.folded) && isOffice(words[i - 2])
  // a spokesman for Gov. Ann Vo: that is somebody else's title.
  if (LINKS.test(word.folded) && isRole(words[next]!.folded)) return false
  if (LINKS.test(word.folded))
    return isOffice(words[i - 1]) || (word.folded === 'of' && words[i - 1]?.shape === 'cap')
  if (word.shape === 'possessive' || word.shape === 'mark' || word.shape === 'number') return false
  return isTitleWord(word)
}

const LINKS = /^(?:of|for|to)$/

const isOffice = (word: Word | undefined): boolean =>
  word !== undefined && (isRole(word.folded) || (word.shape === 'cap' && TITLE_MODIFIERS.has(word.folded)))

/** lawmakers, photographers: what several people are is no title of one. */
const isPlural = ({ folded }: Word): boolean =>
  !isRole(folded) && folded.endsWith('s') && isRole(folded.slice(0, -1))

function isTitleWord(word: Word | undefined): boolean {
  if (!word || word.shape === 'mark' || word.shape === 'number' || word.shape === 'possessive') return false
  if (FUNCTION_WORDS.has(word.folded)) return /^(?:former|then)$/.test(word.folded)
  if (word.shape !== 'lower')
    return !word.first || isRole(word.folded) || word.tag === 'PROPN' || word.tag === 'ADJ'
  return word.tag === 'ADJ' || word.tag === 'NOUN' || word.tag === 'PROPN'
}

/** ", commander of U.S. Central Command,": up to the next mark. */
function titleAfter(words: readonly Word[], to: number): Range | null {
  if (words[to]?.text !== ',') return null
  let from = to + 1
  if (/^(?:the|a|an|then|now|its|his|her|their)$/.test(words[from]?.folded ?? '')) from++
  if (FUNCTION_WORDS.has(words[from]?.folded ?? '') && words[from]?.folded !== 'former') return null
  let end = from
  let role = false
  while (end < words.length && end - from < LONGEST && words[end]!.block === words[to]!.block) {
    const { shape, tag, folded } = words[end]!
    if (shape === 'mark' && words[end]!.text !== '-') break
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PRON' || folded === 'and' || folded === 'who') break
    if (LINKS.test(folded) && role && isRole(words[end + 1]?.folded ?? '')) break
    if (isRole(folded)) role = true
    end++
  }
  // A title ends at the comma or full stop that closes the apposition.
  const next = words[end]
  const closed = /^[,.;]$/.test(next?.text ?? '.') || next?.folded === 'who' || LINKS.test(next?.folded ?? '')
  return role && end > from && closed ? [from, end] : null
}
