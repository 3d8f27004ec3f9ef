import type { Speaker } from '../types.js'
import { antecedent } from './antecedent.js'
import { describeSpeaker } from './describe-speaker.js'
import type { Attribution } from './find-attributions.js'
import { asPerson, type Heard, type Resolved } from './heard.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import type { PersonIndex } from './person-index.js'
import { personNamedBy } from './person-named-by.js'

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
  let last: Heard | null = null
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

// Sources that stand for nobody the text could name.
const UNRESOLVED =
  /^(?:i|we|you|it|they|them|who|which|that|one|some|others|many|most|both|all|another|this|these|those|each|few|several|none|neither|q|a|question|answer)$/

function resolve(
  story: MarkedStory,
  source: TokenRange,
  index: PersonIndex,
  last: Heard | null,
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
  return describeSpeaker(story, source, index, last, story.text.slice(start, end))
}
