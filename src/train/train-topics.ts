import { checkOptions, type OptionRule } from '../check-input.js'
import { WirecopyError } from '../errors.js'
import type { TopicModel } from '../topics/topic-model.js'
import { calibrateScores, medianSpread } from './calibrate-scores.js'
import { checkExamples, type TopicExample } from './check-examples.js'
import { crossValidate } from './cross-validate.js'
import { encodeModel } from './encode-model.js'
import { learnWeights } from './learn-weights.js'
import { quantiseWeights } from './quantise-weights.js'
import { readStories } from './read-stories.js'

/** What `trainTopics` can be told. */
export interface TrainTopicsOptions {
  /** The most words and phrases that the model keeps; fewer make it smaller. 20,000 unless told. */
  readonly maxTerms?: number
}

const OPTIONS: Readonly<Record<keyof TrainTopicsOptions, OptionRule>> = {
  maxTerms: {
    expected: 'a whole number, 100 or more',
    accepts: (value) => Number.isInteger(value) && (value as number) >= 100,
  },
}

const MOST_TERMS = 20_000
const FEWEST_EXAMPLES = 5

/**
 * Learns a topic model for labels of your own (desks, beats, tags) from stories that have them. Give the
 * model to `classifyTopics(text, { model })`; it is plain JSON of some hundred kB, with words of your stories in it, to be stored as it is.
 *
 * Scores are calibrated by cross-validation: each story is scored by a model that has not seen it.
 * The same examples in the same order give the same model. Everything stays on the machine.
 *
 * @throws {@link WirecopyError} `INPUT_TYPE` for an entry that is no example, `INPUT_VALUE` for fewer
 * than two labels or a label with fewer than five examples; each message names the entry or the label.
 *
 * @example
 * const story = (label: string, subject: string) => ({ text: `Readers ask about ${subject}.`, labels: [label] })
 * const model = trainTopics([
 *   ...['bus lanes', 'rents', 'the tram', 'road works', 'school places'].map((subject) => story('Metro', subject)),
 *   ...['shares', 'profits', 'a merger', 'interest rates', 'bonds'].map((subject) => story('Money', subject)),
 * ])
 * classifyTopics('The tram and the road works, said the council.', { model })[0]?.label // 'Metro'
 */
export function trainTopics(examples: readonly TopicExample[], options: TrainTopicsOptions = {}): TopicModel {
  checkExamples('trainTopics', examples)
  const checked = checkOptions('trainTopics', options, OPTIONS)
  const { maxTerms = MOST_TERMS } = checked
  const labels = listLabels(examples)
  const stories = readStories(examples, labels)
  const learn = (rows: readonly number[]): Int8Array =>
    quantiseWeights(learnWeights(stories, rows, maxTerms), labels.length)
  const heldOut = crossValidate(stories, learn)
  const calibration = calibrateScores(heldOut, labels.length, medianSpread(heldOut))
  return encodeModel(labels, stories.terms, learn([...examples.keys()]), calibration)
}

function listLabels(examples: readonly TopicExample[]): string[] {
  const counts = new Map<string, number>()
  for (const { labels } of examples)
    for (const label of new Set(labels)) counts.set(label, (counts.get(label) ?? 0) + 1)
  if (counts.size < 2)
    throw new WirecopyError(
      'INPUT_VALUE',
      `trainTopics: examples: expected at least two different labels, got ${counts.size}.`,
    )
  for (const [label, count] of counts)
    if (count < FEWEST_EXAMPLES)
      throw new WirecopyError(
        'INPUT_VALUE',
        `trainTopics: examples: label ${JSON.stringify(label)} stands on ${count}, and a label needs at least ${FEWEST_EXAMPLES}: add examples or take the label out.`,
      )
  return [...counts.keys()].sort()
}
