import type { Reading } from '../read-article.js'
import { singleSpaced } from '../text/single-spaced.js'
import { spanOf } from '../text/span.js'
import type { Person, Quote, Span } from '../types.js'
import { contentSpans } from './content-spans.js'
import type { Attribution } from './find-attributions.js'
import { findQuotes } from './find-quotes.js'
import { markStory, type TokenRange } from './marked-story.js'
import { indexPeople } from './person-index.js'
import type { QuoteEvent } from './quote-events.js'
import type { QuoteLexicon } from './quote-lexicon.js'
import { resolveSpeakers } from './resolve-speakers.js'

/** The quotations of a story that has been read and whose people are known, in order of appearance. */
export function quotesIn(reading: Reading, people: readonly Person[], lexicon?: QuoteLexicon): Quote[] {
  const story = markStory(reading, people, lexicon)
  const attributions = findQuotes(story)
  const speakers = resolveSpeakers(story, attributions, indexPeople(reading, people))
  const span = (range: TokenRange | null): Span | null =>
    range && spanOf(story.text, story.tokens.start[range.from]!, story.tokens.end[range.to - 1]!)

  const quotes: Quote[] = []
  const made = reading.trace && ([] as { attribution: Attribution; quote: Quote }[])
  for (const [i, found] of attributions.entries()) {
    const { spans, kind } = contentSpans(story, found.content)
    if (spans.length === 0) continue
    const quote: Quote = {
      kind,
      text: singleSpaced(spans.map((piece) => piece.text).join(' ')),
      content: spans,
      cue: span(found.cue),
      source: span(found.source),
      speaker: speakers[i]!,
      confidence: found.confidence,
      rule: found.rule,
    }
    quotes.push(quote)
    made?.push({ attribution: found, quote })
  }
  if (made) reading.trace?.note({ kind: 'quotes-made', story, made } satisfies QuoteEvent)
  return quotes.sort((a, b) => a.content[0]!.start - b.content[0]!.start)
}
