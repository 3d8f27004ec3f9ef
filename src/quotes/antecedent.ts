import type { Gender } from '../names/given-names.js'
import { isRole } from '../names/role-words.js'
import { firstIndex } from '../text/first-index.js'
import type { Person, Span, Speaker } from '../types.js'
import { isFiniteVerb, isFronted } from './clause-shape.js'
import { asPerson, type Heard, isNear, REACH, type Resolved } from './heard.js'
import type { MarkedStory } from './marked-story.js'
import { nounPhraseBefore } from './noun-phrase-before.js'
import { firstMentionFrom, type PersonIndex, type PersonMention } from './person-index.js'
import type { AntecedentReason, QuoteEvent } from './quote-events.js'
import { contradictsGender, headWord } from './speaker-words.js'

/**
 * Whom a pronoun stands for: the last speaker while nobody else who fits was named since, else
 * whoever was named since as the subject of a sentence, else the only one named.
 */
export function antecedent(
  story: MarkedStory,
  index: PersonIndex,
  at: number,
  gender: Gender,
  last: Heard | null,
): Resolved | null {
  const { found, why } = choose(story, index, at, gender, last)
  if (story.trace) noteChosen(story, index, at, gender, last, why)
  return found
}

interface Chosen {
  readonly found: Resolved | null
  readonly why: AntecedentReason
}

function choose(
  story: MarkedStory,
  index: PersonIndex,
  at: number,
  gender: Gender,
  last: Heard | null,
): Chosen {
  const lastFits = isLastFitting(index, at, gender, last)
  const since = fittingSince(story, index, at, gender, lastFits ? last : null)
  if (since.length === 0) return lastFits ? { found: last, why: 'last-speaker' } : NOBODY
  const people = new Set(since.map(({ person }) => person))
  if (lastFits && last?.person && people.has(last.person))
    return { found: last, why: 'last-speaker-named-again' }
  const subject = since.find(
    ({ span }) =>
      !since.some((other) => ownsWhoIsNamed(story.text, span, other.span)) &&
      (startsSentence(story.text, span.start) || opensClause(story, span)),
  )
  // "Pryce and Rehn met." names two subjects
  if (
    subject &&
    !since.some(({ person, span }) => person !== subject.person && isJoined(story.text, subject.span, span))
  )
    return { found: asPerson(subject.person), why: 'subject-since' }
  const sure = [...people].filter((person) => index.genderOf(person) !== null)
  if (lastFits && last?.person) return sure.length === 0 ? { found: last, why: 'last-speaker' } : SEVERAL
  if (people.size === 1) return { found: asPerson([...people][0]!), why: 'only-one-since' }
  return sure.length === 1 ? { found: asPerson(sure[0]!), why: 'only-known-gender' } : SEVERAL
}

const NOBODY: Chosen = { found: null, why: 'nobody' }
const SEVERAL: Chosen = { found: null, why: 'several' }

function isLastFitting(index: PersonIndex, at: number, gender: Gender, last: Heard | null): boolean {
  if (!isNear(last, at)) return false
  return last.person ? fits(index, last.person, gender) : describedFits(last.speaker, gender)
}

/** Who fits and was named before `at`, nearest first; only since the last speaker, if that one fits. */
function fittingSince(
  story: MarkedStory,
  index: PersonIndex,
  at: number,
  gender: Gender,
  last: Heard | null,
): PersonMention[] {
  return mentionsBefore(story, index, at).filter(
    ({ person, span }) => fits(index, person, gender) && (last === null || span.start > last.at),
  )
}

function noteChosen(
  story: MarkedStory,
  index: PersonIndex,
  at: number,
  gender: Gender,
  last: Heard | null,
  why: AntecedentReason,
): void {
  const fitting = isLastFitting(index, at, gender, last) ? last : null
  const since = fittingSince(story, index, at, gender, fitting)
  story.trace?.note({
    kind: 'antecedent-chosen',
    at,
    gender,
    last: fitting?.speaker.name ?? null,
    named: mentionsBefore(story, index, at).map(({ person, span: { start, end } }) => ({
      person,
      start,
      end,
      fits: fits(index, person, gender),
    })),
    since: new Set(since.map(({ person }) => person)),
    why,
  } satisfies QuoteEvent)
}

