import type { Quote } from 'wirecopy'
import type { Paint } from './paint.js'
import { wrapText } from './wrap-text.js'

const KIND_WIDTH = 10

/** What was said, in the order of the story, under the name of who said it. */
export function renderQuotes(text: string, quotes: readonly Quote[], paint: Paint): string[] {
  return quotes.flatMap((quote, i) => {
    const speaker = speakerOf(quote)
    const goesOn = i > 0 && speakerOf(quotes[i - 1]!) === speaker
    const indent = ' '.repeat(4 + KIND_WIDTH)
    return [
      ...(goesOn ? [] : [`  ${paint.bold(speaker)}`]),
      ...wrapText(wordsOf(text, quote), `    ${quote.kind.padEnd(KIND_WIDTH)}`),
      paint.dim(`${indent}${attributionOf(quote)}`),
    ]
  })
}

function speakerOf({ speaker }: Quote): string {
  if (!speaker) return '(speaker not known)'
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
    .map((span) => span.text.replace(/\s+/g, ' '))
  return `${printed.join(' ') || 'not attributed'} · ${Math.round(confidence * 100)} %`
}
