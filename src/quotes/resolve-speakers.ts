import { isCommonWord } from '../names/given-names.js'
import { isRole } from '../names/role-words.js'
import { firstIndex } from '../text/first-index.js'
import type { Person, Span, Speaker } from '../types.js'
import type { Attribution } from './find-attributions.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import type { PersonIndex, PersonMention } from './person-index.js'
import { isCollective, isKindredRole, ORGANIZATION_WORD, SPELLED_OUT } from './speaker-words.js'

/** Whom the story heard last, and where the attribution ends in the text. */
interface LastSpeaker {
  readonly speaker: Speaker
  readonly person: Person | null
  readonly at: number
}

/**
 * Finds whom each source stands for, in the order of the story: a name is its person, a pronoun or
 * a description like "the minister" is whoever the story last spoke of that fits. Where two people
 * fit equally the answer is `null`: a wrong name is worse than none.
 */
export function resolveSpeakers(
  story: MarkedStory,
  quotes: readonly Attribution[],
  index: PersonIndex,
): (Speaker | null)[] {
  let last: LastSpeaker | null = null
  const speakers = new Map<Attribution, Speaker | null>()
  const inOrder = [...quotes].sort((a, b) => (a.source?.from ?? 0) - (b.source?.from ?? 0))
  for (const quote of inOrder) {
    const { source } = quote
    if (!source) continue
    const found: Resolved | null = resolve(story, source, index, last)
    if (found) last = { ...found, at: story.tokens.end[source.to - 1]! }
    speakers.set(quote, found?.speaker ?? null)
  }
  return quotes.map((quote) => speakers.get(quote) ?? null)
}

interface Resolved {
  readonly speaker: Speaker
  readonly person: Person | null
}

function asPerson(person: Person): Resolved {
  return { speaker: { name: person.name, kind: 'person' }, person }
}

function asSpeaker(name: string, kind: Speaker['kind']): Resolved {
  return { speaker: { name: name.replace(/\s+/g, ' '), kind }, person: null }
}

// Sources that stand for nobody the text could name.
const UNRESOLVED =
  /^(?:i|we|you|it|they|them|who|which|that|one|some|others|many|most|both|all|another|this|these|those|each|few|several|none|neither|q|a|question|answer)$/

function resolve(
  story: MarkedStory,
  source: TokenRange,
  index: PersonIndex,
  last: LastSpeaker | null,
): Resolved | null {
  const { tokens } = story
  const start = tokens.start[source.from]!
  const end = tokens.end[source.to - 1]!
  const named = personNamedBy(story, index, start, end)
  if (named) return asPerson(named)
  if (source.to - source.from === 1) {
    const lower = tokens.lower[source.from]!
    if (/^(?:he|him|his)$/.test(lower)) return antecedent(story, index, start, 'm', last)
    if (/^(?:she|her)$/.test(lower)) return antecedent(story, index, start, 'f', last)
    if (UNRESOLVED.test(lower)) return null
  }
  return described(story, source, index, last, story.text.slice(start, end))
}

// The person behind a preposition is not the one who speaks, titles in between or not: "for President Imom".
const PREPOSITION = /^(?:of|for|to|by|with|from|at|in|on|against|about|near|behind|under)$/i

