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
  const speaking: { feature: Feature; strength: number }[] = []
  let greatest = 0
  for (const feature of features) {
    const strength = termContribution(feature, table, topic)
    if (strength > 0) speaking.push({ feature, strength })
    if (strength > greatest) greatest = strength
  }
  const ranked = speaking
    .filter(({ strength }) => strength >= FAINTEST * greatest)
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
    if (hasAny(taken, at, at + length)) continue
    for (let token = at; token < at + length; token++) taken.add(token)
    spans.push(spanOf(text, tokens[at]!.start, tokens[at + length - 1]!.end))
  }
  return spans
}

function hasAny(taken: ReadonlySet<number>, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (taken.has(token)) return true
  return false
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
