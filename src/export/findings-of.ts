import type { Article, DatelinePlace, Quote, QuoteKind, Span } from '../types.js'

/** What a finding is. */
export type FindingKind =
  | 'dateline'
  | 'place'
  | 'date'
  | 'agency'
  | 'person'
  | 'quotation'
  | 'cue'
  | 'source'
  | 'topic'
  | 'evidence'

/** One thing found in a story, as formats that mark up text know it. */
export interface Finding {
  readonly kind: FindingKind
  /** `quotation-2`, `cue-2`: numbers as in the article, from 1. */
  readonly id: string
  /** Where it stands; a topic, which is about the whole story, stands nowhere. */
  readonly spans: readonly Span[]
  /** Whom or what it stands for: the speaker, the person's fullest name, `Oslo, NO`. */
  readonly name: string | null
  /** Of a quotation. */
  readonly quoteKind: QuoteKind | null
  /** Id of the finding that it is part of. */
  readonly of: string | null
  /** Id of the topic. */
  readonly topic: string | null
}

/** All that was found in a story: dateline and its parts, people, quotations with cue and source, topics with evidence. */
export function findingsOf({ dateline, people, quotes, topics }: Article): Finding[] {
  const found: Finding[] = []
  const add = (
    kind: FindingKind,
    number: number | null,
    spans: readonly Span[],
    more: Partial<Finding>,
  ): void => {
    const id = number === null ? kind : `${kind}-${number}`
    found.push({ kind, id, spans, name: null, quoteKind: null, of: null, topic: null, ...more })
  }
  if (dateline) {
    add('dateline', null, [dateline], {})
    for (const [i, place] of dateline.places.entries())
      add('place', i + 1, [place], { name: placeName(place), of: 'dateline' })
    if (dateline.date) add('date', null, [dateline.date], { name: dateline.date.iso, of: 'dateline' })
    if (dateline.agency)
      add('agency', null, [dateline.agency], { name: dateline.agency.name, of: 'dateline' })
  }
  for (const [i, { name, mentions }] of people.entries()) add('person', i + 1, mentions, { name })
  for (const [i, quote] of quotes.entries()) {
    const of = `quotation-${i + 1}`
    const name = speakerName(quote)
    add('quotation', i + 1, quote.content, { name, quoteKind: quote.kind })
    if (quote.cue) add('cue', i + 1, [quote.cue], { of })
    if (quote.source) add('source', i + 1, [quote.source], { name, of })
  }
  for (const [i, { id, label, evidence }] of topics.entries()) {
    add('topic', i + 1, [], { name: label, topic: id })
    if (evidence.length > 0) add('evidence', i + 1, evidence, { name: label, of: `topic-${i + 1}` })
  }
  return found
}

const placeName = ({ name, region, country }: DatelinePlace): string =>
  [name, region, country].filter((part) => part !== null).join(', ')

const speakerName = ({ speaker }: Quote): string | null => speaker?.name ?? null
