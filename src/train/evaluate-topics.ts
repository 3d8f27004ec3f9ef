import { checkOptions, describe, type OptionRule, PROBABILITY } from '../check-input.js'
import { WirecopyError } from '../errors.js'
import { classifyTopics } from '../topics/classify-topics.js'
import { isTopicModel } from '../topics/is-topic-model.js'
import type { TopicModel } from '../topics/topic-model.js'
import { calibrationError } from './calibration-error.js'
import { checkExamples, type TopicExample } from './check-examples.js'

/** How good a model is for one label, at the threshold. A share of nothing is `null`. */
export interface LabelScores {
  readonly label: string
  /** How many of the examples have the label. */
  readonly examples: number
  /** Of the stories given the label, the share that have it. */
  readonly precision: number | null
  /** Of the stories that have the label, the share given it. */
  readonly recall: number | null
  /** Harmonic mean of the two. */
  readonly f1: number | null
  /** Expected calibration error of the scores of the label, in ten bins. */
  readonly calibrationError: number
}

/** How good a model is on stories that it has not seen. Shares from 0 to 1. */
export interface TopicEvaluation {
  readonly examples: number
  /** Of the stories that have a label, the share whose best answer, whatever its score, is one of theirs. */
  readonly bestRight: number | null
  /** Over all labels together, at the threshold. */
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  /**
   * Expected calibration error of all scores, in ten bins: 0.02 says that scores are off by 2 points on
   * average. Below 0.05 they can be read as probabilities.
   */
  readonly calibrationError: number
  /** The labels of the model, then those that only the examples have, each sorted. */
  readonly labels: readonly LabelScores[]
}

/** What `evaluateTopics` can be told. */
export interface EvaluateTopicsOptions {
  /** Topics that score less count as not given; 0.4 unless told, as in `classifyTopics`. */
  readonly threshold?: number
}

const OPTIONS: Readonly<Record<keyof EvaluateTopicsOptions, OptionRule>> = { threshold: PROBABILITY }
const THRESHOLD = 0.4

/**
 * Measures a model against stories with their labels. Use stories that `trainTopics` was not given, or the
 * figures flatter.
 *
 * @throws {@link WirecopyError} `INPUT_TYPE` for what is no model and for an entry that is no example.
 *
 * @example
 * const story = (label: string, subject: string) => ({ text: `Readers ask about ${subject}.`, labels: [label] })
 * const model = trainTopics([
 *   ...['bus lanes', 'rents', 'the tram', 'road works', 'school places'].map((subject) => story('Metro', subject)),
 *   ...['shares', 'profits', 'a merger', 'interest rates', 'bonds'].map((subject) => story('Money', subject)),
 * ])
 * const { labels } = evaluateTopics(model, [story('Metro', 'tram fares and road works')])
 * labels[0] // { label: 'Metro', examples: 1, precision: 1, recall: 1, f1: 1, … }
 */
export function evaluateTopics(
  model: TopicModel,
  examples: readonly TopicExample[],
  options: EvaluateTopicsOptions = {},
): TopicEvaluation {
  if (!isTopicModel(model))
    throw new WirecopyError(
      'INPUT_TYPE',
      `evaluateTopics: model: expected a model that trainTopics made, got ${describe(model)}.`,
    )
  checkExamples('evaluateTopics', examples)
  const checked = checkOptions('evaluateTopics', options, OPTIONS)
  if (examples.length === 0)
    throw new WirecopyError('INPUT_VALUE', 'evaluateTopics: examples: expected at least one story, got none.')
  const { threshold = THRESHOLD } = checked
  const judged = examples.map(({ text, labels }) => {
    const topics = classifyTopics(text, { model, threshold: 0 })
    return {
      right: new Set(labels),
      best: topics[0]?.id,
      scores: new Map(topics.map(({ id, score }) => [id, score])),
    }
  })
  const unknown = new Set(
    examples.flatMap(({ labels }) => labels).filter((label) => !model.labels.includes(label)),
  )
  const answersFor = (label: string): Answer[] =>
    judged.map(({ right, scores }) => ({ score: scores.get(label) ?? 0, right: right.has(label) }))
  const known = model.labels.map((label) => ({ label, answers: answersFor(label) }))
  const all = [...known, ...[...unknown].sort().map((label) => ({ label, answers: answersFor(label) }))]
  const labelled = judged.filter(({ right }) => right.size > 0)
  const bestRight = labelled.filter(({ best, right }) => best !== undefined && right.has(best))
  return {
    examples: examples.length,
    bestRight: share(bestRight.length, labelled.length),
    ...rates(
      all.flatMap(({ answers }) => answers),
      threshold,
    ),
    calibrationError: rounded(calibrationError(known.flatMap(({ answers }) => answers))),
    labels: all.map(({ label, answers }) => {
      const having = answers.filter(({ right }) => right).length
      return {
        label,
        examples: having,
        ...rates(answers, threshold),
        calibrationError: rounded(calibrationError(answers)),
      }
    }),
  }
}

interface Answer {
  readonly score: number
  readonly right: boolean
}

function rates(
  answers: readonly Answer[],
  threshold: number,
): Pick<LabelScores, 'precision' | 'recall' | 'f1'> {
  const given = answers.filter(({ score }) => score >= threshold && score > 0)
  const having = answers.filter(({ right }) => right).length
  const hits = given.filter(({ right }) => right).length
  return {
    precision: share(hits, given.length),
    recall: share(hits, having),
    f1: share(2 * hits, given.length + having),
  }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : rounded(part / whole)
}

function rounded(x: number): number {
  return Math.round(x * 1e4) / 1e4
}
