// Builds src/topics/model.generated.ts and prints how good it is.
//
//   npx tsx scripts/build-topics.ts --data DIR                  all parts (see DATA.md)
//   npx tsx scripts/build-topics.ts --data DIR --seeds-only     seed terms alone: no news text in the weights
//
// DIR holds train-huffpost, train-currentevents, unlabelled and dev17, all .jsonl. `--out FILE` writes elsewhere.
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { TOP_LEVEL_TOPICS } from '../src/topics/taxonomy.js'
import type { Calibration } from '../src/topics/topic-model.js'
import { encodeModel } from '../src/train/encode-model.js'
import { quantiseWeights } from '../src/train/quantise-weights.js'
import { buildWeights } from './topics/build-weights.js'
import { calibrateModel } from './topics/calibrate-model.js'
import { printReport } from './topics/print-report.js'
import { readData } from './topics/read-data.js'
import { writeModel } from './topics/write-model.js'

const TERMS = 24_000
const NOT_YET: Calibration = { spread: 0, coefficients: [], biases: [] }

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    'seeds-only': { type: 'boolean', default: false },
  },
})
if (!values.data) throw new Error('build-topics: say where the training files are, with --data DIR')

const data = readData(values.data)
const { terms, cells } = buildWeights(data, { seedsOnly: values['seeds-only'], terms: TERMS })
const labels = TOP_LEVEL_TOPICS.map(({ id }) => id)
const steps = quantiseWeights(cells, labels.length)
const { model, crossValidated } = calibrateModel(encodeModel(labels, terms, steps, NOT_YET), data)
const file = values.out
  ? pathToFileURL(values.out)
  : new URL('../src/topics/model.generated.ts', import.meta.url)
printReport(model, crossValidated, writeModel(file, model, values['seeds-only']))
