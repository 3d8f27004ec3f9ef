import { isCommonWord, isGivenName } from '../names/given-names.js'
import { isDemonym } from '../names/not-a-person.js'
import { isRole } from '../names/role-words.js'
import { firstIndex } from '../text/first-index.js'
import { wordSet } from '../text/word-set.js'
import type { Person } from '../types.js'
import { asPerson, asSpeaker, type Heard, isNear, type Resolved, type SpokenBefore } from './heard.js'
import { kinNamedBefore } from './kin-named-before.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import { isJoint, isPossessiveMark } from './nominal.js'
import { mayBeOffice, type Office, officesIn, sharesField } from './offices-in.js'
import { organizationKey } from './organization-key.js'
import { organizationSeenBefore } from './organization-seen-before.js'
import { personDescribedBy } from './person-described-by.js'
import type { PersonIndex } from './person-index.js'
import { speakerFound } from './speaker-found.js'
import {
  contradictsGender,
  headWord,
  isCollective,
  isKindredRole,
  ORGANIZATION_WORD,
} from './speaker-words.js'

/** A source that is neither name nor pronoun: a role seen before, an organisation, or a description. */
export function describeSpeaker(
  story: MarkedStory,
  source: TokenRange,
  index: PersonIndex,
  before: SpokenBefore,
  printed: string,
): Resolved | null {
  const taught = story.organizations?.get(organizationKey(printed))
  const { tokens, trace } = story
  if (taught !== undefined)
    return speakerFound(trace, 'taught-organization', asSpeaker(taught, 'organization'))
  const { last } = before
  const head = headOf(story, source)
  const lower = tokens.lower[head]!.replace(/^ex-/, '')
  const role = isRole(lower) || lower === 'pm'
  // "the president of the club" says itself which one it means
  const isBare = head === source.to - 1 || tokens.lower[head + 1] === 'from'
  const earlier = role && isBare ? officeSeenBefore(story, source, head, index, last) : null
  if (earlier) return speakerFound(trace, 'role', earlier)
  const kin = kinNamedBefore(story, source, index)
  if (kin) return speakerFound(trace, 'kin', asPerson(kin))
  const described = personDescribedBy(story, source, index, last, printed)
  if (described) return speakerFound(trace, 'description', described)
  const organization =
    isCollective(lower) ||
    ORGANIZATION_WORD.test(printed) ||
    (isProper(story, head) && !role && !isDemonym(lower) && isOneName(story, source, head))
  if (source.to - source.from === 1 && isGivenName(lower) && !isCommonWord(lower))
    return speakerFound(trace, 'given-name', asSpeaker(printed, 'person'))
  if (!organization) return speakerFound(trace, 'described', asSpeaker(printed, 'described'))
  const seen = organizationSeenBefore(story, source, before.organization, printed, lower)
  return seen
    ? speakerFound(trace, 'organization-before', seen)
    : speakerFound(trace, 'organization', asSpeaker(printed.replace(/^the\s/i, ''), 'organization'))
}

/** Whether the tagger's proper noun is one: at the start of a sentence "Dealers" has a capital too. */
function isProper(story: MarkedStory, head: number): boolean {
  return story.tokens.tag[head] === 'PROPN' && !isCommonWord(story.tokens.lower[head]!)
}

/**
 * "Forbes", "the S.E.C.", "the Mining Ministry"; but two capitals without an article may be a person nobody knows, and
 * "the younger Lovik" is one.
 */
function isOneName(story: MarkedStory, source: TokenRange, head: number): boolean {
  if (story.named[head] === 1) return false
  return head === source.from || /^the$/.test(story.tokens.lower[source.from]!)
}

