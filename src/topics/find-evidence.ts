import { spanOf } from '../text/span.js'
import type { Span } from '../types.js'
import type { TopicModel } from './decode-model.js'
import type { Feature } from './features.js'
import type { Token } from './tokens.js'

const MOST = 10

/**
 * The printed words that speak most for a topic against the others, strongest first. A phrase stands
 * for the words in it, and each is shown where it first occurs.
 */
export function findEvidence(
  text: string,
  tokens: readonly Token[],
  features: readonly Feature[],
  model: TopicModel,
  topic: number,
  topics: number,
): Span[] {
  const strength = ({ term, count }: Feature): number => {
    const row = model.weights.subarray(term * topics, (term + 1) * topics)
    return (row[topic]! - row.reduce((a, b) => a + b, 0) / topics) * (1 + Math.log(count))
  }
  const ranked = features
    .map((feature) => ({ feature, strength: strength(feature) }))
    .filter((candidate) => candidate.strength > 0)
    .sort(
      (a, b) => b.strength - a.strength || b.feature.length - a.feature.length || a.feature.at - b.feature.at,
    )
  const taken = new Set<number>()
  const spans: Span[] = []
  for (const { feature } of ranked) {
    if (spans.length === MOST) break
    const covered = Array.from({ length: feature.length }, (_, i) => feature.at + i)
    if (covered.some((at) => taken.has(at))) continue
    for (const at of covered) taken.add(at)
    spans.push(spanOf(text, tokens[feature.at]!.start, tokens[feature.at + feature.length - 1]!.end))
  }
  return spans
}
