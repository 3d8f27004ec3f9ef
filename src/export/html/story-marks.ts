import type { Quote, Span } from '../../types.js'
import type { Story } from '../read-story.js'
import { speakersOf } from '../speakers-of.js'
import { escapeHtml } from './escape-html.js'
import type { Mark } from './render-marks.js'
import { speakerClass } from './speaker-class.js'

/** What the page shows in the text: dateline, people, topic words, quotations with cue and source. */
export function storyMarks({ readable, article }: Story): Mark[] {
  const numbers = new Map(
    speakersOf(article).flatMap(({ quotes }, i) => quotes.map((quote) => [quote, i + 1] as const)),
  )
  return [
    ...(article.dateline ? [spanMark(article.dateline, 'dateline')] : []),
    ...article.people.flatMap(({ mentions }) => mentions.map((mention) => spanMark(mention, 'person'))),
    ...article.topics.flatMap(({ evidence }) => evidence.map((word) => spanMark(word, 'evidence'))),
    ...article.quotes.flatMap((quote) => quoteMarks(readable, quote, numbers.get(quote) ?? 0)),
  ]
}

const spanMark = ({ start, end }: Span, names: string): Mark => ({
  start,
  end,
  element: 'span',
  attributes: `class="${names}"`,
})

function quoteMarks(text: string, quote: Quote, number: number): Mark[] {
  const colour = speakerClass(number)
  const speaker = quote.speaker?.name ?? 'speaker not known'
  const about = escapeHtml(
    `${quote.kind} quotation, ${speaker}, ${Math.round(quote.confidence * 100)} % (${quote.rule})`,
  )
  const target = number > 0 ? `speaker-${number}` : 'speaker-unknown'
  const label = number > 0 ? String(number) : '?'
  const reference = `<sup class="${colour}"><a href="#${target}" title="${about}" aria-label="${label}: ${about}">${label}</a></sup>`
  const last = quote.content.length - 1
  const kind = /^(?:indirect|mixed)$/.test(quote.kind) ? quote.kind : 'direct'
  return [
    ...quote.content.map((span, i): Mark => {
      const { start, end } = withMarks(text, span)
      const attributes = `class="${kind} ${colour}" title="${about}"`
      return { start, end, element: 'mark', attributes, ...(i === last && { after: reference }) }
    }),
    ...(quote.cue ? [spanMark(quote.cue, `cue ${colour}`)] : []),
    ...(quote.source ? [spanMark(quote.source, `source ${colour}`)] : []),
  ]
}

/** The content with the quotation marks around it, and the comma or full stop before the closing one. */
function withMarks(text: string, { start, end }: Span): Pick<Span, 'start' | 'end'> {
  if (!/["“„«‘'”]/.test(text[start - 1] ?? '')) return { start, end }
  const closing = /^[,.!?…]{0,3}["”“»’']/.exec(text.slice(end, end + 4))
  return { start: start - 1, end: end + (closing?.[0].length ?? 0) }
}
