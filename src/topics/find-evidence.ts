import { spanOf } from '../text/span.js'
import type { Span } from '../types.js'
import type { TopicModel } from './decode-model.js'
import type { Feature } from './features.js'
import { isFunctionWord } from './is-function-word.js'
import { TOP_LEVEL_TOPICS } from './taxonomy.js'
import type { Token } from './tokens.js'

const MOST = 10
const TOPICS = TOP_LEVEL_TOPICS.length

// A term that says little next to the strongest one would only puzzle the reader.
const FAINTEST = 0.2

/** The printed words that speak most for a topic against the others, strongest first. */
export function findEvidence(
  text: string,
  tokens: readonly Token[],
  features: readonly Feature[],
  model: TopicModel,
  topic: number,
): Span[] {
  const ranked = features
    .filter((feature) => isPresentable(feature, tokens))
    .map((feature) => ({ feature, strength: strengthOf(feature, model, topic) }))
    .filter(({ strength }) => strength > 0)
    .sort(
      (a, b) => b.strength - a.strength || b.feature.length - a.feature.length || a.feature.at - b.feature.at,
    )
  const faintest = FAINTEST * (ranked[0]?.strength ?? 0)
  const strong = ranked.filter(({ strength }) => strength >= faintest)
  return placeEvidence(
    text,
    tokens,
    strong.map(({ feature }) => feature),
  )
}

/**
 * The spans of terms, each where it first stands, in the order given. A word that stands in a phrase
 * that is already shown is left out.
 */
export function placeEvidence(text: string, tokens: readonly Token[], ranked: readonly Feature[]): Span[] {
  const taken = new Set<number>()
  const spans: Span[] = []
  for (const { at, length } of ranked) {
    if (spans.length === MOST) break
    const covered = Array.from({ length }, (_, i) => at + i)
    if (covered.some((token) => taken.has(token))) continue
    for (const token of covered) taken.add(token)
    spans.push(spanOf(text, tokens[at]!.start, tokens[at + length - 1]!.end))
  }
  return spans
}

/** Not "demand for" or "a gas": what such a pair knows, its one word of content can show. */
function isPresentable({ at, length }: Feature, tokens: readonly Token[]): boolean {
  return !isFunctionWord(tokens[at]!.key) && !isFunctionWord(tokens[at + length - 1]!.key)
}

function strengthOf({ term, count }: Feature, { weights }: TopicModel, topic: number): number {
  const row = weights.subarray(term * TOPICS, (term + 1) * TOPICS)
  let sum = 0
  for (const weight of row) sum += weight
  return (row[topic]! - sum / TOPICS) * (1 + Math.log(count))
}
