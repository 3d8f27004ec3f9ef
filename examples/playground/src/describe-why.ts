import type { CastMember } from './list-cast.js'
import type { Reading, Reason, Subject } from './reading.js'

/** One decision, laid open: what was decided, from which words, by which rule, and what a program gets. */
export interface Why {
  readonly title: string
  readonly facts: readonly (readonly [name: string, value: string])[]
  /** `null` where no single rule decides. */
  readonly reason: Reason | null
  /** Whether the note of the reason is a sentence of the kind the rule takes, and no explanation. */
  readonly isExample: boolean
  /** What the worker is asked for the trace of. */
  readonly subject: Subject
  /** The part of the result it is about, as `analyzeArticle` gives it. */
  readonly json: unknown
  readonly quotation: string | null
}

const NO_RULE = { reason: null, isExample: false, quotation: null } as const

/** What is known of what was asked: `q3` a quotation, `p1` one of the cast, `v1.0` a variant of theirs, `t0` a topic, `dateline`. */
export function describeWhy(asked: string, reading: Reading, cast: readonly CastMember[]): Why | null {
  if (asked === 'dateline') return describeDateline(reading)
  const [first = -1, second = -1] = asked.slice(1).split('.').map(Number)
  if (asked.startsWith('q')) return describeQuote(reading, first)
  if (asked.startsWith('t')) return describeTopic(reading, first)
  return asked.startsWith('v')
    ? describeVariant(reading, cast[first], second)
    : describePerson(reading, cast[first])
}

function reasonOf({ reasons }: Reading, rule: string): Reason {
  return reasons[rule] ?? { rule, note: '' }
}

function describeDateline(reading: Reading): Why {
  const { dateline } = reading.article
  const subject = { part: 'dateline' } as const
  if (!dateline) return { ...NO_RULE, title: 'Why there is no dateline', facts: [], subject, json: null }
  return {
    title: 'Why this is the dateline',
    facts: [['Printed', dateline.text]],
    reason: reasonOf(reading, dateline.rule),
    isExample: true,
    subject,
    json: dateline,
    quotation: null,
  }
}

function describeQuote(reading: Reading, index: number): Why | null {
  const quote = reading.article.quotes[index]
  if (!quote) return null
  const speaker = quote.speaker?.name ?? null
  return {
    title: speaker ? `Why ${speaker} said this` : 'Why nobody is named for this',
    facts: [
      ['Source', quote.source ? quote.source.text : 'none printed'],
      ['Cue', quote.cue ? quote.cue.text : 'none printed'],
      ['Speaker', speaker ?? 'the text does not make it clear'],
      ['Kind', quote.kind],
      ['Confidence', quote.confidence.toFixed(2)],
    ],
    reason: reasonOf(reading, quote.rule),
    isExample: true,
    subject: { part: 'quotes', index },
    json: quote,
    quotation: `“${quote.text}” — ${speaker ?? 'speaker not known'}`,
  }
}

function describeTopic({ article }: Reading, index: number): Why | null {
  const topic = article.topics[index]
  if (!topic) return null
  return {
    ...NO_RULE,
    title: `Why ${topic.label}`,
    facts: [
      ['Topic', topic.id],
      ['Score', topic.score.toFixed(2)],
    ],
    subject: { part: 'topics', index },
    json: topic,
  }
}

function describePerson({ article }: Reading, member: CastMember | undefined): Why | null {
  const person = member?.person
  if (!person) return null
  return {
    ...NO_RULE,
    title: `Why ${person.name} is one person`,
    facts: [
      ['Spellings', [person.name, ...person.variants.map(({ text }) => text)].join(', ')],
      ['Titles', person.titles.join(', ') || 'none printed'],
    ],
    subject: { part: 'people', index: article.people.indexOf(person) },
    json: person,
  }
}

function describeVariant(reading: Reading, member: CastMember | undefined, index: number): Why | null {
  const person = member?.person
  const variant = person?.variants[index]
  if (!person || !variant) return null
  return {
    title: `Why ${variant.text} is ${person.name}`,
    facts: [
      ['Printed', variant.count > 1 ? `${variant.text}, ${variant.count} times` : variant.text],
      ['Stands for', person.name],
    ],
    reason: reasonOf(reading, variant.rule),
    isExample: false,
    subject: { part: 'people', index: reading.article.people.indexOf(person), variant: variant.text },
    json: variant,
    quotation: null,
  }
}