function isDependent(before: string): boolean {
  const words = before.trim().split(/\s+/)
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
function personNamedBy(story: MarkedStory, index: PersonIndex, start: number, end: number): Person | null {
  let found: Person | null = null
  const from = firstAtOrAfter(index.mentions, start)
  for (let i = from; i < index.mentions.length && index.mentions[i]!.span.start < end; i++) {
    const { person, span } = index.mentions[i]!
    if (/^['’]s?\s/.test(story.text.slice(span.end, span.end + 3)) && span.end < end - 3) continue
    if (span.start > start && isDependent(story.text.slice(start, span.start))) continue
    found = person
    if (span.start === start) break
  }
  return found
}

function firstAtOrAfter(mentions: readonly PersonMention[], at: number): number {
  return firstIndex(mentions.length, (i) => mentions[i]!.span.start >= at)
}

// A pronoun rarely reaches further back: about two paragraphs of news.
const REACH = 900

/**
 * Whom a pronoun stands for: the last speaker while nobody else who fits was named since, else
 * whoever was named since as the subject of a sentence, else the only one named.
 */
function antecedent(
  story: MarkedStory,
  index: PersonIndex,
  at: number,
  gender: 'm' | 'f',
  last: LastSpeaker | null,
): Resolved | null {
  const near = last !== null && at - last.at <= 2 * REACH
  const lastFits =
    near && (last.person ? fits(index, last.person, gender) : describedFits(last.speaker, gender))
  const since = mentionsBefore(story, index, at).filter(
    ({ person, span }) => fits(index, person, gender) && (!near || span.start > last.at),
  )
  if (since.length === 0) return lastFits ? last : null
  const people = new Set(since.map(({ person }) => person))
  if (lastFits && last.person && people.has(last.person)) return last
  const subject = since.find(({ span }) => startsSentence(story.text, span.start))
  // "Pryce and Rehn met." names two subjects
  if (
    subject &&
    !since.some(({ person, span }) => person !== subject.person && isJoined(story.text, subject.span, span))
  )
    return asPerson(subject.person)
  const sure = [...people].filter((person) => index.genderOf(person) !== null)
  if (lastFits) return sure.length === 0 ? last : null
  if (people.size === 1) return asPerson([...people][0]!)
  return sure.length === 1 ? asPerson(sure[0]!) : null
}

function fits(index: PersonIndex, person: Person, gender: 'm' | 'f'): boolean {
  return (index.genderOf(person) ?? gender) === gender
}

/** "A company spokesman" can be taken up by "he", "two officials" or "the ministry" cannot. */
function describedFits(speaker: Speaker, gender: 'm' | 'f'): boolean {
  if (speaker.kind !== 'described' || !/^(?:an?|the|one|his|her|their|another)\s/i.test(speaker.name))
    return false
  const head = speaker.name
    .toLowerCase()
    .split(/\s(?:of|for|at|in|from|with|who|on)\s|,/)[0]!
    .split(' ')
    .at(-1)!
  return isRole(head) && !contradicts(gender, head)
}

/** Mentions outside quotation marks within reach, nearest first. */
function mentionsBefore(story: MarkedStory, index: PersonIndex, at: number): PersonMention[] {
  const found: PersonMention[] = []
  for (let i = firstAtOrAfter(index.mentions, at) - 1; i >= 0; i--) {
    const mention = index.mentions[i]!
    if (at - mention.span.end > REACH) break
    if (!isInsideMarks(story, mention.span.start)) found.push(mention)
  }
  return found
}

function isInsideMarks({ regions }: MarkedStory, at: number): boolean {
  const region = regions[firstIndex(regions.length, (i) => regions[i]!.end > at)]
  return region !== undefined && region.start <= at
}

/** Whether a name stands at the front of its sentence, where the subject does: titles may precede it. */
function startsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at)
  return /(?:^|[.!?:;”"\n—]\s*)(?:(?:[Aa]nd|[Bb]ut|[Tt]he)\s)?(?:\p{Lu}[\p{L}.'’-]*\s){0,5}$/u.test(before)
}

/** Whether "and" stands between two names, and nothing else. */
function isJoined(text: string, first: Span, second: Span): boolean {
  return (
    first.end < second.start &&
    second.start - first.end < 60 &&
    /^,?\s(?:and|or|&)\s(?:[\p{L}.]+\s){0,3}$/u.test(text.slice(first.end, second.start))
  )
}

/** A source that is neither name nor pronoun: a role seen before, an organisation, or a description. */
function described(
  story: MarkedStory,
  source: TokenRange,
  index: PersonIndex,
  last: LastSpeaker | null,
  printed: string,
): Resolved | null {
  const { tokens } = story
  const head = headOf(story, source)
  const lower = tokens.lower[head]!
  const role = isRole(lower)
  // "the president of the club" says itself which one it means
  const earlier = role && head === source.to - 1 ? roleSeenBefore(story, source, index, last, lower) : null
  if (earlier) return earlier
  const organization =
    isCollective(lower) ||
    ORGANIZATION_WORD.test(printed) ||
    (isProper(story, head) && !role && isOneName(story, source, head))
  return organization
    ? asSpeaker(printed.replace(/^the\s/i, ''), 'organization')
    : asSpeaker(printed, 'described')
}

/** Whether the tagger's proper noun is one: at the start of a sentence "Dealers" has a capital too. */
function isProper(story: MarkedStory, head: number): boolean {
  return story.tokens.tag[head] === 'PROPN' && !isCommonWord(story.tokens.lower[head]!)
}

/** "Forbes", "the S.E.C.", "the Mining Ministry"; but two capitals without an article may be a person nobody knows. */
function isOneName(story: MarkedStory, source: TokenRange, head: number): boolean {
  return head === source.from || /^the$/.test(story.tokens.lower[source.from]!)
}

/** "The minister", "the senior diplomat": whoever holds the role in the story, or the last speaker with one like it. */
function roleSeenBefore(
  story: MarkedStory,
  source: TokenRange,
  index: PersonIndex,
  last: LastSpeaker | null,
  role: string,
): Resolved | null {
  const first = story.tokens.lower[source.from]!
  const inTitle = source.from < (story.blocks[story.titleBlocks]?.from ?? 0)
  if (first !== 'the' && !(inTitle && !/^(?:an?|two|three|some|many)$/.test(first))) return null
  const at = story.tokens.start[source.from]!
  // a headline speaks of people whom only the story names
  const holders = index.people.filter(
    (person) => (inTitle || (person.mentions[0]?.start ?? at) < at) && rolesOf(person).includes(role),
  )
  if (holders.length === 1) return asPerson(holders[0]!)
  if (holders.length > 1) return last?.person && holders.includes(last.person) ? last : null
  const only = index.people.length === 1 ? index.people[0]! : null
  const candidate = inTitle ? only : last !== null && at - last.at <= 2 * REACH ? last.person : null
  if (!candidate || contradicts(index.genderOf(candidate), role)) return null
  const own = rolesOf(candidate)
  // with nobody else in the story, "the veteran" can only be its one speaker
  const fitting = only !== null || own.some((word) => isKindredRole(word, role))
  return fitting ? asPerson(candidate) : null
}

/** The last word of the first noun group: "a spokesman for the ministry" is a spokesman. */
function headOf(story: MarkedStory, source: TokenRange): number {
  const { tokens } = story
  let head = source.from
  for (let i = source.from; i < source.to; i++) {
    const tag = tokens.tag[i]!
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM') head = i
    else if (
      i > source.from &&
      (tag === 'ADP' || tag === 'PUNCT' || tag === 'SCONJ' || /^wh/.test(tokens.lower[i]!))
    )
      break
  }
  return head
}

function rolesOf(person: Person): string[] {
  return person.titles.flatMap((title) =>
    title
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .map((word) => SPELLED_OUT.get(word) ?? word),
  )
}

function contradicts(gender: 'm' | 'f' | null, role: string): boolean {
  if (gender === 'm') return /woman$|^(?:actress|wife|mother|queen|daughter|sister)$/.test(role)
  return gender === 'f' && /(?:[^o]man)$|^(?:husband|father|king|son|brother)$/.test(role)
}
