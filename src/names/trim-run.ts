import { isPlaceName } from '../dateline/places.js'
import { EAST_ASIAN_FAMILY_NAMES } from './east-asian-names.js'
import type { Run } from './find-runs.js'
import { isCommonWord, isGivenName } from './given-names.js'
import { ORGANISATION_WORDS } from './not-a-person.js'
import type { Word } from './read-words.js'
import { TITLE_MODIFIERS } from './titles.js'

/**
 * Takes off the front of a run what belongs to a title or a place and not to the name.
 *
 *     Secretary of Defense Ash Carter    Minister for the Middle East Tobias Ellwood
 *                  ^-----^                                ^---------^
 *     Texas student ...; Hong Kong lawmaker ... need no trimming: the small letter ends the run.
 */
export function trimRun(words: readonly Word[], run: Run): Run {
  const { from, to } = run
  if (to - from < 2) return run
  // Defense Ash Carter, State Kerry: after "of" or "for" the ministry comes first.
  if (/^(?:of|for|to|the|and)$/.test(words[from - 1]?.folded ?? '') && isPortfolio(words, from)) {
    let at = from
    while (at < to - 1 && (isPortfolioWord(words[at]!.folded) || words[at]!.folded === 'and')) at++
    at = Math.max(at, from + placeLength(words, from, to - 1))
    if (at > from) return { ...run, from: at, role: at - 1 }
  }
  if (to - from < 3) return run
  // Arlington Amneh Jafari: a place, then a name of two words.
  const { folded, text } = words[from]!
  if (to - from === 3 && isPlaceName(text) && !isGivenName(folded) && !EAST_ASIAN_FAMILY_NAMES.has(folded))
    return { ...run, from: from + 1 }
  const given = firstGiven(words, from, to)
  if (given > from && given < to - 1 && leadIsNoName(words, from, given)) return { ...run, from: given }
  return run
}

const isPortfolioWord = (folded: string): boolean =>
  TITLE_MODIFIERS.has(folded) || ORGANISATION_WORDS.has(folded)

/** "Secretary of State Kerry", "Ambassador to the United States Hamdullah Mohib": an office and its field. */
function isPortfolio(words: readonly Word[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const { folded, shape } = words[i]!
    if (shape === 'mark') return false
    if (
      /^(?:secretary|minister|ambassador|chairman|chief|commissioner|director|president|envoy|representative|undersecretary|speaker|governor|department|chairwoman|chair|chancellor|superintendent|commander|leader|mayor|archbishop|bishop|council|relations|emir|king|sultan|prince|duke|premier|head|rector|dean|university|staff)$/.test(
        folded,
      )
    )
      return true
  }
  return false
}

/** How many words from `from` on make the longest name of a known place. */
function placeLength(words: readonly Word[], from: number, to: number): number {
  let text = ''
  let longest = 0
  for (let i = from; i < Math.min(to, from + 4); i++) {
    text += (text && ' ') + words[i]!.text
    if (
      isPlaceName(text) ||
      /^(?:united nations|european union|middle east|hong kong)$/.test(text.toLowerCase())
    )
      longest = i + 1 - from
  }
  return longest
}

function firstGiven(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (isGivenName(words[i]!.folded) && !isCommonWord(words[i]!.folded)) return i
  return -1
}

function leadIsNoName(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { folded, text, shape } = words[i]!
    if (shape === 'initial') return false
    if (!isCommonWord(folded) && !ORGANISATION_WORDS.has(folded) && !isPlaceName(text)) return false
  }
  return true
}
