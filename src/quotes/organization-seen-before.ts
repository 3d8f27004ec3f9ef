import { isDemonym } from '../names/not-a-person.js'
import { wordSet } from '../text/word-set.js'
import { asSpeaker, type Heard, isNear, type Resolved } from './heard.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import { organizationNamedBefore } from './organization-named-before.js'

const BUSINESS = wordSet(
  'airline automaker bank brewer business carmaker carrier chain company conglomerate developer firm giant group insurer lender maker manufacturer miner operator producer retailer startup supplier',
)
const PAPER = wordSet('broadcaster magazine newspaper paper site website')
const PAPER_NAME =
  /\b(?:BBC|CNN|Daily|Gazette|Guardian|Herald|Journal|Mail|Mirror|News|Post|Sun|Telegraph|Times|Tribune)\b/
// Names that no business has.
const INSTITUTION =
  /\b(?:Agency|Army|Association|Authority|Church|Commission|Committee|Congress|Council|Court|Department|Embassy|Government|House|Institute|Kremlin|Ministry|Nations|Navy|Office|Parliament|Party|Pentagon|Police|Senate|Union|University)\b/

/**
 * "The company", "the ministry", "the paper": the organisation that last spoke under its name or began a
 * sentence with it, if it can be called that.
 *
 *     Norvik Tools cut its forecast. The company said …
 *     ^----------^
 */
export function organizationSeenBefore(
  story: MarkedStory,
  source: TokenRange,
  named: Heard | null,
  printed: string,
  head: string,
): Resolved | null {
  const at = story.tokens.start[source.from]!
  // "the Japanese carmaker" is still no name
  const words = printed.split(/\s+/).filter((word) => !isDemonym(word.toLowerCase()))
  if (words[0]?.toLowerCase() !== 'the' || words.slice(1).some((word) => /\p{Lu}/u.test(word))) return null
  if (isNear(named, at) && canBeCalled(named.speaker.name, head)) return named
  const name = organizationNamedBefore(story, source.from)
  return name !== null && canBeCalled(name, head) ? asSpeaker(name, 'organization') : null
}

function canBeCalled(name: string, head: string): boolean {
  if (BUSINESS.has(head)) return !INSTITUTION.test(name) && !PAPER_NAME.test(name)
  if (PAPER.has(head)) return PAPER_NAME.test(name)
  return name.toLowerCase().split(/\s+/).includes(head)
}
