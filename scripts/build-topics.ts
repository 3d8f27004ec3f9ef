// Builds src/topics/model.generated.ts and prints how good it is.
//
//   npx tsx scripts/build-topics.ts --data DIR                  all parts (see DATA.md)
//   npx tsx scripts/build-topics.ts --data DIR --seeds-only     seed terms alone: no news text in the weights
//
// DIR holds train-huffpost, train-currentevents, unlabelled and dev17, all .jsonl. `--out FILE` writes elsewhere.
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { quantiseWeights } from '../src/train/quantise-weights.js'
import { buildWeights } from './topics/build-weights.js'
import { calibrateModel } from './topics/calibrate-model.js'
import { printReport } from './topics/print-report.js'
import { readData } from './topics/read-data.js'
import { writeModel } from './topics/write-model.js'

const LEVELS = 10
const TERMS = 24_000

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    'seeds-only': { type: 'boolean', default: false },
  },
})
if (!values.data) throw new Error('build-topics: say where the training files are, with --data DIR')

const data = readData(values.data)
const table = quantiseWeights(buildWeights(data, { seedsOnly: values['seeds-only'], terms: TERMS }), LEVELS)
const { model, crossValidated } = calibrateModel(table, data)
const file = values.out
  ? pathToFileURL(values.out)
  : new URL('../src/topics/model.generated.ts', import.meta.url)
const size = writeModel(file, model, values['seeds-only'])
printReport(table, crossValidated, size)
