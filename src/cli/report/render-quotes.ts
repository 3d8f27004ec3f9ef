import type { Quote } from '../../index.js'
import type { Page } from './page.js'
import { wrapText } from './wrap-text.js'

const KIND_WIDTH = 10
const NOT_KNOWN = '(speaker not known)'

/** What was said, under the name of who said it; speakers as they first speak, those not known at the end. */
export function renderQuotes(text: string, quotes: readonly Quote[], page: Page): string[] {
  const bySpeaker = new Map<string, Quote[]>()
  for (const quote of quotes) {
    const speaker = speakerOf(quote)
    bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), quote])
  }
  const speakers = [...bySpeaker.keys()].sort((a, b) => Number(a === NOT_KNOWN) - Number(b === NOT_KNOWN))
  return speakers.flatMap((speaker) => [
    ...wrapText(speaker, '  ', page.width).map(page.paint.bold),
    ...bySpeaker.get(speaker)!.flatMap((quote) => renderQuote(text, quote, page)),
  ])
}

function renderQuote(text: string, quote: Quote, { paint, width }: Page): string[] {
  const indent = ' '.repeat(4 + KIND_WIDTH)
  return [
    ...wrapText(wordsOf(text, quote), `    ${quote.kind.padEnd(KIND_WIDTH)}`, width),
    ...wrapText(attributionOf(quote), indent, width).map(paint.dim),
  ]
}

function speakerOf({ speaker }: Quote): string {
  if (!speaker) return NOT_KNOWN
  return speaker.kind === 'described' ? `${speaker.name} (not named)` : speaker.name
}

/** The content with quotation marks where the story printed them; `…` where the story broke off to say who spoke. */
function wordsOf(text: string, { content }: Quote): string {
  return content
    .map((span, i) => {
      const before = content[i - 1]
      const gap = before && text.slice(before.end, span.start).length > 3 ? '… ' : ''
      const marked = /["“”«„'‘]/.test(text[span.start - 1] ?? '')
      return gap + (marked ? `“${span.text}”` : span.text)
    })
    .join(' ')
}

/** "Imomi said, 97 %": source and cue in printed order, and how sure it is. */
function attributionOf({ source, cue, confidence }: Quote): string {
  const printed = [source, cue]
    .filter((span) => span !== null)
    .sort((a, b) => a.start - b.start)
    .map((span) => span.text)
  return `${printed.join(' ') || 'not attributed'} · ${Math.round(confidence * 100)} %`
}
