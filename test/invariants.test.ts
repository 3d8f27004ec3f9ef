import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  analyzeArticle,
  classifyTopics,
  extractQuotes,
  normalizeNames,
  parseDateline,
  type Span,
} from '../src/index.js'
import { maskMarkup } from '../src/text/mask-markup.js'
import { arbitraryName, arbitraryStory } from './arbitrary-story.js'

// What holds for every text there is. Seeded, so that a failure is the same everywhere.
const RUNS = { numRuns: 300, seed: 20231010 }

function holds(property: (text: string) => void): void {
  fc.assert(fc.property(arbitraryStory, property), RUNS)
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && 'text' in value
}

/** Every span anywhere in a result. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  const own = isSpan(value) ? [value] : []
  return [...own, ...Object.values(value).flatMap(spansIn)]
}

function expectOrdered(spans: readonly Span[]): void {
  for (let i = 1; i < spans.length; i++)
    expect(spans[i]!.start, 'spans overlap or are out of order').toBeGreaterThanOrEqual(spans[i - 1]!.end)
}

const FUNCTIONS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['analyzeArticle', analyzeArticle],
  ['parseDateline', parseDateline],
  ['normalizeNames', (text) => normalizeNames(text)],
  ['extractQuotes', extractQuotes],
  ['classifyTopics', (text) => classifyTopics(text, { threshold: 0 })],
]

describe.each(FUNCTIONS)('%s of any text', (_, fn) => {
  test('throws nothing, and every span slices back and is not empty', () => {
    holds((text) => {
      for (const span of spansIn(fn(text))) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThan(span.start)
        expect(text.slice(span.start, span.end)).toBe(span.text)
      }
    })
  })

  test('is the same every time, and survives JSON', () => {
    holds((text) => {
      const result = fn(text)
      expect(fn(text)).toEqual(result)
      const json = JSON.stringify(result)
      expect(JSON.stringify(JSON.parse(json))).toBe(json)
      expect(JSON.parse(json)).toStrictEqual(result)
    })
  })
})

test('the single functions give what analyzeArticle gives', () => {
  holds((text) => {
    const { dateline, people, quotes, topics } = analyzeArticle(text)
    expect(parseDateline(text)).toEqual(dateline)
    expect(normalizeNames(text)).toEqual(people)
    expect(extractQuotes(text)).toEqual(quotes)
    expect(classifyTopics(text)).toEqual(topics)
  })
})

test('paragraphs are in order and hold neither headline nor dateline', () => {
  holds((text) => {
    const { headline, deck, dateline, paragraphs } = analyzeArticle(text)
    expectOrdered(paragraphs)
    for (const other of [headline, deck, dateline])
      for (const { start, end } of paragraphs)
        if (other) expect(end <= other.start || start >= other.end).toBe(true)
  })
})

test('a person: mentions in order, the name and every variant among them, counts that add up', () => {
  holds((text) => {
    const mentioned = normalizeNames(text)
    expectOrdered(mentioned.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start))
    for (const { name, mentions, variants } of mentioned) {
      expectOrdered(mentions)
      expect(name.trim()).not.toBe('')
      expect(mentions.length).toBeGreaterThan(0)
      for (const { text: form, count, rule } of variants) {
        expect(count).toBeGreaterThan(0)
        expect(rule).not.toBe('')
        expect(form).not.toBe(name)
      }
      const varied = variants.reduce((sum, { count }) => sum + count, 0)
      expect(varied).toBeLessThanOrEqual(mentions.length)
    }
  })
})

test('a quotation: content in order, confidence in range, the speaker one of the people', () => {
  holds((text) => {
    const { people, quotes } = analyzeArticle(text)
    const names = new Set(people.map(({ name }) => name))
    expect(quotes.map((quote) => quote.content[0]!.start)).toEqual(
      quotes.map((quote) => quote.content[0]!.start).sort((a, b) => a - b),
    )
    for (const quote of quotes) {
      expect(quote.content.length).toBeGreaterThan(0)
      expectOrdered(quote.content)
      const readable = maskMarkup(text)
      const content = quote.content.map((span) => readable.slice(span.start, span.end)).join(' ')
      expect(quote.text).toBe(content.replace(/\s+/g, ' '))
      expect(quote.confidence).toBeGreaterThanOrEqual(0)
      expect(quote.confidence).toBeLessThanOrEqual(1)
      expect(quote.rule).not.toBe('')
      if (quote.speaker?.kind === 'person') expect(names).toContain(quote.speaker.name)
    }
  })
})

test('topics: best first, scores in range, no topic twice, threshold and limit obeyed', () => {
  holds((text) => {
    const all = classifyTopics(text, { threshold: 0 })
    const scores = all.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    for (const score of scores) expect(score >= 0 && score <= 1).toBe(true)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(classifyTopics(text, { threshold: 0.7 })).toEqual(all.filter(({ score }) => score >= 0.7))
    expect(classifyTopics(text, { threshold: 0, limit: 2 })).toEqual(all.slice(0, 2))
    const usual = classifyTopics(text)
    expect(usual).toEqual(all.slice(0, usual.length))
  })
})

test('options choose among quotations and change nothing else', () => {
  holds((text) => {
    const all = extractQuotes(text)
    expect(extractQuotes(text, { kinds: ['direct'] })).toEqual(all.filter(({ kind }) => kind === 'direct'))
    expect(extractQuotes(text, { minConfidence: 0.8 })).toEqual(
      all.filter(({ confidence }) => confidence >= 0.8),
    )
  })
})

test('a list of names: every row in exactly one group, in order', () => {
  fc.assert(
    fc.property(fc.array(arbitraryName, { maxLength: 30 }), (names) => {
      const groups = normalizeNames(names)
      const rows = groups.flatMap(({ indexes }) => indexes)
      expect([...rows].sort((a, b) => a - b)).toEqual(names.map((_, i) => i))
      for (const { indexes } of groups) expect(indexes).toEqual([...indexes].sort((a, b) => a - b))
      expect(normalizeNames(names)).toEqual(groups)
    }),
    RUNS,
  )
})
