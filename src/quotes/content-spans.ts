import { spanOf } from '../text/span.js'
import type { QuoteKind, Span } from '../types.js'
import { type MarkedStory, regionAt, type TokenRange } from './marked-story.js'

// At the edges of a paraphrase these are the sentence's, not the speaker's.
const BEFORE_PARAPHRASE = /[\s,;:.—–\-"“”'’‘«»„]/u
const AFTER_PARAPHRASE = /[\s,;:.—–\-"“”‘«»„]/u
const BEFORE_MARKED = /[\s:]/u
const AFTER_MARKED = /[\s,;]/u
// A word that leads into quotation marks and is not part of what was said: that “prices rose”.
const LEAD = /^(?:that|to|as|how|and|but|of|if|whether|about|for|on|a|an|the)$/i

/** The content as spans of the text: cut at quotation marks, the marks themselves left out. */
export function contentSpans(
  story: MarkedStory,
  content: readonly TokenRange[],
): { spans: Span[]; kind: QuoteKind } {
  const { text, tokens, regionOf } = story
  const spans: Span[] = []
  let inside = 0
  let outside = 0
  for (const range of content) {
    for (let i = range.from; i < range.to; ) {
      let next = i + 1
      while (next < range.to && regionOf[next] === regionOf[i]) next++
      const start = tokens.start[i]!
      const end = tokens.end[next - 1]!
      const marked = regionAt(story, i)
      const span = marked
        ? trimmed(text, Math.max(marked.start, start), Math.min(marked.end, end), BEFORE_MARKED, AFTER_MARKED)
        : trimmed(text, start, end, BEFORE_PARAPHRASE, AFTER_PARAPHRASE)
      if (span) {
        spans.push(span)
        if (marked) inside++
        else if (!LEAD.test(span.text)) outside++
      }
      i = next
    }
  }
  spans.sort((a, b) => a.start - b.start)
  return { spans, kind: outside === 0 ? 'direct' : inside === 0 ? 'indirect' : 'mixed' }
}

/** What is left between the characters at either edge; `null` if that holds no word. */
function trimmed(text: string, from: number, to: number, before: RegExp, after: RegExp): Span | null {
  let start = from
  let end = to
  while (start < end && before.test(text[start]!)) start++
  while (end > start && after.test(text[end - 1]!)) end--
  const span = spanOf(text, start, end)
  return /[\p{L}\p{N}]/u.test(span.text) ? span : null
}
