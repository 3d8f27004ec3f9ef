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

/** The terms of a text that a reader can be shown: asked once, for all topics. */
export function findPresentable(
  text: string,
  tokens: readonly Token[],
  features: readonly Feature[],
): Feature[] {
  return features.filter((feature) => isPresentable(feature, text, tokens))
}

/** The printed words that speak most for a topic against the others, strongest first; of presentable terms. */
export function findEvidence(
  text: string,
  tokens: readonly Token[],
  features: readonly Feature[],
  model: TopicModel,
  topic: number,
): Span[] {
  const ranked = features
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

// "air strikes" and "cease-fire" read as one; "Republicans, senators" does not.
const JOINT = /^(?:['’]s)?[ \u00a0\u2010\u2011-]$/

/** Not "demand for" or "a gas", and nothing across a comma: the words of content in it can show themselves. */
function isPresentable({ at, length }: Feature, text: string, tokens: readonly Token[]): boolean {
  const words = tokens.slice(at, at + length)
  if (isFunctionWord(words[0]!.key) || isFunctionWord(words.at(-1)!.key)) return false
  return words.every((word, i) => i === 0 || JOINT.test(text.slice(words[i - 1]!.end, word.start)))
}

function strengthOf({ term, count }: Feature, { weights }: TopicModel, topic: number): number {
  const row = term * TOPICS
  let sum = 0
  for (let i = row; i < row + TOPICS; i++) sum += weights[i]!
  return (weights[row + topic]! - sum / TOPICS) * (1 + Math.log(count))
}