function fits(index: PersonIndex, person: Person, gender: Gender): boolean {
  return gender === null || (index.genderOf(person) ?? gender) === gender
}

/** "A company spokesman" can be taken up by "he", "two officials" or "the ministry" cannot. */
function describedFits(speaker: Speaker, gender: Gender): boolean {
  if (speaker.kind !== 'described' || !/^(?:an?|the|one|his|her|their|another)\s/i.test(speaker.name))
    return false
  const head = headWord(speaker.name)
  return isRole(head) && !contradictsGender(gender, head)
}

/** Mentions outside quotation marks within reach, nearest first. */
function mentionsBefore(story: MarkedStory, index: PersonIndex, at: number): PersonMention[] {
  const found: PersonMention[] = []
  for (let i = firstMentionFrom(index, at) - 1; i >= 0; i--) {
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

// "Lovik", "Mayor Ada Lovik", "Her deputy, Ada Lovik", "One of the dissenters, retired pharmacist Ada Lovik": all that may stand between a sentence's start and its subject
const STARTS_SENTENCE =
  /(?:^|[.!?:;”"\n—]\s*)(?:(?:[Aa]nd|[Bb]ut)\s)?(?:[Tt]he\s|\p{L}[\p{L}'’-]*(?:\s[\p{L}'’-]+){0,5},\s(?:\p{Ll}[\p{L}'’-]*\s){0,3})?(?:\p{Lu}[\p{L}.'’-]*\s){0,5}$/u

// In tokens, titles and all.
const LONGEST_PHRASE = 12
const LONGEST_FRONTED = 30

/** Whether a name stands at the front of its sentence, where the subject does: titles may precede it. */
function startsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at)
  return STARTS_SENTENCE.test(before)
}

/** Jonas Rehn, | Ada Lovik |’s brother, left: she is not the subject. */
function ownsWhoIsNamed(text: string, owner: Span, { start, end }: Span): boolean {
  return start < owner.start && text.slice(end, owner.start) === ', ' && /^['’]/.test(text.charAt(owner.end))
}

/** Whether "and" stands between two names, and nothing else. */
function isJoined(text: string, first: Span, second: Span): boolean {
  return (
    first.end < second.start &&
    second.start - first.end < 60 &&
    /^,?\s(?:and|or|&)\s(?:[\p{L}.]+\s){0,3}$/u.test(text.slice(first.end, second.start))
  )
}

/** Whether a name ends the noun phrase that opens its sentence: School board member Ada Lovik | wants … */
function opensClause(story: MarkedStory, span: Span): boolean {
  const { tokens } = story
  const last = firstIndex(tokens.length, (i) => tokens.end[i]! >= span.end)
  const phrase = nounPhraseBefore(story, last + 1, Math.max(0, last - LONGEST_PHRASE))
  // "Pryce and Rehn met": not one of two
  if (!phrase || tokens.lower.slice(phrase.from, phrase.to).includes('and')) return false
  return (
    opensSentence(story, phrase.from) ||
    (tokens.word[phrase.from - 1] === ',' &&
      isFiniteVerb(story, last + 1) &&
      followsFronted(story, phrase.from - 1))
  )
}

function opensSentence({ tokens, text }: MarkedStory, i: number): boolean {
  return (
    /^[.!?:;”"]$/.test(tokens.word[i - 1] ?? '.') ||
    /\n/.test(text.slice(tokens.end[i - 1] ?? 0, tokens.start[i]!))
  )
}

/** Asked whether he feared for his seat on the council |, Lovik laughed. */
function followsFronted(story: MarkedStory, comma: number): boolean {
  let i = comma - 1
  while (i > comma - LONGEST_FRONTED && !opensSentence(story, i)) i--
  return opensSentence(story, i) && isFronted(story, i)
}
