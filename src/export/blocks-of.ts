import type { Article, Span } from '../types.js'

/** A stretch of a story as it is set in type. */
export interface StoryBlock {
  readonly kind: 'headline' | 'deck' | 'byline' | 'paragraph'
  readonly start: number
  readonly end: number
}

/**
 * The blocks of a story in printed order, without site furniture. A dateline that opens a paragraph is part of it:
 *
 *     OSLO, May 3 (Reuters) - Norway will lend more
 *     ^------ paragraph ------------------------->
 */
export function blocksOf(text: string, article: Article): StoryBlock[] {
  const block = (kind: StoryBlock['kind'], span: Span | null): StoryBlock[] =>
    span ? [{ kind, start: span.start, end: span.end }] : []
  const body = article.paragraphs.flatMap((paragraph) => block('paragraph', paragraph))
  const { dateline } = article
  const opened = dateline && body.findIndex(({ start }) => start >= dateline.end)
  if (dateline && opened !== null) {
    const first = body[opened]
    const runsOn = first && !/[\n\r\u2028\u2029]/.test(text.slice(dateline.end, first.start))
    if (runsOn) body[opened] = { ...first, start: dateline.start }
    else body.push(...block('paragraph', dateline))
  }
  return [
    ...block('headline', article.headline),
    ...block('deck', article.deck),
    ...block('byline', article.byline),
    ...body,
  ].sort((a, b) => a.start - b.start)
}
