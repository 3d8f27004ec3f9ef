import type { Reading } from '../read-article.js'
import { spanOf } from '../text/span.js'
import type { Quote, Span } from '../types.js'
import { contentSpans } from './content-spans.js'
import { findQuotes } from './find-quotes.js'
import { markStory, type TokenRange } from './marked-story.js'

/** The quotations of a story that has been read. */
export function quotesIn(reading: Reading): Quote[] {
  const story = markStory(reading)
  const span = (range: TokenRange | null): Span | null =>
    range && spanOf(story.text, story.tokens.start[range.from]!, story.tokens.end[range.to - 1]!)
  return findQuotes(story).flatMap((found): Quote[] => {
    const { spans, kind } = contentSpans(story, found.content)
    if (spans.length === 0) return []
    return [
      {
        kind,
        text: spans.map((piece) => piece.text).join(' '),
        content: spans,
        cue: span(found.cue),
        source: span(found.source),
        speaker: null,
        confidence: found.confidence,
        rule: found.rule,
      },
    ]
  })
}
