import type { QuoteExplanation, SpeakerExplanation } from 'wirecopy/debug'
import { quoted } from './quoted.js'
import type { TraceStep } from './reading.js'
import { step } from './trace-step.js'

/** How a quotation was read: its cue, where its words begin and end, who speaks, the rules that did not fit. */
export function traceQuote({
  quote,
  subject,
  joint,
  refused,
  borders,
  speaker,
}: QuoteExplanation): TraceStep[] {
  const around = [subject, joint].flatMap((reason) => (reason ? [step(reason.note)] : []))
  return [
    ...(quote.cue ? [step(`The cue is ${quoted(quote.cue.text)}`, around)] : []),
    ...quote.content.map(({ text }, i) =>
      step(`The words ${quoted(text)}`, step(`begin ${borders[i]?.begins}`), step(`end ${borders[i]?.ends}`)),
    ),
    traceSpeaker(quote.speaker?.name ?? null, speaker),
    ...(refused.length > 0
      ? [
          step(
            'Rules that were asked before, and did not fit',
            refused.map(({ id, note, why }) => step(`${id}, as in: ${note}`, step(why.note))),
          ),
        ]
      : []),
  ]
}

function traceSpeaker(
  name: string | null,
  { source, way, choice, antecedents }: SpeakerExplanation,
): TraceStep {
  const who = name ?? 'not known'
  return step(
    source ? `${quoted(source.text)}: the speaker is ${who}` : `The speaker is ${who}`,
    way && step(way.note),
    choice && step(choice.note),
    antecedents.length > 0
      ? step(
          'Whom it could take up',
          antecedents.map(({ name: other, chosen, why }) =>
            step(`${chosen ? '→ ' : ''}${other}: ${why.note}`),
          ),
        )
      : null,
  )
}
