import type { Article, Span } from 'wirecopy'
import type { CastMember } from './list-cast.js'

/** A stretch of the story that means something, and what it belongs to. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly layer: 'content' | 'cue' | 'source' | 'mention' | 'evidence' | 'dateline'
  /** Index into `quotes`, the cast or `topics`; 0 for the dateline. */
  readonly of: number
}

/** Everything in the story that can be marked: quotations that `isShown` takes, mentions, evidence, dateline. */
export function findMarks(
  { quotes, topics, dateline }: Article,
  cast: readonly CastMember[],
  isShown: (quote: number) => boolean,
): Mark[] {
  const marks: Mark[] = []
  const add = (layer: Mark['layer'], of: number, span: Span | null) => {
    if (span) marks.push({ start: span.start, end: span.end, layer, of })
  }
  for (const [i, { content, cue, source }] of quotes.entries()) {
    if (!isShown(i)) continue
    for (const span of content) add('content', i, span)
    add('cue', i, cue)
    add('source', i, source)
  }
  for (const [i, { person }] of cast.entries())
    for (const span of person?.mentions ?? []) add('mention', i, span)
  for (const [i, { evidence }] of topics.entries()) for (const span of evidence) add('evidence', i, span)
  add('dateline', 0, dateline)
  return marks.sort((a, b) => a.start - b.start)
}
