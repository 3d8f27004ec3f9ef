import { ATTRIBUTION_RULES } from '../quotes/attribution-rules.js'
import type { Cue } from '../quotes/find-cues.js'
import type { TokenRange } from '../quotes/marked-story.js'
import type { CueTried, QuotesMade } from '../quotes/quote-events.js'
import { spanOf } from '../text/span.js'
import type { Quote, Span } from '../types.js'
import { borderOf } from './border-of.js'
import type { QuoteExplanation, Reason, RefusedCue, SpeakerExplanation } from './explanation.js'
import { JOINT_NOTES, NO_QUOTATION_NOTES, SUBJECT_NOTES } from './quote-notes.js'
import { ruleReason } from './rule-reason.js'

/** Why these are the quotations of a story, and which cues gave none, from what was taken down. */
export function explainQuotes(
  text: string,
  quotes: readonly Quote[],
  tried: readonly CueTried[],
  { story, made }: QuotesMade,
  speakerOf: (attribution: QuotesMade['made'][number]['attribution'], quote: Quote) => SpeakerExplanation,
): { quotes: QuoteExplanation[]; refused: RefusedCue[] } {
  const attempts = new Map<TokenRange | null, CueTried>(tried.map((event) => [event.cue, event]))
  const spanOfRange = ({ from, to }: TokenRange): Span =>
    spanOf(text, story.tokens.start[from]!, story.tokens.end[to - 1]!)
  const blocks = story.blocks.map((block) => (block.to > block.from ? spanOfRange(block) : null))
  // in the order in which quotesIn gives them
  const ordered = made.toSorted((a, b) => a.quote.content[0]!.start - b.quote.content[0]!.start)
  const used = new Set(ordered.map(({ attribution }) => attribution.cue))
  return {
    quotes: ordered.map(({ attribution }, i) => {
      const quote = quotes[i]!
      const { subject = null, reported = null } = attempts.get(attribution.cue) ?? {}
      return {
        quote,
        rule: ruleReason(quote.rule),
        subject: subject && { id: subject.kind, note: SUBJECT_NOTES[subject.kind] },
        joint: reported && { id: reported.joint, note: JOINT_NOTES[reported.joint] },
        refused: subject ? rulesBefore(quote.rule) : [],
        borders: quote.content.map((span) => borderOf(text, span, quote, blocks)),
        speaker: speakerOf(attribution, quote),
      }
    }),
    refused: tried
      .filter(({ cue }) => !used.has(cue))
      .map(({ cue, why, taken }) => {
        const id = why ?? 'nothing-left'
        const refused = id === 'no-rule' ? rulesBefore(null) : taken ? rulesBefore(taken) : []
        return { cue: spanOfCue(cue), why: { id, note: NO_QUOTATION_NOTES[id] }, refused }
      }),
  }

  function spanOfCue(cue: Cue): Span {
    return spanOfRange(cue)
  }
}

/** The attribution rules that were asked before one; all, before none. */
function rulesBefore(rule: string | null): Reason[] {
  const end = ATTRIBUTION_RULES.findIndex(({ id }) => id === rule)
  return ATTRIBUTION_RULES.slice(0, end < 0 ? undefined : end).map(({ id, note }) => ({ id, note }))
}
