import { readableText } from '../text/readable-text.js'
import { buildTermIndex } from '../topics/build-term-index.js'
import { decodeTerms } from '../topics/decode-model.js'
import { type Feature, findFeatures, numberTokens } from '../topics/find-features.js'
import { findTokens, type Token } from '../topics/find-tokens.js'
import { loadModel } from '../topics/load-model.js'
import { MODEL } from '../topics/model.generated.js'
import { sumWeights } from '../topics/score-topics.js'
import { GRAMMAR } from '../topics/word-kinds.js'
import { WORDS_READ } from '../topics/words-read.js'
import type { TopicExample } from './check-examples.js'
import { buildTermMatrix, type TermMatrix } from './term-matrix.js'
import { textTerms } from './text-terms.js'

/** Stories in the forms that the parts of a model learn from. */
export interface Stories {
  /** Numbers of the labels of each story. */
  readonly labels: readonly (readonly number[])[]
  /** How many labels there are. */
  readonly topics: number
  /** The words and phrases of the stories, sorted; then those that only the model of IPTC topics has. */
  readonly terms: readonly string[]
  /** Which of the terms occur in each story. */
  readonly features: readonly (readonly Feature[])[]
  /** The stories by the words and phrases in them. */
  readonly matrix: TermMatrix
  /** The stories by what the model of IPTC topics finds in them: rows of length 1, a column for each topic. */
  readonly familiar: Pick<TermMatrix, 'starts' | 'columns' | 'values'>
}

// A few hundred stories show most words once; of thousands, a word that stands in one is chance.
const MANY = 1_000
const MOST_TERMS = 60_000

/** Reads stories as they will be read when they are classified. */
export function readStories(examples: readonly TopicExample[], labels: readonly string[]): Stories {
  const grammar = new Set(GRAMMAR.split(' '))
  const numbers = new Map(labels.map((label, number) => [label, number]))
  const tokens = examples.map(({ text }) => findTokens(readableText(text).text, WORDS_READ))
  const matrix = buildTermMatrix(
    tokens.map((words) => textTerms(words, grammar)),
    examples.length < MANY ? 1 : 2,
    MOST_TERMS,
  )
  const terms = [...new Set([...matrix.terms, ...decodeTerms(MODEL.terms).map((words) => words.join(' '))])]
  const index = buildTermIndex(terms.map((term) => term.split(' ')))
  return {
    labels: examples.map((example) => [...new Set(example.labels)].map((label) => numbers.get(label)!)),
    topics: labels.length,
    terms,
    features: tokens.map((words) => findFeatures(numberTokens(words, index), index)),
    matrix,
    familiar: readFamiliar(tokens),
  }
}

function readFamiliar(stories: readonly (readonly Token[])[]): Stories['familiar'] {
  const table = loadModel()
  const rows = stories.map((tokens) => {
    const { sums } = sumWeights(findFeatures(numberTokens(tokens, table.index), table.index), table)
    const length = Math.hypot(...sums) || 1
    return Array.from(sums, (sum) => sum / length)
  })
  return {
    starts: Int32Array.from({ length: rows.length + 1 }, (_, row) => row * table.topics),
    columns: Int32Array.from({ length: rows.length * table.topics }, (_, i) => i % table.topics),
    values: Float64Array.from(rows.flat()),
  }
}
