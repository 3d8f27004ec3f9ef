import { isRole } from '../names/role-words.js'
import type { Person, Speaker } from '../types.js'
import type { Attribution } from './find-attributions.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import type { PersonIndex, PersonMention } from './person-index.js'

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
  // The last speaker so far, by where the attribution stands in the text.
  let last: { person: Person; at: number } | null = null
  const speakers = new Map<Attribution, Speaker | null>()
  const inOrder = [...quotes].sort((a, b) => (a.source?.from ?? 0) - (b.source?.from ?? 0))
  for (const quote of inOrder) {
    const { source } = quote
    if (!source) {
      speakers.set(quote, null)
      continue
    }
    const found: Person | Speaker | null = resolve(story, source, index, last)
    const person = found !== null && 'mentions' in found ? found : null
    if (person) last = { person, at: story.tokens.end[source.to - 1]! }
    speakers.set(quote, person ? { name: person.name, kind: 'person' } : (found as Speaker | null))
  }
  return quotes.map((quote) => speakers.get(quote) ?? null)
}

function resolve(
  story: MarkedStory,
  source: TokenRange,
  index: PersonIndex,
  last: { person: Person; at: number } | null,
): Person | Speaker | null {
  const { tokens } = story
  const start = tokens.start[source.from]!
  const end = tokens.end[source.to - 1]!
  const named = personNamedBy(story, index, start, end)
  if (named) return named
  const printed = story.text.slice(start, end)
  const lower = printed.toLowerCase()
  if (source.to - source.from === 1) {
    if (lower === 'he' || lower === 'him' || lower === 'his')
      return antecedent(story, index, start, 'm', last)
    if (lower === 'she' || lower === 'her') return antecedent(story, index, start, 'f', last)
    if (PRONOUN.test(lower)) return null
  }
  return described(story, source, index, last, printed)
}

const PRONOUN =
  /^(?:i|we|you|it|they|them|who|which|that|one|some|others|many|most|both|all|another|this|these|those|each|few|several|none|neither)$/

/**
 * The person whom a source names: not one who only stands in it as somebody's owner or employer.
 *
 *     Imomi’s spokesman · a spokesman for Imomi · the minister, Sodik Imom
 *     no                  no                      ^--------^ yes
 */
function personNamedBy(story: MarkedStory, index: PersonIndex, start: number, end: number): Person | null {
  let found: Person | null = null
  for (const { person, span } of mentionsBetween(index.mentions, start, end)) {
    if (/^['’]s?\s/.test(story.text.slice(span.end, span.end + 3)) && span.end < end - 3) continue
    if (
      /\b(?:of|for|to|by|with|from|at|in|on|against|about|near|behind|under)\s(?:\S+\s){0,3}$/i.test(
        story.text.slice(start, span.start),
      ) &&
      span.start > start
    )
      continue
    found = person
    if (span.start === start) break
  }
  return found
}

function mentionsBetween(mentions: readonly PersonMention[], start: number, end: number): PersonMention[] {
  return mentions.slice(firstAtOrAfter(mentions, start), firstAtOrAfter(mentions, end))
}

function firstAtOrAfter(mentions: readonly PersonMention[], at: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.span.start < at) low = middle + 1
    else high = middle
  }
  return low
}

// A pronoun rarely reaches further back: about two paragraphs of news.
const REACH = 900

/** The person a pronoun stands for: the last speaker while nobody else who fits was named since, else the last named. */
function antecedent(
  story: MarkedStory,
  index: PersonIndex,
  at: number,
  gender: 'm' | 'f',
  last: { person: Person; at: number } | null,
): Person | null {
  const fits = (person: Person): boolean => (index.genderOf(person) ?? gender) === gender
  const until = firstAtOrAfter(index.mentions, at)
  const recent: PersonMention[] = []
  for (let i = until - 1; i >= 0 && at - index.mentions[i]!.span.end <= REACH; i--) {
    const mention = index.mentions[i]!
    if (fits(mention.person) && !isInsideMarks(story, mention.span.start)) recent.push(mention)
  }
  const lastFits = last !== null && fits(last.person) && at - last.at <= 2 * REACH
  const newest = recent[0]
  if (!newest) return lastFits ? last.person : null
  if (lastFits && newest.span.start <= last.at) return last.person
  // somebody else was named since the last speaker: as the subject of a sentence they take over
  const sinceLast = new Set(
    recent.filter((mention) => !last || mention.span.start > last.at).map(({ person }) => person),
  )
  const subject = recent.find((mention) => startsSentence(story.text, mention.span.start))
  if (subject && sinceLast.has(subject.person)) return subject.person
  if (lastFits && sinceLast.has(last.person)) return last.person
  if (sinceLast.size === 1) return lastFits && !knownGender(index, newest.person) ? null : newest.person
  const sure = [...sinceLast].filter((person) => knownGender(index, person))
  return sure.length === 1 ? sure[0]! : null
}

function knownGender(index: PersonIndex, person: Person): boolean {
  return index.genderOf(person) !== null
}

function isInsideMarks(story: MarkedStory, at: number): boolean {
  let low = 0
  let high = story.regions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (story.regions[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return low < story.regions.length && story.regions[low]!.start <= at
}

/** Whether a name stands at the front of its sentence, where the subject does: titles may precede it. */
function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:;”"\n—]\s*)(?:(?:and|but|the|in|on)\s)?(?:[\p{Lu}][\p{L}.'’-]*\s){0,5}$/iu.test(
    text.slice(Math.max(0, at - 60), at),
  )
}

