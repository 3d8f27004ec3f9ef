import type { Article } from 'wirecopy'
import { DATELINE_RULES } from '../../../src/dateline/dateline-rules.js'
import { VARIANT_RULES } from '../../../src/names/variant-rules.js'
import { ATTRIBUTION_RULES } from '../../../src/quotes/attribution-rules.js'
import type { Reason } from './reading.js'

// Rules that stand in the code and in no table.
const MORE_RULES: readonly { readonly id: string; readonly note: string }[] = [
  { id: 'known-alias', note: 'You said that they are one person.' },
  { id: 'lead-colon-marks', note: 'Imomi had one wish: “Let it be quiet.”' },
  { id: 'lead-sentence-marks', note: 'Imomi stayed calm. “Nobody has to leave.”' },
  { id: 'marks-signature', note: '“Let it be quiet.” — Sodik Imom' },
  { id: 'shared-form', note: 'Joined through a third form of the name, which fits both.' },
  { id: 'title-signature', note: 'In a headline: Border talks to end this year — Imomi' },
  { id: 'title-source-colon', note: 'In a headline: Imomi: Border talks to end this year' },
  { id: 'transcript', note: 'IMOMI: Border talks end this year.' },
]

/** The reason of every rule an article names. The one place that knows where reasons come from. */
export function findReasons(article: Article): Record<string, Reason> {
  const notes = new Map(
    [...MORE_RULES, ...DATELINE_RULES, ...VARIANT_RULES, ...ATTRIBUTION_RULES].map(({ id, note }) => [
      id,
      note,
    ]),
  )
  const named = [
    article.dateline?.rule ?? [],
    ...article.quotes.map(({ rule }) => rule),
    ...article.people.flatMap(({ variants }) => variants.map(({ rule }) => rule)),
  ].flat()
  return Object.fromEntries(named.map((rule) => [rule, { rule, note: notes.get(rule) ?? '' }]))
}
