import { checkOptions } from '../check-input.js'
import type { Article } from '../types.js'
import { codePoints } from './code-points.js'
import { type FindingKind, findingsOf } from './findings-of.js'
import { readStory } from './read-story.js'

/** The labels that {@link toDisplacy} gives. */
export type DisplacyLabel = 'QUOTE' | 'CUE' | 'SOURCE' | 'PERSON' | 'GPE' | 'DATE' | 'ORG'

/** Options of {@link toDisplacy}. */
export interface ToDisplacyOptions {
  /** Which labels to give; all if left out. */
  readonly labels?: readonly DisplacyLabel[] | undefined
}

/** What displaCy draws with `displacy.render(data, style="ent", manual=True)`. */
export interface DisplacyEntities {
  readonly text: string
  /** In order, none over another; offsets are code points, as Python counts. */
  readonly ents: readonly { readonly start: number; readonly end: number; readonly label: DisplacyLabel }[]
  readonly title: null
}

const LABELS: Readonly<Partial<Record<FindingKind, DisplacyLabel>>> = {
  quotation: 'QUOTE',
  cue: 'CUE',
  source: 'SOURCE',
  person: 'PERSON',
  place: 'GPE',
  date: 'DATE',
  agency: 'ORG',
}
const KNOWN = Object.values(LABELS)
const OPTIONS = {
  labels: {
    expected: `an array of ${KNOWN.map((label) => `"${label}"`).join(', ')}`,
    accepts: (value: unknown) =>
      Array.isArray(value) && value.every((label) => KNOWN.includes(label as DisplacyLabel)),
  },
}

/**
 * A story for spaCy's visualizer displaCy, which shows each character in one entity only: of two that overlap the longer
 * one stays, the earlier of two as long. To see the people inside quotations and sources, ask for `labels: ['PERSON']`.
 *
 * @param article what `analyzeArticle` gave for `text`.
 * @returns offsets in code points, as Python counts.
 * @throws {@link WirecopyError} `INPUT_TYPE` if `text` is no string or `article` no article, `INPUT_VALUE` if a span of it
 * does not stand in `text`, `UNKNOWN_OPTION`, `OPTION_TYPE` or `OPTION_VALUE` for options it cannot use.
 *
 * @example
 * const text = '🎉 “Norway will lend more,” Ada Lovik said.'
 * toDisplacy(text, analyzeArticle(text)).ents[0] // { start: 3, end: 24, label: 'QUOTE' }
 */
export function toDisplacy(text: string, article: Article, options?: ToDisplacyOptions): DisplacyEntities {
  const story = readStory('toDisplacy', text, article)
  const checked = checkOptions('toDisplacy', options, OPTIONS)
  const codePoint = codePoints(story.text)
  const ents = findingsOf(story.article).flatMap(({ kind, spans }) => {
    const label = LABELS[kind]
    if (!label || (checked.labels && !checked.labels.includes(label))) return []
    return spans.map(({ start, end }) => ({ start: codePoint(start), end: codePoint(end), label }))
  })
  return { text: story.text, ents: withoutOverlaps(ents), title: null }
}

type Entity = DisplacyEntities['ents'][number]

function withoutOverlaps(ents: readonly Entity[]): Entity[] {
  const rank = new Map(KNOWN.map((label, i) => [label, i]))
  const longestFirst = ents
    .filter(({ start, end }) => start < end)
    .sort(
      (a, b) =>
        b.end - b.start - (a.end - a.start) || a.start - b.start || rank.get(a.label)! - rank.get(b.label)!,
    )
  const taken = new Set<number>()
  const kept: Entity[] = []
  for (const entity of longestFirst) {
    // what is taken is at least as long, so it shows at one of the two ends
    if (taken.has(entity.start) || taken.has(entity.end - 1)) continue
    for (let at = entity.start; at < entity.end; at++) taken.add(at)
    kept.push(entity)
  }
  return kept.sort((a, b) => a.start - b.start)
}