const COLLECTIVE =
  /^(?:administration|agency|army|assembly|association|authority|bank|board|body|bureau|cabinet|campaign|center|centre|chamber|charity|church|city|coalition|college|commission|committee|company|congress|consulate|corporation|council|court|department|directorate|embassy|factory|federation|firm|force|foundation|fund|government|group|hospital|institute|institution|judiciary|kremlin|league|lobby|magazine|manufacturer|military|ministry|movement|navy|network|newspaper|office|opposition|organisation|organization|panel|paper|parliament|party|pentagon|police|prosecution|publisher|regime|regulator|school|secretariat|senate|service|society|station|statement|studio|team|tribunal|union|university|watchdog|website|firms|companies|police|ministries)$/

/** Roles that the story may use for one another: a minister is called a diplomat, a senator a lawmaker. */
const KINDRED: readonly RegExp[] = [
  /^(?:minister|ambassador|envoy|diplomat|secretary|consul|negotiator)$/,
  /^(?:senator|sen|rep|representative|congressman|congresswoman|lawmaker|legislator|mp|deputy|politician|democrat|republican|nominee|candidate)$/,
  /^(?:president|premier|chancellor|leader|minister|head of state|king|queen|monarch)$/,
  /^(?:ceo|executive|chairman|chairwoman|chair|founder|director|boss|chief|president|entrepreneur|billionaire|businessman|businesswoman|mogul)$/,
  /^(?:professor|researcher|scientist|scholar|academic|author|expert|analyst|economist|historian)$/,
  /^(?:spokesman|spokeswoman|spokesperson|official|officer)$/,
  /^(?:general|gen|commander|colonel|col|major|officer|soldier|captain|admiral)$/,
  /^(?:sheriff|police|officer|chief|detective|constable|inspector|superintendent)$/,
  /^(?:coach|manager|player|striker|captain|goalkeeper|quarterback|forward|defender|midfielder)$/,
  /^(?:singer|actor|actress|director|star|performer|musician|rapper|comedian)$/,
  /^(?:lawyer|attorney|prosecutor|counsel|solicitor|barrister)$/,
  /^(?:mayor|governor|gov|councillor|commissioner|official)$/,
  /^(?:doctor|dr|physician|surgeon|nurse|specialist)$/,
]

/** A source that is neither name nor pronoun: a role seen before, an organisation, or a description. */
function described(
  story: MarkedStory,
  source: TokenRange,
  index: PersonIndex,
  last: { person: Person; at: number } | null,
  printed: string,
): Person | Speaker | null {
  const { tokens } = story
  const head = headOf(story, source)
  const lower = tokens.lower[head]!
  const first = tokens.lower[source.from]!
  const role = isRole(lower) || COLLECTIVE_ROLE.test(lower)
  const inTitle = source.from < (story.blocks[story.titleBlocks]?.from ?? 0)
  if (role && (first === 'the' || (inTitle && !/^(?:an?|two|three|some|many)$/.test(first)))) {
    const at = tokens.start[source.from]!
    // a headline speaks of people whom only the story names
    const candidates = index.people.filter(
      (person) => (inTitle || person.mentions[0]!.start < at) && holdsRole(person, lower),
    )
    const only =
      candidates.length === 1 ? candidates[0]! : candidates.find((person) => person === last?.person)
    if (only) return only
    if (
      candidates.length === 0 &&
      inTitle &&
      index.people.length === 1 &&
      isKindred(index.people[0]!, lower, 1)
    )
      return index.people[0]!
    if (
      candidates.length === 0 &&
      last &&
      at - last.at <= 2 * REACH &&
      !contradicts(index, last.person, lower) &&
      isKindred(last.person, lower, index.people.length)
    )
      return last.person
    return { name: printed, kind: 'described' }
  }
  if (COLLECTIVE.test(lower)) return { name: printed, kind: 'organization' }
  if (tokens.tag[head] === 'PROPN' && !role) {
    return { name: printed.replace(/^the\s/i, ''), kind: 'organization' }
  }
  return { name: printed, kind: 'described' }
}

const COLLECTIVE_ROLE =
  /^(?:diplomat|official|lawmaker|politician|executive|leader|nominee|candidate|democrat|republican|billionaire|mogul|author|economist|analyst|lawyer|coach|veteran)$/

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

function holdsRole(person: Person, role: string): boolean {
  return person.titles.some((title) =>
    title
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(role),
  )
}

function isKindred(person: Person, role: string, people: number): boolean {
  const own = person.titles.flatMap((title) => title.toLowerCase().split(/[^\p{L}]+/u))
  // With nobody else in the story, "the veteran" can only be its one speaker.
  if (own.length === 0) return people === 1
  return people === 1 || KINDRED.some((kin) => kin.test(role) && own.some((word) => kin.test(word)))
}

function contradicts(index: PersonIndex, person: Person, role: string): boolean {
  const gender = index.genderOf(person)
  return (
    (gender === 'm' && /woman$|^(?:actress|wife|mother|queen|daughter|sister)$/.test(role)) ||
    (gender === 'f' && /(?:[^o]man)$|^(?:husband|father|king|son|brother)$/.test(role))
  )
}
