import type { Quote, Span } from '../src/types.js'

// Quotations shown in their sentence: <source> {cue} ⟦content⟧. What belongs to the second quotation
// of a sentence carries a small 2, and so on:
//
//     <Rehn> {said} ⟦the ice held⟧, {adding}² ⟦it was thin⟧².   (the source of the second is the first's)

const NUMBERS = ['', '²', '³', '⁴', '⁵', '⁶']
const MARKUP = /[⟦{<]|[⟧}>][²³⁴⁵⁶]*/g

/** The sentence that was marked up; `\n` stands for a line break. */
export function withoutMarkup(marked: string): string {
  return marked.replace(MARKUP, '').replaceAll('\\n', '\n')
}

/** Marks up a text with its quotations; a source or cue that several share is the first one's. */
export function markQuotes(text: string, quotes: readonly Quote[]): string {
  const marks: { at: number; order: number; mark: string }[] = []
  const seen = new Set<string>()
  const mark = (span: Span | null, opener: string, closer: string, number: string): void => {
    if (!span || seen.has(`${opener}${span.start}`)) return
    seen.add(`${opener}${span.start}`)
    marks.push({ at: span.start, order: 1, mark: opener }, { at: span.end, order: 0, mark: closer + number })
  }
  for (const [i, { source, cue, content }] of quotes.entries()) {
    const number = NUMBERS[i] ?? '?'
    mark(source, '<', '>', number)
    mark(cue, '{', '}', number)
    for (const piece of content) mark(piece, '⟦', '⟧', number)
  }
  marks.sort((a, b) => b.at - a.at || b.order - a.order)
  let marked = text
  for (const { at, mark } of marks) marked = marked.slice(0, at) + mark + marked.slice(at)
  return marked.replaceAll('\n', '\\n')
}
