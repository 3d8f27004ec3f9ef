import type { CastMember } from './list-cast.js'
import type { Reading, Reason } from './reading.js'

/** One decision, laid open: what was decided, from which words, by which rule, and what a program gets. */
export interface Why {
  readonly title: string
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly reason: Reason
  /** Whether the note of the reason is a sentence of the kind the rule takes, and no explanation. */
  readonly isExample: boolean
  readonly confidence: number | null
  /** The part of the result it is about, as `analyzeArticle` gives it. */
  readonly json: unknown
  readonly quotation: string | null
}

/** What is known of `subject`: `q3` a quotation, `v1.0` a variant of one of the cast, `dateline`. */
export function describeWhy(
  subject: string,
  { article, reasons }: Reading,
  cast: readonly CastMember[],
): Why | null {
  const reasonOf = (rule: string) => reasons[rule] ?? { rule, note: '' }
  if (subject === 'dateline') {
    const { dateline } = article
    return (
      dateline && {
        title: 'Why this is the dateline',
        facts: [['Printed', dateline.text]],
        reason: reasonOf(dateline.rule),
        isExample: true,
        confidence: null,
        json: dateline,
        quotation: null,
      }
    )
  }
  const [first, second] = subject.slice(1).split('.').map(Number)
  if (subject.startsWith('v')) {
    const person = cast[first!]?.person
    const variant = person?.variants[second!]
    if (!person || !variant) return null
    return {
      title: `Why ${variant.text} is ${person.name}`,
      facts: [
        ['Printed', variant.count > 1 ? `${variant.text}, ${variant.count} times` : variant.text],
        ['Stands for', person.name],
      ],
      reason: reasonOf(variant.rule),
      isExample: false,
      confidence: null,
      json: variant,
      quotation: null,
    }
  }
  const quote = article.quotes[first!]
  if (!quote) return null
  const speaker = quote.speaker?.name ?? null
  return {
    title: speaker ? `Why ${speaker} said this` : 'Why nobody is named for this',
    facts: [
      ['Source', quote.source ? quote.source.text : 'none printed'],
      ['Cue', quote.cue ? quote.cue.text : 'none printed'],
      ['Speaker', speaker ?? 'the text does not make it clear'],
      ['Kind', quote.kind],
    ],
    reason: reasonOf(quote.rule),
    isExample: true,
    confidence: quote.confidence,
    json: quote,
    quotation: `“${quote.text}” — ${speaker ?? 'speaker not known'}`,
  }
}
