import { isRole } from '../names/role-words.js'
import type { Person } from '../types.js'
import type { MarkedStory } from './marked-story.js'
import { firstMentionFrom, type PersonIndex } from './person-index.js'

// The person behind a preposition is not the one who speaks, titles in between or not: "for President Imom".
const PREPOSITION = /^(?:of|for|to|by|with|from|at|in|on|against|about|near|behind|under)$/i

function isDependent(before: string): boolean {
  const words = before.trim().split(/\s+/)
  // "a spokeswoman for Transport Minister": whatever titles follow, somebody speaks for another
  if (
    /\b(?:spokes(?:man|woman|person)|lawyers?|attorneys?|aides?|advis[eo]rs?|representatives?|allies|supporters?)\s(?:for|of|to)\s/i.test(
      before,
    )
  )
    return !before.includes(',')
  while (words.length > 0) {
    const word = words.pop()!
    if (PREPOSITION.test(word)) return true
    if (!/^(?:the|his|her|their|former|then)$/i.test(word) && !isRole(word.toLowerCase().replace(/\.$/, '')))
      return false
  }
  return false
}

/**
 * The person whom a source names: not one who only stands in it as somebody's owner or employer.
 *
 *     Imomi’s spokesman · a spokesman for Imomi · the minister, Sodik Imom
 *     no                  no                      ^--------^ yes
 */
export function personNamedBy(
  story: MarkedStory,
  index: PersonIndex,
  start: number,
  end: number,
): Person | null {
  let found: Person | null = null
  const from = firstMentionFrom(index, start)
  // "Sto. Domingo said", whose full stop cuts the source short
  const across = index.mentions[from - 1]
  if (across && across.span.end > start) return across.person
  for (let i = from; i < index.mentions.length && index.mentions[i]!.span.start < end; i++) {
    const { person, span } = index.mentions[i]!
    if (/^['’]s?\s/.test(story.text.slice(span.end, span.end + 3)) && span.end < end - 3) continue
    if (span.start > start && isDependent(story.text.slice(start, span.start))) continue
    found = person
    if (span.start === start) break
  }
  return found
}
