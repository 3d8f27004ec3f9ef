import type { Gender } from '../names/given-names.js'
import { wordSet } from '../text/word-set.js'
import type { Speaker } from '../types.js'
import { antecedent } from './antecedent.js'
import { describeSpeaker } from './describe-speaker.js'
import type { Attribution } from './find-attributions.js'
import { asPerson, asSpeaker, type Heard, isNear, type Resolved, type SpokenBefore } from './heard.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import { nounPhraseAt } from './noun-phrase-at.js'
import { organizationNamedBefore } from './organization-named-before.js'
import { personInApposition } from './person-in-apposition.js'
import type { PersonIndex } from './person-index.js'
import { personNamedBy } from './person-named-by.js'
import type { QuoteEvent } from './quote-events.js'
import { roleSubjectBefore } from './role-subject-before.js'
import { speakerFound } from './speaker-found.js'
import { headWord } from './speaker-words.js'

const HE_OR_HIM_OR_HIS = wordSet('he him his')
const POLICE_OR_PEOPLE = wordSet('police people')
const SHE_OR_HER = wordSet('she her')
const THEY_OR_THEM = wordSet('they them')

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
  let before: SpokenBefore = { last: null, organization: null }
  const speakers = new Map<Attribution, Speaker | null>()
  const inOrder = [...quotes].sort((a, b) => (a.source?.from ?? 0) - (b.source?.from ?? 0))
  for (const quote of inOrder) {
    const { source } = quote
    if (!source) continue
    const found: Resolved | null = resolve(story, quote, source, index, before)
    // who is named in what was said is not taken up before who said it
    const to = Math.max(source.to, quote.content.at(-1)?.to ?? 0)
    if (found) {
      const { speaker, person } = found
      before = heard(before, { speaker, person, at: story.tokens.end[to - 1]! })
    }
    story.trace?.note({ kind: 'speaker-decided', quote } satisfies QuoteEvent)
    speakers.set(quote, found?.speaker ?? null)
  }
  return quotes.map((quote) => speakers.get(quote) ?? null)
}

// Sources that stand for nobody the text could name.
const UNRESOLVED = wordSet(
  'i we you who which that one some others many most both all another this these those each few several none neither q a question answer',
)

function heard(before: SpokenBefore, last: Heard): SpokenBefore {
  const isNamed = last.speaker.kind === 'organization' && /\p{Lu}/u.test(last.speaker.name)
  return { last, organization: isNamed ? last : before.organization }
}

function resolve(
  story: MarkedStory,
  quote: Attribution,
  source: TokenRange,
  index: PersonIndex,
  before: SpokenBefore,
): Resolved | null {
  const { tokens, trace } = story
  const { last } = before
  const start = tokens.start[source.from]!
  const end = tokens.end[source.to - 1]!
  const named = personNamedBy(story, index, start, end)
  if (named) return speakerFound(trace, 'named', asPerson(named))
  if (source.to - source.from === 1) {
    const lower = tokens.lower[source.from]!
    const gender = HE_OR_HIM_OR_HIS.has(lower) ? 'm' : SHE_OR_HER.has(lower) ? 'f' : null
    if (gender) {
      const subject = roleSubject(story, quote, index, before, gender)
      if (subject) return speakerFound(trace, 'pronoun-of-subject', subject)
      return speakerFound(trace, 'pronoun', antecedent(story, index, start, gender, last))
    }
    if (lower === 'it') return itself(story, quote, index, before)
    if (THEY_OR_THEM.has(lower))
      return isNear(last, start) && standsForMany(last.speaker)
        ? speakerFound(trace, 'they-last', last)
        : speakerFound(trace, 'they-nobody', null)
    if (UNRESOLVED.has(lower)) return speakerFound(trace, 'stands-for-nobody', null)
  }
  const apposed = personInApposition(story, index, end)
  if (apposed) return speakerFound(trace, 'apposition', asPerson(apposed))
  return describeSpeaker(story, source, index, before, story.text.slice(start, end))
}

/** "The judge urged Rehn to wait. He said …": the judge, if the story has named her or him; "his wife", named or not. */
function roleSubject(
  story: MarkedStory,
  quote: Attribution,
  index: PersonIndex,
  before: SpokenBefore,
  gender: Gender,
): Resolved | null {
  const subject = roleSubjectBefore(story, quote, gender)
  if (!subject) return null
  const { source, isKin } = subject
  const { start, end } = story.tokens
  const printed = story.text.slice(start[source.from]!, end[source.to - 1]!)
  const found = describeSpeaker({ ...story, trace: undefined }, source, index, before, printed)
  // "The coach hugged Vance. “…,” he said": either of them
  const isAbout = index.mentions.some(
    ({ person, span }) =>
      span.start > start[source.from]! &&
      span.end < start[Math.min(quote.source!.from, quote.content[0]!.from)]! &&
      person !== found?.person &&
      (index.genderOf(person) ?? gender) === gender,
  )
  if (isAbout) return null
  if (found?.person) return (index.genderOf(found.person) ?? gender) === gender ? found : null
  return isKin && found?.speaker.kind === 'described' ? found : null
}

/** What "it" stands for: what the report itself is about, else the last speaker if that is an organisation. */
function itself(
  story: MarkedStory,
  quote: Attribution,
  index: PersonIndex,
  before: SpokenBefore,
): Resolved | null {
  const { source, content } = quote
  // "The bank expects prices to rise, it said"
  const reported = content[0]!
  const subject = reported.from < source!.from ? nounPhraseAt(story, reported.from, reported.to) : null
  if (subject) {
    const { start, end } = story.tokens
    const printed = story.text.slice(start[subject.from]!, end[subject.to - 1]!)
    const found = describeSpeaker(story, subject, index, before, printed)
    if (found?.speaker.kind === 'organization') return speakerFound(story.trace, 'it-subject', found)
  }
  const { last } = before
  if (isNear(last, story.tokens.start[source!.from]!) && last.speaker.kind === 'organization')
    return speakerFound(story.trace, 'it-last', last)
  const name = last === null ? organizationNamedBefore(story, source!.from) : null
  return name === null
    ? speakerFound(story.trace, 'it-nobody', null)
    : speakerFound(story.trace, 'it-named-before', asSpeaker(name, 'organization'))
}

/** "Researchers", "the police": speakers whom "they" can take up. */
function standsForMany({ name, kind }: Speaker): boolean {
  if (kind === 'person') return false
  const head = headWord(name)
  if (/\sand\s/.test(name) && kind === 'described') return true
  return /[^s']s$/.test(head) || POLICE_OR_PEOPLE.has(head)
}
