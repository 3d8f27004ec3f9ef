import { singleSpaced } from '../text/single-spaced.js'
import { wordSet } from '../text/word-set.js'
import type { Run } from './find-runs.js'
import { isCommonWord } from './given-names.js'
import { FUNCTION_WORDS } from './not-a-person.js'
import type { Word } from './read-words.js'
import { KIN, roleOfPlural } from './role-words.js'
import { isNamedInRole } from './sentence-context.js'
import { TITLE_MODIFIERS } from './titles.js'
import { hasRole } from './word-kind.js'

const FORMER_OR_THEN = wordSet('former then')

type Range = readonly [from: number, to: number]

/**
 * The titles printed beside a name.
 *
 *     the Tajik Deputy Foreign Minister Sodik Imom        Jon Rehn, commander of the Northern Fleet,
 *         ^--------------------------^                                  ^------------------------------^
 */
export function findTitles(text: string, words: readonly Word[], run: Run): string[] {
  const titles: string[] = []
  for (const range of [titleBefore(words, run), titleAfter(words, run.to)])
    if (range) titles.push(singleSpaced(text.slice(words[range[0]]!.start, words[range[1] - 1]!.end)))
  return titles
}

const LONGEST_BEFORE = 8
const LONGEST_AFTER = 12

function titleBefore(words: readonly Word[], run: Run): Range | null {
  const last = run.role >= 0 ? run.role : roleBeforeComma(words, run)
  if (last < 0) return null
  if (/^(?:mr|mrs|ms|miss|mme|mlle|mx|messrs)$/.test(words[last]!.folded) || isPlural(words[last]!))
    return null
  let first = last
  while (first > 0 && last - first < LONGEST_BEFORE && joinsTitle(words, first - 1, first)) first--
  // of State: the office is out of reach
  while (LINKS.has(words[first]!.folded)) first++
  if (!words.slice(first, last + 1).some(hasRole)) return null
  // The mayor of Kestel, Jana Dvorska: up to the comma.
  return [first, run.role >= 0 ? last + 1 : run.from - 1]
}

/**
 *     the unification minister, Kim Tae-yong        the mayor of Kestel, Jana Dvorska,
 *                     ^------^                          ^---^
 */
function roleBeforeComma(words: readonly Word[], run: Run): number {
  const comma = run.from - 1
  if (words[comma]?.text !== ',') return -1
  const before = words[comma - 1]
  if (before?.shape === 'lower' && before.type.role) return comma - 1
  if (!isNamedInRole(words, run)) return -1
  let role = comma - 1
  while (role >= 0 && !words[role]!.type.role) role--
  // terrorist attacks on the bank, Ann Vo said: no title
  return role + 1 === comma || words[role + 1]!.tag === 'ADP' ? role : -1
}

/** Whether the word at `i` is part of the title that goes on at `next`. */
function joinsTitle(words: readonly Word[], i: number, next: number): boolean {
  const word = words[i]!
  if (word.block !== words[next]!.block) return false
  if (word.text === '.') return words[i - 1]?.type.honorific === true
  // Secretary of State for Health, Ambassador to the United States, Chairman of the Joint Chiefs
  if (word.folded === 'the') return i > 1 && LINKS.has(words[i - 1]!.folded) && isOffice(words[i - 2])
  // founder and main owner; but not the president and Foreign Minister Ann Vo
  if (word.folded === 'and') return joinsTwoTitles(words, i, next)
  // a spokesman for Gov. Ann Vo: that is somebody else's title.
  if (LINKS.has(word.folded) && words[next]!.type.role) return false
  if (LINKS.has(word.folded))
    return isOffice(words[i - 1]) || (word.folded === 'of' && words[i - 1]?.shape === 'cap')
  if (word.shape === 'possessive' || word.shape === 'mark' || word.shape === 'number') return false
  // after the talks Deputy Minister Ann Vo met reporters
  if (isPluralNoun(word) && words[next]!.shape !== 'lower') return false
  return isTitleWord(word)
}

const isPluralNoun = ({ shape, tag, folded }: Word): boolean =>
  shape === 'lower' && tag === 'NOUN' && folded.endsWith('s')

/** Whether "and" at `i` stands between two titles of one person. */
function joinsTwoTitles(words: readonly Word[], i: number, next: number): boolean {
  const before = words[i - 1]
  return (
    isOffice(before) &&
    !KIN.has(before!.folded) &&
    (before!.shape === 'lower') === (words[next]!.shape === 'lower')
  )
}

const LINKS = wordSet('of for to')

const isOffice = (word: Word | undefined): boolean =>
  word !== undefined && (hasRole(word) || (word.shape === 'cap' && TITLE_MODIFIERS.has(word.folded)))

/** lawmakers, photographers: what several people are is no title of one. */
const isPlural = ({ folded, type }: Word): boolean => !type.role && roleOfPlural(folded) !== null

function isTitleWord(word: Word | undefined): boolean {
  if (!word || word.shape === 'mark' || word.shape === 'number' || word.shape === 'possessive') return false
  // U.S. is no "us".
  if (!word.text.includes('.') && word.type.functionWord) return FORMER_OR_THEN.has(word.folded)
  if (word.shape !== 'lower')
    return !word.first || hasRole(word) || word.tag === 'PROPN' || word.tag === 'ADJ'
  return word.tag === 'ADJ' || word.tag === 'NOUN' || word.tag === 'PROPN'
}

/** ", commander of the Northern Fleet,": up to the next mark. */
function titleAfter(words: readonly Word[], to: number): Range | null {
  if (words[to]?.text !== ',') return null
  let from = to + 1
  if (/^(?:the|a|an|then|now|its|his|her|their)$/.test(words[from]?.folded ?? '')) from++
  if (FUNCTION_WORDS.has(words[from]?.folded ?? '') && words[from]?.folded !== 'former') return null
  let end = from
  let role = -1
  let place = false
  let others = false
  for (; end < words.length && end - from < LONGEST_AFTER && words[end]!.block === words[to]!.block; end++) {
    const { shape, tag, folded, text } = words[end]!
    if (shape === 'mark' && text !== '-') break
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PRON' || folded === 'who') break
    if (folded === 'and' && !(role >= 0 && beginsTitle(words, end + 1))) break
    if (LINKS.has(folded) && role >= 0 && words[end + 1]?.type.role) break
    if (tag === 'ADP') place = role >= 0
    // the company's chief engineer: the title begins after the owner; but chairman of the project's panel
    if (shape === 'possessive' && !place) {
      from = end + 1
      role = -1
      others = false
    }
    if (words[end]!.type.role) role = end
    // , Sen. Ann Vo and Rep. Bo Li: others
    else if (role === end - 1 && role >= from && shape === 'cap' && !place)
      others ||= !isTitleName(words[end]!)
  }
  // A title ends at the comma or full stop that closes the apposition.
  const next = words[end]
  const closed = /^[,.;]$/.test(next?.text ?? '.') || next?.folded === 'who' || LINKS.has(next?.folded ?? '')
  return role >= 0 && !others && end > from && closed ? [from, end] : null
}

/** Director General, Secretary Designate: capitals after a role that are no name. */
const isTitleName = ({ folded }: Word): boolean => TITLE_MODIFIERS.has(folded) || isCommonWord(folded)

/** "Chief Executive Officer of ...": words of a title up to a role. */
function beginsTitle(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 4 && isTitleWord(words[i]); i++) if (words[i]!.type.role) return true
  return false
}
