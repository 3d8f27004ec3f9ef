import type { Person } from '../types.js'
import type { MarkedStory } from './marked-story.js'
import { firstMentionFrom, type PersonIndex } from './person-index.js'

/**
 * The person whose name follows a description between commas, titles and all; `end` is where the description ends.
 *
 *     The coach, Brother Colm Rehn, who lives there, said        His wife, a friend of Ada Lovik, said
 *              ^         ^-------^                                           ~~~~~~~~~ ^ not she
 */
export function personInApposition(story: MarkedStory, index: PersonIndex, end: number): Person | null {
  const mention = index.mentions[firstMentionFrom(index, end)]
  if (!mention || mention.span.start - end > LONGEST) return null
  const { person, span } = mention
  const before = story.text.slice(end, span.start)
  const isApposed = TITLED.test(before) && CLOSES.test(story.text.slice(span.end, span.end + 12))
  return isApposed ? person : null
}

/** In UTF-16 units: as long as the titles before the name may be. */
const LONGEST = 60

// ", SP ", ", the poet ", ", 96-year-old ", ", congresswoman ", ", Deputy Health Minister Dr. ": no second comma, nothing that the name hangs on.
const TITLED =
  /^,\s(?:(?!(?:of|for|to|by|with|from|at|in|on|against|about|near|behind|under|through|via|per|after|before|and|or|but|as|like|than|whose|who|which|that)\b)[\p{L}\d][\p{L}\d.'’-]*\s)*$/u

// The name ends the apposition, or goes on with an age, a bracket or where the person is from.
const CLOSES = /^(?:,|\s\(|\sof\s)/
