import { KIN } from '../names/role-words.js'
import { wordSet } from '../text/word-set.js'
import type { Person } from '../types.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import { firstMentionFrom, type PersonIndex } from './person-index.js'

const HIS_OR_HER_OR_THEIR = wordSet('his her their')

/**
 * The one person whom the story has brought in with the same words of kinship.
 *
 *     Her husband, Kofi Boateng, worked there. “It is cold,” her husband said.
 *     ^---------^  ^----------^                             ^---------^
 */
export function kinNamedBefore(story: MarkedStory, source: TokenRange, index: PersonIndex): Person | null {
  const { lower, start } = story.tokens
  const [whose, kin] = [lower[source.from]!, lower[source.to - 1]!]
  if (source.to - source.from !== 2 || !KIN.has(kin) || !HIS_OR_HER_OR_THEIR.has(whose)) return null
  let found: Person | null = null
  let owner: Person | null = null
  const since = new Set<Person>()
  for (let i = firstMentionFrom(index, start[source.from]!) - 1; i >= 0; i--) {
    const { person, span } = index.mentions[i]!
    if (!found) since.add(person)
    const before = story.text.slice(Math.max(0, span.start - REACH), span.start).toLowerCase()
    const words = before.trimEnd().replace(/,$/, '').split(/\s+/)
    if (words.at(-1) !== kin || words.at(-2) !== whose) continue
    // "his son, Kofi" of one and "his son, Yaw" of another
    if (found && found !== person) return null
    found = person
    // whose husband it is, who is named before him
    owner = index.mentions[i - 1]?.person ?? null
  }
  if (!found) return null
  const gender = whose === 'his' ? 'm' : whose === 'her' ? 'f' : null
  for (const person of since) {
    const own = index.genderOf(person)
    // "her husband" may be that of another who has come in meanwhile
    if (person !== found && person !== owner && (gender === null || own === null || own === gender))
      return null
  }
  return found
}

// In UTF-16 units: words of kinship before a name.
const REACH = 40
