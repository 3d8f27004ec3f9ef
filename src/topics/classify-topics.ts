import { checkOptions, checkText, type OptionRule, PROBABILITY } from '../check-input.js'
import type { Topic } from '../types.js'
import { decodeModel, type TopicModel } from './decode-model.js'
import { findFeatures } from './features.js'
import { findEvidence } from './find-evidence.js'
import { hasEnoughEnglish } from './has-enough-english.js'
import { CALIBRATION, TERMS, WEIGHTS } from './model.generated.js'
import { scoreTopics } from './score-topics.js'
import { TOP_LEVEL_TOPICS } from './taxonomy.js'
import { findTokens } from './tokens.js'

/** What `classifyTopics` can be told. */
export interface ClassifyTopicsOptions {
  /** Topics that score less are left out. From 0 (all 17) to 1; 0.4 unless told. */
  readonly threshold?: number
  /** The most topics to return; no limit unless told. */
  readonly limit?: number
}

const OPTIONS: Readonly<Record<keyof ClassifyTopicsOptions, OptionRule>> = {
  threshold: PROBABILITY,
  limit: {
    expected: 'a whole number, 0 or more',
    accepts: (value) => Number.isInteger(value) && (value as number) >= 0,
  },
}

// A news story says what it is about in its first screens; the rest is background.
const WORDS_READ = 800
const THRESHOLD = 0.4

let model: TopicModel | undefined

/**
 * What a news story is about, as IPTC Media Topics, best first, with the printed words that decided.
 * Nothing to go by (another language, a table of numbers, two words) gives `[]`.
 */
export function classifyTopics(text: string, options: ClassifyTopicsOptions = {}): Topic[] {
  checkText('classifyTopics', text)
  checkOptions('classifyTopics', options, OPTIONS)
  const { threshold = THRESHOLD, limit = TOP_LEVEL_TOPICS.length } = options
  model ??= decodeModel(TERMS, WEIGHTS)
  const table = model
  const tokens = findTokens(text, WORDS_READ)
  if (!hasEnoughEnglish(tokens, table)) return []
  const features = findFeatures(tokens, table)
  const scores = scoreTopics(features, table, CALIBRATION)
  return TOP_LEVEL_TOPICS.map(({ id, label }, topic) => ({ id, label, topic, score: scores[topic]! }))
    .filter(({ score }) => score >= threshold)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ id, label, topic, score }) => ({
      id,
      label,
      score,
      evidence: findEvidence(text, tokens, features, table, topic, TOP_LEVEL_TOPICS.length),
    }))
}
