import { addTerm, expandWeight, type TermTree, type TopicModel } from '../../src/topics/decode-model.js'
import { findFeatures } from '../../src/topics/features.js'
import {
  type Calibration,
  scoreTopics,
  signals,
  standardDeviation,
  sumWeights,
} from '../../src/topics/score-topics.js'
import { TOP_LEVEL_TOPICS } from '../../src/topics/taxonomy.js'
import type { Scored } from './evaluate-scores.js'
import { fitCalibration } from './fit-calibration.js'
import type { QuantisedWeights } from './quantise-weights.js'
import type { TopicData } from './read-data.js'
import type { LabelledDocument } from './read-documents.js'

const TOPICS = TOP_LEVEL_TOPICS.length
const FOLDS = 10

/**
 * Fits the scores to the texts that were read one by one. The figures come from cross-validation:
 * each gold text is scored by a calibration that has not seen it.
 */
export function calibrateModel(
  table: QuantisedWeights,
  data: TopicData,
): { calibration: Calibration; crossValidated: Scored[] } {
  const model = asModel(table)
  const spread = medianSpread([...data.gold, ...data.annotated], model)
  const calibrationOf = (documents: readonly LabelledDocument[]): Calibration => {
    const judged = documents.flatMap(({ tokens, topics }) => {
      const rows = signals(findFeatures(tokens, model.terms), model, spread)
      return rows.map((row, topic) => ({ signals: row, topic, right: topics.includes(topic) }))
    })
    const { coefficients, biases } = fitCalibration(judged, TOPICS)
    return { spread, coefficients: coefficients.map(round), biases: biases.map(round) }
  }
  const crossValidated = Array.from({ length: FOLDS }, (_, fold) => {
    const held = data.gold.filter((_document, i) => i % FOLDS === fold)
    const calibration = calibrationOf([
      ...data.gold.filter((_document, i) => i % FOLDS !== fold),
      ...data.annotated,
    ])
    return held.map(({ tokens, topics }) => {
      return { scores: scoreTopics(findFeatures(tokens, model.terms), model, calibration), topics }
    })
  })
  return {
    calibration: calibrationOf([...data.gold, ...data.annotated]),
    crossValidated: crossValidated.flat(),
  }
}

/** The table in the form that the library reads it in. */
function asModel(table: QuantisedWeights): TopicModel {
  const terms: TermTree = new Map()
  const weights = new Float32Array(table.size * TOPICS)
  let number = 0
  for (const [term, row] of table) {
    addTerm(terms, term, number)
    weights.set(Float32Array.from(row, expandWeight), number++ * TOPICS)
  }
  return { terms, weights }
}

function medianSpread(documents: readonly LabelledDocument[], model: TopicModel): number {
  const spreads = documents.map(({ tokens }) =>
    standardDeviation(sumWeights(findFeatures(tokens, model.terms), model).sums),
  )
  return round(spreads.sort((a, b) => a - b)[spreads.length >> 1]!)
}

const round = (x: number): number => Math.round(x * 1e4) / 1e4
