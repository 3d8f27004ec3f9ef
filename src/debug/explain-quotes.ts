import type { TokenRange } from '../quotes/marked-story.js'
import type { CueTried, QuotesMade, RuleRefused } from '../quotes/quote-events.js'
import { spanOf } from '../text/span.js'
import type { Quote, Span } from '../types.js'
import { borderOf } from './border-of.js'
import type { QuoteExplanation, RefusedCue, RefusedRule, SpeakerExplanation } from './explanation.js'
import { JOINT_NOTES, NO_QUOTATION_NOTES, REFUSAL_NOTES, SUBJECT_NOTES } from './quote-notes.js'
import { ruleReason } from './rule-reason.js'

/** Why these are the quotations of a story, and which cues gave none, from what was taken down. */
export function explainQuotes(
  text: string,
  quotes: readonly Quote[],
  tried: readonly CueTried[],
  { story, made }: QuotesMade,
  speakerOf: (attribution: QuotesMade['made'][number]['attribution'], quote: Quote) => SpeakerExplanation,
): { quotes: QuoteExplanation[]; refused: RefusedCue[]; unclaimed: Span[] } {
  const attempts = new Map<TokenRange | null, CueTried>(tried.map((event) => [event.cue, event]))
  const spanOfRange = ({ from, to }: TokenRange): Span =>
    spanOf(text, story.tokens.start[from]!, story.tokens.end[to - 1]!)
  const blocks = story.blocks.map((block) => (block.to > block.from ? spanOfRange(block) : null))
  // in the order in which quotesIn gives them
  const ordered = made.toSorted((a, b) => a.quote.content[0]!.start - b.quote.content[0]!.start)
  const used = new Set(ordered.map(({ attribution }) => attribution.cue))
  const said = quotes.flatMap(({ content }) => content)
  return {
    quotes: ordered.map(({ attribution }, i) => {
      const quote = quotes[i]!
      const { subject = null, reported = null, refused = [] } = attempts.get(attribution.cue) ?? {}
      return {
        quote,
        rule: ruleReason(quote.rule),
        subject: subject && { id: subject.kind, note: SUBJECT_NOTES[subject.kind] },
        joint: reported && { id: reported.joint, note: JOINT_NOTES[reported.joint] },
        refused: refused.map(refusedRule),
        borders: quote.content.map((span) => borderOf(text, span, quote, blocks, story.regions)),
        speaker: speakerOf(attribution, quote),
      }
    }),
    refused: tried
      .filter(({ cue }) => !used.has(cue))
      .map(({ cue, why, refused }) => {
        const id = why ?? 'nothing-left'
        return {
          cue: spanOfRange(cue),
          why: { id, note: NO_QUOTATION_NOTES[id] },
          refused: refused.map(refusedRule),
        }
      }),
    unclaimed: story.regions
      .filter(({ start, end }) => !said.some((span) => span.start < end && start < span.end))
      .map(({ outerStart, outerEnd }) => spanOf(text, outerStart, outerEnd)),
  }
}

function refusedRule({ rule, why }: RuleRefused): RefusedRule {
  return { ...ruleReason(rule), why: { id: why, note: REFUSAL_NOTES[why] } }
}