/** "The minister", "the senior diplomat": whoever holds the office in the story, or the last speaker with one like it. */
function officeSeenBefore(
  story: MarkedStory,
  source: TokenRange,
  head: number,
  index: PersonIndex,
  last: Heard | null,
): Resolved | null {
  const { tokens } = story
  const at = tokens.start[source.from]!
  const office = officesIn(story.text.slice(at, tokens.end[head]!)).at(-1)
  if (!office) return null
  const first = tokens.lower[source.from]!
  const inTitle = isHeadlinese(story, source, head)
  // "a senior minister" may well stay without a name
  if (/^an?$/.test(first) && at < LEAD && head - source.from === 1) return namedLater(index, at, office)
  if (first !== 'the' && !(inTitle && !/^(?:an?|two|three|some|many)$/.test(first))) return null
  // "One cabinet minister told … the minister said": the one without a name goes on
  if (last?.speaker.kind === 'described' && isNear(last, at) && headWord(last.speaker.name) === office.role) {
    const own = officesIn(last.speaker.name).at(-1)
    if (!own || mayBeOffice(office, own)) return last
  }
  // a headline speaks of people whom only the story names
  const named = inTitle
    ? index.people
    : index.people.filter(({ mentions }) => (mentions[0]?.start ?? at) < at)
  const may = named.filter(isHeldBy((held) => mayBeOffice(office, held)))
  const sure = may.filter(isHeldBy((held) => mayBeOffice(office, held) && sharesField(office, held)))
  const holders = sure.length > 0 ? sure : may
  if (holders.length === 1) return asPerson(holders[0]!)
  if (holders.length > 1) return last?.person && holders.includes(last.person) ? last : null
  const mayBe = (person: Person): boolean => !contradictsGender(index.genderOf(person), office.role)
  const kindred = named.filter(
    isHeldBy(({ role }) => role !== office.role && isKindredRole(role, office.role)),
  )
  const recent = !inTitle && isNear(last, at) ? last.person : null
  if (recent && kindred.includes(recent)) return mayBe(recent) ? last : null
  // with nobody else in the story, "the veteran" can only be its one speaker
  const only = index.people.length === 1 ? index.people[0]! : null
  if (!only || !mayBe(only)) return null
  if (kindred.includes(only)) return asPerson(only)
  const isUntitled = only.titles.flatMap(officesIn).length === 0
  return isUntitled && (inTitle || recent === only) ? asPerson(only) : null
}

// In UTF-16 units: as far as the headline and the first paragraph reach.
const LEAD = 600

/** "A judge said on Monday", and then "Judge Ada Lovik": the lead speaks of the only one of that office before it is named. */
function namedLater(index: PersonIndex, at: number, office: Office): Resolved | null {
  if (!HELD_BY_ONE.has(office.role)) return null
  const holders = index.people.filter(isHeldBy((held) => mayBeOffice(office, held)))
  const [holder, ...others] = holders
  if (!holder || others.length > 0) return null
  const { start } = holder.mentions[0]!
  return start > at && start < 2 * LEAD && !holder.titles.some(isFormer) ? asPerson(holder) : null
}

// A pilot, a witness and a lawyer may well be others than those whom the story names.
const HELD_BY_ONE = wordSet('coroner governor judge magistrate mayor premier president')
const isFormer = (title: string): boolean => /^(?:ex|former|late|retired)\b/i.test(title)

const isHeldBy =
  (test: (office: Office) => boolean) =>
  ({ titles }: Person): boolean =>
    titles.some((title) => officesIn(title).some(test))

/** In the headline, or where a line begins with an office that has no article: "CEO says prices have reached the limit". */
function isHeadlinese(story: MarkedStory, source: TokenRange, head: number): boolean {
  const { blocks, named, titleBlocks, tokens } = story
  if (source.from < (blocks[titleBlocks]?.from ?? 0)) return true
  for (let i = source.from; i <= head; i++) if (named[i] === 1 || !BARE.has(tokens.tag[i]!)) return false
  const first = blocks[firstIndex(blocks.length, (b) => blocks[b]!.to > source.from)]!.from
  return source.from === first || (source.from === first + 1 && tokens.tag[first] === 'PUNCT')
}

const BARE = wordSet('ADJ NOUN PROPN')

/** The last word of the first noun group: "a spokesman for the ministry" is a spokesman. */
function headOf(story: MarkedStory, source: TokenRange): number {
  const { tokens } = story
  let head = source.from
  for (let i = source.from; i < source.to; i++) {
    const tag = tokens.tag[i]!
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM') head = i
    else if (
      i > source.from &&
      // "ex-bookkeeper", "the drivers’ leader"
      !isJoint(story, i) &&
      !isPossessiveMark(story, i) &&
      (tag === 'ADP' || tag === 'PUNCT' || tag === 'SCONJ' || /^wh/.test(tokens.lower[i]!))
    )
      break
  }
  return head
}
