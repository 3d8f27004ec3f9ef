import { checkOptions, checkText, type OptionRule, PROBABILITY } from '../check-input.js'
import { WirecopyError } from '../errors.js'
import type { Chunks } from '../text/chunk.js'
import { readableText } from '../text/readable-text.js'
import type { Trace } from '../trace.js'
import type { Topic } from '../types.js'
import { WordKind } from './build-term-index.js'
import { findEvidence, findPresentable } from './find-evidence.js'
import { findFeatures, numberOf, numbersOf, numberTokens } from './find-features.js'
import { findSubtopics } from './find-subtopics.js'
import { findTokens, wordFact } from './find-tokens.js'
import { hasEnoughEnglish } from './has-enough-english.js'
import { isTopicModel } from './is-topic-model.js'
import { loadModel } from './load-model.js'
import { rounded } from './rounded.js'
import { scoreTopics } from './score-topics.js'
import { TOP_LEVEL_TOPICS } from './taxonomy.js'
import type { TopicsWeighed } from './topic-events.js'
import type { TopicModel } from './topic-model.js'
import { WORDS_READ } from './words-read.js'

/** What `classifyTopics` can be told. */
export interface ClassifyTopicsOptions {
  /** Topics that score less are left out. From 0 (all 17) to 1; 0.4 unless told. */
  readonly threshold?: number
  /** The most topics to return, 0 for none; no limit unless told. */
  readonly limit?: number
  /**
   * 2 adds second-level topics (`earthquake` as `disaster` inside `disaster, accident and emergency
   * incident`), from lists of terms and not measured: a hint, never more certain than the topic above it.
   */
  readonly level?: 1 | 2
  /** A model of your own topics, made by `trainTopics` of `wirecopy/train`; that of IPTC topics unless told. */
  readonly model?: TopicModel
}

/** What the options may be. */
export const TOPIC_OPTIONS: Readonly<Record<keyof ClassifyTopicsOptions, OptionRule>> = {
  threshold: PROBABILITY,
  limit: {
    expected: 'a whole number, 0 or more',
    accepts: (value) => Number.isInteger(value) && (value as number) >= 0,
  },
  level: { expected: '1 or 2', accepts: (value) => value === 1 || value === 2 },
  model: { expected: 'a model that trainTopics of wirecopy/train made', accepts: isTopicModel },
}

// Half of what is right scores less than 0.5 when a story has three topics: 0.4 finds more than it costs.
const THRESHOLD = 0.4

const LEVEL_WITH_MODEL =
  'classifyTopics(…, options): "level" 2 is for IPTC topics; a "model" has one level. Leave one of the two out.'

/**
 * What a news story is about, as IPTC Media Topics, best first, each with the printed words that
 * decided. Pass the text of the whole story; a headline alone works too. Nothing to go by (another
 * language, a table of numbers, a menu, two words) gives `[]`.
 *
 * @example
 * classifyTopics('Rebels shelled the capital hours after the ceasefire collapsed.')
 * // [{ id: 'medtop:16000000', label: 'conflict, war and peace', score: 0.9920,
 * //    evidence: [{ start: 7, end: 14, text: 'shelled' }, …] }]
 */
export function classifyTopics(text: string, options?: ClassifyTopicsOptions): Topic[] {
  checkText('classifyTopics', text)
  const checked = checkOptions('classifyTopics', options, TOPIC_OPTIONS)
  const readable = readableText(text)
  return readable.toPrinted(topicsOf(readable.text, checked))
}

/** The same of a readable text, with options that have been checked; taken down for who asks why, of `chunks` that are known. */
export function topicsOf(
  text: string,
  options: ClassifyTopicsOptions = {},
  trace?: Trace,
  chunks?: Chunks,
): Topic[] {
  const { threshold = THRESHOLD, limit = Number.POSITIVE_INFINITY, level = 1, model } = options
  if (model && level === 2) throw new WirecopyError('OPTION_VALUE', LEVEL_WITH_MODEL)
  const table = loadModel(model)
  const { index } = table
  const tokens = findTokens(text, WORDS_READ, chunks)
  const words = model ? numberTokens(tokens, index) : numbersOf(tokens, ourNumberOf)
  const features = findFeatures(words, index)
  const enough = features.length > 0 && hasEnoughEnglish(words, index)
  const names = model ? model.labels.map((label) => ({ id: label, label })) : TOP_LEVEL_TOPICS
  trace?.note({
    kind: 'topics-weighed',
    tokens,
    features,
    table,
    names,
    threshold,
    enough,
  } satisfies TopicsWeighed)
  if (!enough) return []
  const ranked = scoreTopics(features, table)
    .map((score, topic) => ({ topic, score: rounded(score) }))
    .filter(({ score }) => score >= threshold)
    .sort((a, b) => b.score - a.score)
    .slice(0, level === 1 ? limit : names.length)
  const isGrammar = (token: number): boolean => index.kinds[words[token]!] === WordKind.grammar
  const presentable = findPresentable(text, tokens, features, isGrammar)
  const topics = ranked.map(({ topic, score }) => {
    const { id, label } = names[topic]!
    return { id, label, score, evidence: findEvidence(text, tokens, presentable, table, topic) }
  })
  const inside = level === 2 ? findSubtopics(text, tokens, topics) : []
  const likely = inside
    .map((topic) => ({ ...topic, score: rounded(topic.score) }))
    .filter(({ score }) => score >= threshold)
  return [...topics, ...likely].sort((a, b) => b.score - a.score).slice(0, limit)
}

/** The number of a word in the model of IPTC topics. */
const ourNumberOf = wordFact((word) => numberOf(word, loadModel().index))
