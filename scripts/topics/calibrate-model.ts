import { decodeModel, type TermTable } from '../../src/topics/decode-model.js'
import { type Feature, findFeatures, numberTokens } from '../../src/topics/find-features.js'
import { scoreTopics, signals, standardDeviation, sumWeights } from '../../src/topics/score-topics.js'
import { TOP_LEVEL_TOPICS } from '../../src/topics/taxonomy.js'
import type { Calibration, TopicModel } from '../../src/topics/topic-model.js'
import { encodeModel } from '../../src/train/encode-model.js'
import { fitCalibration } from '../../src/train/fit-calibration.js'
import type { QuantisedWeights } from '../../src/train/quantise-weights.js'
import type { Scored } from './evaluate-scores.js'
import type { TopicData } from './read-data.js'
import type { LabelledDocument } from './read-documents.js'

const LABELS = TOP_LEVEL_TOPICS.map(({ id }) => id)
const NOT_YET: Calibration = { spread: 0, coefficients: [], biases: [] }
const FOLDS = 10

interface Counted {
  readonly features: readonly Feature[]
  readonly topics: readonly number[]
}

/**
 * Fits the scores to the texts that were read one by one. The figures come from cross-validation:
 * each gold text is scored by a calibration that has not seen it.
 */
export function calibrateModel(
  table: QuantisedWeights,
  data: TopicData,
): { model: TopicModel; crossValidated: Scored[] } {
  const decoded = decodeModel(encodeModel(LABELS, table, NOT_YET))
  const count = ({ tokens, topics }: LabelledDocument): Counted => {
    return { features: findFeatures(numberTokens(tokens, decoded.index), decoded.index), topics }
  }
  const gold = data.gold.map(count)
  const annotated = data.annotated.map(count)
  const spread = medianSpread([...gold, ...annotated], decoded)
  const calibrationOf = (documents: readonly Counted[]): Calibration => {
    const judged = documents.flatMap(({ features, topics }) =>
      signals(features, decoded, spread).map((row, topic) => {
        return { signals: row, topic, right: topics.includes(topic) }
      }),
    )
    const { coefficients, biases } = fitCalibration(judged, LABELS.length)
    return { spread, coefficients: coefficients.map(round), biases: biases.map(round) }
  }
  const crossValidated = Array.from({ length: FOLDS }, (_, fold) => {
    const seen = gold.filter((_document, i) => i % FOLDS !== fold)
    const calibrated = { ...decoded, calibration: calibrationOf([...seen, ...annotated]) }
    const held = gold.filter((_document, i) => i % FOLDS === fold)
    return held.map(({ features, topics }) => ({ scores: scoreTopics(features, calibrated), topics }))
  })
  return {
    model: encodeModel(LABELS, table, calibrationOf([...gold, ...annotated])),
    crossValidated: crossValidated.flat(),
  }
}

function medianSpread(documents: readonly Counted[], table: TermTable): number {
  const spreads = documents.map(({ features }) => standardDeviation(sumWeights(features, table).sums))
  return round(spreads.sort((a, b) => a - b)[spreads.length >> 1]!)
}

const round = (x: number): number => Math.round(x * 1e4) / 1e4
