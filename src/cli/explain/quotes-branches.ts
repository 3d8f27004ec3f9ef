import type {
  Explanation,
  QuoteExplanation,
  Reason,
  RefusedRule,
  SpeakerExplanation,
} from '../../debug/index.js'
import { type Branch, branch } from './branch.js'
import { printed } from './printed.js'

/** The quotations: rule, cue, borders and speaker of each, and the cues that gave none. */
export function quotesBranches({ quotes, notQuotes, unclaimed }: Explanation): Branch[] {
  return [
    ...quotes.map(quoteBranch),
    ...(notQuotes.length > 0
      ? [
          branch(
            'no quotation',
            notQuotes.map(({ cue, why, refused }) =>
              branch(`${printed(cue)}: ${why.note} (${why.id})`, refusedBranches(refused)),
            ),
          ),
        ]
      : []),
    ...(unclaimed.length > 0
      ? [
          branch(
            'in quotation marks, and no rule says who said it',
            unclaimed.map((span) => branch(printed(span))),
          ),
        ]
      : []),
  ]
}

function quoteBranch({ quote, rule, subject, joint, refused, borders, speaker }: QuoteExplanation): Branch {
  const [first] = quote.content
  return branch(
    `${quote.kind}, ${quote.confidence.toFixed(2)}: ${first ? printed(first) : quote.text}`,
    branch(`rule ${rule.id}: ${rule.note}`, refusedBranches(refused)),
    quote.cue && branch(`cue ${[printed(quote.cue), ...notesOf(subject, joint)].join('; ')}`),
    quote.content.map((span, i) =>
      branch(`words ${printed(span)}: begin ${borders[i]?.begins}, end ${borders[i]?.ends}`),
    ),
    speakerBranch(quote.speaker?.name ?? null, speaker),
  )
}

const notesOf = (...reasons: readonly (Reason | null)[]): string[] =>
  reasons.flatMap((reason) => (reason ? [reason.note] : []))

/** Rules that were refused for one reason, one after the other, stand together. */
function refusedBranches(refused: readonly RefusedRule[]): Branch[] {
  const groups: { why: string; ids: string[] }[] = []
  for (const { id, why } of refused) {
    const last = groups.at(-1)
    if (last?.why === why.note) last.ids.push(id)
    else groups.push({ why: why.note, ids: [id] })
  }
  return groups.map(({ why, ids }) => branch(`not ${ids.join(', ')}: ${why}`))
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
