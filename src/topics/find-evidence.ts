import { spanOf } from '../text/span.js'
import type { Span } from '../types.js'
import type { TermTable } from './decode-model.js'
import type { Feature } from './find-features.js'
import type { Token } from './find-tokens.js'
import { termContribution } from './term-contribution.js'

const MOST = 10

// A term that says little next to the strongest one would only puzzle the reader.
const FAINTEST = 0.2

/** The terms of a text that a reader can be shown: asked once, for all topics. */
export function findPresentable(
  text: string,
  tokens: readonly Token[],
  features: readonly Feature[],
  isGrammar: (token: number) => boolean,
): Feature[] {
  return features.filter((feature) => isPresentable(feature, text, tokens, isGrammar))
}

/** The printed words that speak most for a topic against the others, strongest first; of presentable terms. */
export function findEvidence(
  text: string,
  tokens: readonly Token[],
  features: readonly Feature[],
  table: TermTable,
  topic: number,
): Span[] {
  const strengths = features.map((feature) => termContribution(feature, table, topic))
  const faintest = FAINTEST * strengths.reduce((most, strength) => Math.max(most, strength), 0)
  const ranked = features
    .map((feature, i) => ({ feature, strength: strengths[i]! }))
    .filter(({ strength }) => strength > 0 && strength >= faintest)
    .sort(
      (a, b) => b.strength - a.strength || b.feature.length - a.feature.length || a.feature.at - b.feature.at,
    )
  return placeEvidence(
    text,
    tokens,
    ranked.map(({ feature }) => feature),
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
function isPresentable(
  { at, length }: Feature,
  text: string,
  tokens: readonly Token[],
  isGrammar: (token: number) => boolean,
): boolean {
  const last = at + length - 1
  if (isGrammar(at) || isGrammar(last)) return false
  for (let i = at; i < last; i++)
    if (!JOINT.test(text.slice(tokens[i]!.end, tokens[i + 1]!.start))) return false
  return true
}
