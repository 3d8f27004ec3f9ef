import { isRole } from '../names/role-words.js'
import type { Person } from '../types.js'
import { elderOrYounger } from './elder-or-younger.js'
import type { MarkedStory } from './marked-story.js'
import { firstMentionFrom, type PersonIndex, type PersonMention } from './person-index.js'

// The person behind a preposition is not the one who speaks, titles in between or not: "for President Imom".
const PREPOSITION = /^(?:of|for|to|by|with|from|at|in|on|against|about|near|behind|under)$/i

function isDependent(before: string): boolean {
  // "analysts including Ann Vo and Jon Rehn"
  if (/\b(?:including|such as|led by)\s/i.test(before)) return true
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
 * The person whom a source names: not one who only stands in it as somebody's owner or employer, and nobody where it
 * names two, or one of a family whose elder is not known.
 *
 *     Imomi’s spokesman · a spokesman for Imomi · the minister, Sodik Imom · Imomi aide Ada Lovik
 *     no                  no                      ^--------^ yes                        ^-------^ yes
 *     Ada Lovik and Mayor Jon Rehn · the elder Lovik
 *     no                             no
 */
export function personNamedBy(
  story: MarkedStory,
  index: PersonIndex,
  start: number,
  end: number,
): Person | null {
  const { text } = story
  const from = firstMentionFrom(index, start)
  // "Sto. Domingo said", whose full stop cuts the source short
  const across = index.mentions[from - 1]
  if (across && across.span.end > start) return across.person
  let found: PersonMention | null = null
  let joined = false
  for (let i = from; i < index.mentions.length && index.mentions[i]!.span.start < end; i++) {
    const mention = index.mentions[i]!
    const { span } = mention
    if (/^['’]s?\s/.test(text.slice(span.end, span.end + 3)) && span.end < end - 3) continue
    if (span.start > start && isDependent(text.slice(start, span.start))) continue
    if (found) {
      const between = text.slice(found.span.end, span.start)
      // Rehn and Vance aide Ada Lovik is one
      if (isAttribute(between)) joined = false
      else if (JOINED.test(between)) joined = true
      else if (joined || found.span.start === start) break
    }
    found = mention
  }
  if (found === null || joined || /^,?\s(?:and|&)\s/.test(text.slice(found.span.end, end))) return null
  const age = AGED.exec(text.slice(start, found.span.start))?.[1]
  return age === undefined ? found.person : elderOrYounger(text, index, found.person, age, start)
}

// Ada Lovik and Mayor Jon Rehn, Ada Lovik and her husband, Jon Rehn
const JOINED = /^,?\s(?:and|&)\s(?:[\p{L}.'’-]+,?\s){0,6}$/u

const AGED = /\b(elder|older|younger)\s$/

/** Imomi | aide | Ada Lovik: whom she works for comes first. */
function isAttribute(between: string): boolean {
  const role = /^(?:\s\p{Ll}[\p{L}-]*){0,3}?\s(\p{Ll}[\p{L}-]*)\s$/u.exec(between)?.[1]
  return role !== undefined && isRole(role)
}
