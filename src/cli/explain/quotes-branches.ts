import type { Explanation, QuoteExplanation, Reason, SpeakerExplanation } from '../../debug/index.js'
import { type Branch, branch } from './branch.js'
import { printed } from './printed.js'

/** The quotations: rule, cue, borders and speaker of each, and the cues that gave none. */
export function quotesBranches({ quotes, notQuotes }: Explanation): Branch[] {
  return [
    ...quotes.map(quoteBranch),
    ...(notQuotes.length > 0
      ? [
          branch(
            'no quotation',
            notQuotes.map(({ cue, why }) => branch(`${printed(cue)}: ${why.note} (${why.id})`)),
          ),
        ]
      : []),
  ]
}

function quoteBranch({ quote, rule, subject, joint, refused, borders, speaker }: QuoteExplanation): Branch {
  const [first] = quote.content
  return branch(
    `${quote.kind}, ${quote.confidence.toFixed(2)}: ${first ? printed(first) : quote.text}`,
    branch(`rule ${rule.id}: ${rule.note}`, refusedBranch(refused)),
    quote.cue && branch(`cue ${[printed(quote.cue), ...notesOf(subject, joint)].join('; ')}`),
    quote.content.map((span, i) =>
      branch(`words ${printed(span)}: begin ${borders[i]?.begins}, end ${borders[i]?.ends}`),
    ),
    speakerBranch(quote.speaker?.name ?? null, speaker),
  )
}

const notesOf = (...reasons: readonly (Reason | null)[]): string[] =>
  reasons.flatMap((reason) => (reason ? [reason.note] : []))

function refusedBranch(refused: readonly Reason[]): Branch | null {
  return refused.length > 0 ? branch(`refused before: ${refused.map(({ id }) => id).join(', ')}`) : null
}

function speakerBranch(
  name: string | null,
  { source, way, choice, antecedents }: SpeakerExplanation,
): Branch {
  const from = source ? ` from ${printed(source)}` : ''
  return branch(
    `speaker ${name ?? 'not known'}${from}${way ? `: ${way.note}` : ''}`,
    choice && branch(`${choice.id}: ${choice.note}`),
    antecedents.map(({ name: other, mention, chosen, why }, i) =>
      branch(`${chosen ? '→ ' : ''}${i + 1}. ${other}${mention ? ` ${printed(mention)}` : ''}: ${why.note}`),
    ),
  )
}
