import { spanOf } from '../text/span.js'
import type { QuoteKind, Span } from '../types.js'
import type { MarkedStory, TokenRange } from './marked-story.js'

// At the edge of a paraphrase these are the sentence's, not the speaker's.
const EDGE_OUTSIDE = /^[\s,;:.—–\-"“”'’‘«»„]+|[\s,;:.—–\-"“”‘«»„]+$/gu
const EDGE_INSIDE = /^[\s:]+|[\s,;]+$/g

/** The content as spans of the text: cut at quotation marks, the marks themselves left out. */
export function contentSpans(
  story: MarkedStory,
  content: readonly TokenRange[],
): { spans: Span[]; kind: QuoteKind } {
  const spans: Span[] = []
  let inside = 0
  let outside = 0
  for (const range of content) {
    for (let i = range.from; i < range.to; ) {
      const region = story.regionOf[i]!
      let j = i + 1
      while (j < range.to && story.regionOf[j] === region) j++
      const marked = region >= 0 ? story.regions[region]! : null
      const start = marked ? Math.max(marked.start, story.tokens.start[i]!) : story.tokens.start[i]!
      const end = marked ? Math.min(marked.end, story.tokens.end[j - 1]!) : story.tokens.end[j - 1]!
      const span = trimmed(story.text, start, end, marked ? EDGE_INSIDE : EDGE_OUTSIDE)
      if (span) {
        spans.push(span)
        if (marked) inside++
        else if (!isLead(span.text)) outside++
      }
      i = j
    }
  }
  spans.sort((a, b) => a.start - b.start)
  return { spans, kind: outside === 0 ? 'direct' : inside === 0 ? 'indirect' : 'mixed' }
}

/** A word that leads into quotation marks and is not part of what was said: that “prices rose”. */
function isLead(text: string): boolean {
  return /^(?:that|to|as|how|and|but|of|if|whether|about|for|on|a|an|the)$/i.test(text)
}

function trimmed(text: string, start: number, end: number, edges: RegExp): Span | null {
  const printed = text.slice(start, end)
  const lead =
    printed.length - printed.replace(new RegExp(`(?:${edges.source.split('|')[0]})`, 'u'), '').length
  const tail = printed.slice(lead)
  const kept = tail.replace(new RegExp(`(?:${edges.source.split('|')[1]})`, 'u'), '')
  return kept && /[\p{L}\p{N}]/u.test(kept) ? spanOf(text, start + lead, start + lead + kept.length) : null
}
