import { decodeTerms } from '../topics/decode-model.js'
import { loadModel } from '../topics/load-model.js'
import { MODEL } from '../topics/model.generated.js'
import { combineParts } from './combine-parts.js'
import { complementBayes } from './complement-bayes.js'
import { logisticRegression } from './logistic-regression.js'
import type { Stories } from './read-stories.js'
import { selectTerms } from './select-terms.js'

// What each part counts for, in units of its typical spread.
const BAYES = 1
const REGRESSION = 1
const FAMILIAR = 0.8

const SAMPLE = 500

/**
 * What the stories in `rows` teach: weights of `stories.terms`, one for each label, of at most `most` terms.
 * Three parts: naive Bayes and logistic regression on their words, and what the words of the model of IPTC
 * topics mean in terms of the caller's labels, which lends sense to words that no example has.
 */
export function learnWeights(stories: Stories, rows: readonly number[], most: number): Float64Array {
  const { matrix, labels, topics, features, terms } = stories
  const { frequency, idf } = matrix
  const pad = (own: ArrayLike<number>): Float64Array => {
    const cells = new Float64Array(terms.length * topics)
    cells.set(own)
    return cells
  }
  const regression = logisticRegression(matrix, idf.length, labels, rows, topics)
  for (let i = 0; i < regression.length; i++) regression[i]! *= idf[Math.floor(i / topics)]!
  const cells = combineParts(
    [
      { cells: pad(complementBayes(matrix, labels, rows, topics)), factor: BAYES },
      { cells: pad(regression), factor: REGRESSION },
      { cells: familiarWeights(stories, rows), factor: FAMILIAR },
    ],
    rows.slice(0, SAMPLE).map((row) => features[row]!),
    topics,
  )
  return selectTerms(cells, topics, (term) => frequency[term] ?? 1, most)
}

/** The terms of the model of IPTC topics, each topic of theirs replaced by what it says about the labels. */
function familiarWeights(
  { familiar, labels, topics, terms }: Stories,
  rows: readonly number[],
): Float64Array {
  const table = loadModel()
  const meaning = logisticRegression(familiar, table.topics, labels, rows, topics)
  const numbers = new Map(terms.map((term, number) => [term, number]))
  const cells = new Float64Array(terms.length * topics)
  decodeTerms(MODEL.terms).forEach((words, term) => {
    const row = numbers.get(words.join(' '))! * topics
    for (let column = 0; column < table.topics; column++) {
      const weight = table.weights[table.letters[term * table.topics + column]!]!
      if (weight === 0) continue
      for (let topic = 0; topic < topics; topic++)
        cells[row + topic]! += weight * meaning[column * topics + topic]!
    }
  })
  return cells
}
