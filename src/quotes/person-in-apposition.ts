import { isRole } from '../names/role-words.js'
import { wordSet } from '../text/word-set.js'
import type { Person } from '../types.js'
import type { MarkedStory } from './marked-story.js'
import { firstMentionFrom, type PersonIndex } from './person-index.js'

/**
 * The person whose name follows a description between commas, titles and all; `end` is where the description ends.
 *
 *     The coach, Brother Colm Rehn, who lives there, said        The paper, quoting Colm Rehn, said
 *              ^         ^-------^                                          ~~~~~~~ ^ not he
 */
export function personInApposition(story: MarkedStory, index: PersonIndex, end: number): Person | null {
  const mention = index.mentions[firstMentionFrom(index, end)]
  if (!mention || mention.span.start - end > LONGEST) return null
  const { person, span } = mention
  const before = story.text.slice(end, span.start)
  const isApposed = isTitles(before) && CLOSES.test(story.text.slice(span.end, span.end + 12))
  return isApposed ? person : null
}

/** In UTF-16 units: as long as the titles before the name may be. */
const LONGEST = 60

/** ", ", ", SP ", ", the poet ", ", 96-year-old ", ", Deputy Health Minister Dr. ": a title or role right before the name. */
function isTitles(before: string): boolean {
  if (!/^,\s/.test(before)) return false
  const words = before.replace(STYLE, ',').replace(NOTE, '').slice(1).trim().split(/\s+/)
  const last = words.at(-1)!
  if (last === '') return true
  if (words.some((word) => MARK.test(word) || isNoTitle(word))) return false
  return isRole(last.toLowerCase().replace(/\.$/, '')) || RANK_OR_AGE.test(last)
}

// His Royal Majesty, the; Chief (Mrs)
const STYLE = /^,\s(?:His|Her)(?:\s\p{Lu}\p{Ll}+){1,3},/u
const NOTE = /\s\(\p{L}{2,5}\.?\)/u
const MARK = /[,;:()]/

const NO_TITLE = wordSet(
  'of for to by with from at in on against about near behind under through via and or but as like than not now whose who which that them',
)
const IN_TITLE = wordSet('elected named retired')

/** What may follow a comma and is no title: ", quoting", ", a friend of"; retired and elected are. */
function isNoTitle(word: string): boolean {
  return NO_TITLE.has(word) || /^[a-z]+ing$/.test(word) || (/^[a-z]{3,}ed$/.test(word) && !IN_TITLE.has(word))
}

// SP, DIG; Del.; 96-year-old
const RANK_OR_AGE = /^(?:[A-Z]{2,4}\.?|[A-Z][a-z]{1,4}\.|\d{1,3}-year-old)$/

// The name ends the apposition, or goes on with an age, a bracket or where the person is from.
const CLOSES = /^(?:,|\s\(|\sof\s)/
