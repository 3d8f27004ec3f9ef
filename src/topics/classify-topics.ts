import { checkOptions, checkText, type OptionRule, PROBABILITY } from '../check-input.js'
import { maskMarkup } from '../text/mask-markup.js'
import type { Topic } from '../types.js'
import { WordKind } from './build-term-index.js'
import { decodeModel, type TermTable } from './decode-model.js'
import { findEvidence, findPresentable } from './find-evidence.js'
import { findFeatures, numberTokens } from './find-features.js'
import { findSubtopics } from './find-subtopics.js'
import { findTokens } from './find-tokens.js'
import { hasEnoughEnglish } from './has-enough-english.js'
import { MODEL } from './model.generated.js'
import { scoreTopics } from './score-topics.js'
import { TOP_LEVEL_TOPICS } from './taxonomy.js'

/** What `classifyTopics` can be told. */
export interface ClassifyTopicsOptions {
  /** Topics that score less are left out. From 0 (all 17) to 1; 0.4 unless told. */
  readonly threshold?: number
  /** The most topics to return; no limit unless told. */
  readonly limit?: number
  /**
   * 2 adds second-level topics (`earthquake` as `disaster` inside `disaster, accident and emergency
   * incident`), from lists of terms and not measured: a hint, never more certain than the topic above it.
   */
  readonly level?: 1 | 2
}

const OPTIONS: Readonly<Record<keyof ClassifyTopicsOptions, OptionRule>> = {
  threshold: PROBABILITY,
  limit: {
    expected: 'a whole number, 0 or more',
    accepts: (value) => Number.isInteger(value) && (value as number) >= 0,
  },
  level: { expected: '1 or 2', accepts: (value) => value === 1 || value === 2 },
}

// A news story says what it is about in its first screens; the rest is background.
const WORDS_READ = 800

// Half of what is right scores less than 0.5 when a story has three topics: 0.4 finds more than it costs.
const THRESHOLD = 0.4

let table: TermTable | undefined

/**
 * What a news story is about, as IPTC Media Topics, best first, each with the printed words that
 * decided. Pass the text of the whole story; a headline alone works too. Nothing to go by (another
 * language, a table of numbers, two words) gives `[]`.
 *
 * @example
 * classifyTopics('Rebels shelled the capital hours after the ceasefire collapsed.')
 * // [{ id: 'medtop:16000000', label: 'conflict, war and peace', score: 0.9932,
 * //    evidence: [{ start: 7, end: 14, text: 'shelled' }, …] }]
 */
export function classifyTopics(text: string, options: ClassifyTopicsOptions = {}): Topic[] {
  checkText('classifyTopics', text)
  checkOptions('classifyTopics', options, OPTIONS)
  const { threshold = THRESHOLD, limit = Number.POSITIVE_INFINITY, level = 1 } = options
  table ??= decodeModel(MODEL)
  const { index } = table
  const tokens = findTokens(maskMarkup(text), WORDS_READ)
  const words = numberTokens(tokens, index)
  const features = findFeatures(words, index)
  if (features.length === 0 || !hasEnoughEnglish(words, index)) return []
  const scores = scoreTopics(features, table)
  const ranked = TOP_LEVEL_TOPICS.map(({ id, label }, topic) => ({
    id,
    label,
    topic,
    score: rounded(scores[topic]!),
  }))
    .filter(({ score }) => score >= threshold)
    .sort((a, b) => b.score - a.score)
    .slice(0, level === 1 ? limit : TOP_LEVEL_TOPICS.length)
  const isGrammar = (token: number): boolean => index.kinds[words[token]!] === WordKind.grammar
  const presentable = findPresentable(text, tokens, features, isGrammar)
  const topics = ranked.map(({ id, label, topic, score }) => {
    return { id, label, score, evidence: findEvidence(text, tokens, presentable, table!, topic) }
  })
  const inside = level === 2 ? findSubtopics(text, tokens, topics) : []
  const likely = inside
    .map((topic) => ({ ...topic, score: rounded(topic.score) }))
    .filter(({ score }) => score >= threshold)
  return [...topics, ...likely].sort((a, b) => b.score - a.score).slice(0, limit)
}

/** Four places: engines differ in the last digits of a logarithm, and nobody reads them. */
function rounded(score: number): number {
  return Math.round(score * 1e4) / 1e4
}
