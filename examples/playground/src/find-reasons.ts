import type { Article } from 'wirecopy'
import { ruleNote } from 'wirecopy/debug'
import type { Reason } from './reading.js'

/** The reason of every rule an article names. The one place that knows where reasons come from. */
export function findReasons(article: Article): Record<string, Reason> {
  const named = [
    article.dateline?.rule ?? [],
    ...article.quotes.map(({ rule }) => rule),
    ...article.people.flatMap(({ variants }) => variants.map(({ rule }) => rule)),
  ].flat()
  return Object.fromEntries(named.map((rule) => [rule, { rule, note: ruleNote(rule) ?? '' }]))
}
