import { decodeModel } from '../../src/topics/decode-model.js'
import { findFeatures, numberTokens } from '../../src/topics/find-features.js'
import { scoreTopics } from '../../src/topics/score-topics.js'
import { TOP_LEVEL_TOPICS } from '../../src/topics/taxonomy.js'
import type { TopicModel } from '../../src/topics/topic-model.js'
import { calibrateScores, type HeldOut, medianSpread } from '../../src/train/calibrate-scores.js'
import type { Scored } from './evaluate-scores.js'
import type { TopicData } from './read-data.js'
import type { LabelledDocument } from './read-documents.js'

const TOPICS = TOP_LEVEL_TOPICS.length
const FOLDS = 10

/**
 * Fits the scores to the texts that were read one by one. The figures come from cross-validation:
 * each gold text is scored by a calibration that has not seen it.
 */
export function calibrateModel(
  uncalibrated: TopicModel,
  data: TopicData,
): { model: TopicModel; crossValidated: Scored[] } {
  const table = decodeModel(uncalibrated)
  const read = ({ tokens, topics }: LabelledDocument): HeldOut => {
    return {
      features: findFeatures(numberTokens(tokens, table.index), table.index),
      weights: table,
      labels: topics,
    }
  }
  const gold = data.gold.map(read)
  const annotated = data.annotated.map(read)
  const all = [...gold, ...annotated]
  const spread = medianSpread(all)
  const crossValidated = Array.from({ length: FOLDS }, (_, fold) => {
    const seen = gold.filter((_story, i) => i % FOLDS !== fold)
    const calibration = calibrateScores([...seen, ...annotated], TOPICS, spread)
    return gold
      .filter((_story, i) => i % FOLDS === fold)
      .map(({ features, labels }) => ({
        scores: scoreTopics(features, { ...table, calibration }),
        topics: labels,
      }))
  })
  return {
    model: { ...uncalibrated, calibration: calibrateScores(all, TOPICS, spread) },
    crossValidated: crossValidated.flat(),
  }
}
