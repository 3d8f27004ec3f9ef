import { wordSet } from '../text/word-set.js'
import type { Attribution } from './find-attributions.js'
import { type MarkedRegion, type MarkedStory, regionAt, type TokenRange } from './marked-story.js'
import { isNominal } from './nominal.js'
import { sharedSubject } from './shared-subject.js'

const HE_OR_SHE = wordSet('he she')

/** Rules for marks without a cue. */
export type LeadRuleId = 'lead-colon-marks' | 'lead-sentence-marks'

// Shorter stretches in marks are as often titles and terms as quotations.
const FEWEST_TOKENS = 7

/**
 * Attributes quotation marks that no cue has claimed to the subject of the sentence that leads up
 * to them:
 *
 *     Imomi had one wish for the border: “Let it be quiet for a year.”
 *     ^---^                              Imomi stayed calm. “Nobody has to leave.”
 */
export function findUnclaimed(
  story: MarkedStory,
  sentence: TokenRange,
  before: TokenRange | null,
  claimed: readonly Attribution[],
): Attribution[] {
  const found: Attribution[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const region = regionAt(story, i)
    if (!region) continue
    i = region.to - 1
    if (region.single || region.to - region.from < FEWEST_TOKENS || isClaimed(region, claimed)) continue
    const attribution = attributeToLead(story, sentence, before, region)
    if (attribution) found.push(attribution)
  }
  return found
}

function attributeToLead(
  story: MarkedStory,
  sentence: TokenRange,
  before: TokenRange | null,
  region: MarkedRegion,
): Attribution | null {
  const { tokens } = story
  const mark = tokens.word[region.from - 1] ?? ''
  const content = [{ from: region.from, to: region.to }]
  if (region.from > sentence.from) {
    if (!/^(?::|—|–|--)$/.test(mark)) return null
    const source = sharedSubject(story, region.from - 1, sentence.from)
    return (
      source && {
        cue: { from: region.from - 1, to: region.from },
        source,
        content,
        rule: 'lead-colon-marks',
        confidence: 0.6,
      }
    )
  }
  const source = before && sharedSubject(story, before.to, before.from)
  return source && isSomebody(story, source)
    ? { cue: null, source, content, rule: 'lead-sentence-marks', confidence: 0.5 }
    : null
}

function isClaimed(region: TokenRange, claimed: readonly Attribution[]): boolean {
  return claimed.some(({ content }) =>
    content.some((range) => range.from < region.to && region.from < range.to),
  )
}

/** A name or a personal pronoun; a thing that happened before a quotation did not say it. */
function isSomebody(story: MarkedStory, source: TokenRange): boolean {
  const last = source.to - 1
  const { tag, lower } = story.tokens
  return HE_OR_SHE.has(lower[last]!) || (tag[last] === 'PROPN' && isNominal(story, last))
}
