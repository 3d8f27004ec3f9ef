import type { Article } from 'wirecopy'

/** A part of the story that is set on its own. */
export interface StoryBlock {
  readonly kind: 'headline' | 'deck' | 'byline' | 'paragraph' | 'aside'
  readonly start: number
  readonly end: number
}

/**
 * Every printed line of the story in the part that it belongs to, in order. A dateline runs into its paragraph, as
 * in print; what is none of the story's parts (labels, credits) is an aside.
 */
export function layOutStory(text: string, article: Article): StoryBlock[] {
  const { headline, deck, byline, dateline, paragraphs } = article
  const parts: StoryBlock[] = []
  if (headline) parts.push({ kind: 'headline', start: headline.start, end: headline.end })
  if (deck) parts.push({ kind: 'deck', start: deck.start, end: deck.end })
  if (byline) parts.push({ kind: 'byline', start: byline.start, end: byline.end })
  for (const { start, end } of paragraphs) {
    const runsOn =
      dateline && dateline.end <= start && !/\S|\n\s*\n/.test(text.slice(dateline.end, start))
        ? dateline
        : null
    parts.push({ kind: 'paragraph', start: runsOn ? runsOn.start : start, end })
  }
  parts.sort((a, b) => a.start - b.start)

  const blocks: StoryBlock[] = []
  let at = 0
  for (const part of parts) {
    const start = Math.max(part.start - bulletBefore(text, part.start), at)
    if (start >= part.end) continue
    blocks.push(...linesBetween(text, at, start), { ...part, start })
    at = part.end
  }
  return [...blocks, ...linesBetween(text, at, text.length)]
}

/** How long the bullet or dash is that opens the line and stands before a part: 2 for "* Shares fall". */
function bulletBefore(text: string, start: number): number {
  const opening = /(?:^|[\r\n])([^\p{L}\p{N}\r\n]{1,8})$/u.exec(text.slice(Math.max(0, start - 9), start))
  return opening ? opening[1]!.trimStart().length : 0
}

function linesBetween(text: string, from: number, to: number): StoryBlock[] {
  return [...text.slice(from, to).matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(({ index, 0: line }) => ({
    kind: 'aside',
    start: from + index,
    end: from + index + line.length,
  }))
}
