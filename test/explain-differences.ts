import { isDeepStrictEqual } from 'node:util'
import { renderExplanation } from '../src/cli/explain/render-explanation.js'
import { createPaint } from '../src/cli/report/paint.js'
import { type Explanation, explain } from '../src/debug/index.js'
import type { Article } from '../src/index.js'

/** Why a story gives what was not expected of it: the trace of every item that differs, and of no other. */
export function explainDifferences(text: string, expected: Article): string {
  const found = explain(text)
  const differing = <Item>(
    items: readonly Item[],
    results: readonly unknown[],
    of: (item: Item) => unknown,
  ) => items.filter((item) => !results.some((result) => isDeepStrictEqual(result, of(item))))
  // what has gone missing may stand among what was refused
  const missing = (results: readonly { readonly start: number }[], spans: readonly { start: number }[]) =>
    results.some(({ start }) => spans.some((span) => span.start === start))
  const quotes = found.quotes.map(({ quote }) => quote)
  const cuesGone = expected.quotes.flatMap((quote) => (has(quotes, quote) ? [] : (quote.cue ?? [])))
  const people = found.people.map(({ person }) => person)
  const namesGone = expected.people.flatMap((person) => (has(people, person) ? [] : person.mentions))
  const { dateline, topics } = found
  const shown: Explanation = {
    dateline: isDeepStrictEqual(dateline.dateline, expected.dateline) ? { ...dateline, lines: [] } : dateline,
    people: differing(found.people, expected.people, ({ person }) => person),
    notPeople: found.notPeople.filter(({ spans }) => missing(spans, namesGone)),
    apart: [],
    quotes: differing(found.quotes, expected.quotes, ({ quote }) => quote),
    unclaimed: found.unclaimed.filter((span) =>
      expected.quotes.some(
        (quote) =>
          !has(quotes, quote) && quote.content.some(({ start, end }) => start < span.end && span.start < end),
      ),
    ),
    notQuotes: found.notQuotes.filter(({ cue }) => missing([cue], cuesGone)),
    topics: {
      ...topics,
      topics: differing(topics.topics, expected.topics, ({ topic }) => topic),
      next: topics.next.filter(({ id }) => expected.topics.some((topic) => topic.id === id)),
    },
  }
  const page = renderExplanation(shown, { paint: createPaint(false), width: 100 })
  return `Why (npm run explain shows all):\n\n${page}`
}

function has(results: readonly unknown[], expected: unknown): boolean {
  return results.some((result) => isDeepStrictEqual(result, expected))
}
