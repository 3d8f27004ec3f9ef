import { buildTermIndex } from '../../src/topics/build-term-index.js'
import { findFeatures, numberTokens } from '../../src/topics/find-features.js'
import { TOP_LEVEL_TOPICS } from '../../src/topics/taxonomy.js'
import { combineParts } from '../../src/train/combine-parts.js'
import { complementBayes } from '../../src/train/complement-bayes.js'
import { selectTerms } from '../../src/train/select-terms.js'
import { buildTermMatrix } from '../../src/train/term-matrix.js'
import { textTerms } from '../../src/train/text-terms.js'
import { findCommonWords } from './find-common-words.js'
import { loadVectors } from './load-vectors.js'
import type { TopicData } from './read-data.js'
import { seedCentroids } from './seed-centroids.js'
import { type TermWeights, toCells } from './term-weights.js'

const TOPICS = TOP_LEVEL_TOPICS.length
const FEWEST_TEXTS = 3
const COMMONEST = 40_000

// What each part counts for, in units of its typical spread: our own judgement first.
const SEEDS = 1
const NEWS = 0.5
const MEANING = 0.4

/** Terms and, one after the other, their weights for each topic. */
export interface Weighted {
  readonly terms: readonly string[]
  readonly cells: Float64Array
}

/**
 * The table before rounding. Three parts, each in units of its typical spread over a text's topics:
 * seed terms; naive Bayes on news text; words that mean much the same as the seeds.
 */
export function buildWeights(data: TopicData, options: { seedsOnly: boolean; terms: number }): Weighted {
  if (options.seedsOnly) return combine(data, [{ weights: data.seeds, factor: SEEDS }])

  const matrix = buildTermMatrix(
    data.training.map(({ tokens }) => textTerms(tokens, data.neutral)),
    FEWEST_TEXTS,
  )
  const labels = data.training.map(({ topics }) => topics)
  const cells = complementBayes(matrix, labels, [...labels.keys()], TOPICS)
  const news = new Map(matrix.terms.map((term, i) => [term, cells.subarray(i * TOPICS, (i + 1) * TOPICS)]))

  const counts = new Map(matrix.terms.map((term, i) => [term, matrix.frequency[i]!]))
  const rarity = (word: string): number => 1 / (1 + (300 * (counts.get(word) ?? 0)) / labels.length)
  const vectors = loadVectors()
  const words = new Set([...matrix.terms, ...vectors.words.slice(0, COMMONEST)])
  const meaning = seedCentroids(
    data.seeds,
    vectors,
    [...words].filter((word) => /^[a-z]/.test(word) && !data.neutral.has(word)),
    data.neutral,
    rarity,
  )
  const all = combine(data, [
    { weights: data.seeds, factor: SEEDS },
    { weights: news, factor: NEWS },
    { weights: meaning, factor: MEANING },
  ])
  const nameless = withoutNames(all, data)
  const frequency = (term: number): number => {
    const rank = vectors.numbers.get(nameless.terms[term]!)
    return Math.max(counts.get(nameless.terms[term]!) ?? 0, rank === undefined ? 0 : 100_000 / (rank + 20))
  }
  const isSeed = (term: number): boolean => data.seeds.has(nameless.terms[term]!)
  return { ...nameless, cells: selectTerms(nameless.cells, TOPICS, frequency, options.terms, isSeed) }
}

function combine(data: TopicData, parts: readonly { weights: TermWeights; factor: number }[]): Weighted {
  const terms = [...new Set(parts.flatMap(({ weights }) => [...weights.keys()]))].sort()
  const index = buildTermIndex(terms.map((term) => term.split(' ')))
  const texts = [...data.gold, ...data.annotated].map(({ tokens }) =>
    findFeatures(numberTokens(tokens, index), index),
  )
  const weighed = parts.map(({ weights, factor }) => ({ cells: toCells(weights, terms, TOPICS), factor }))
  return { terms, cells: combineParts(weighed, texts, TOPICS) }
}

/** Leaves out terms with a dated name, and with a word that running text prints with a capital unless a seed says otherwise. */
function withoutNames({ terms, cells }: Weighted, data: TopicData): Weighted {
  const common = findCommonWords(data.running)
  const isName = (word: string): boolean => !common.has(word) && !data.neutral.has(word)
  const isDated = (term: string): boolean => data.datedNames.some((name) => ` ${term} `.includes(` ${name} `))
  const kept = [...terms.keys()].filter(
    (term) =>
      !isDated(terms[term]!) && (data.seeds.has(terms[term]!) || !terms[term]!.split(' ').some(isName)),
  )
  const rows = new Float64Array(kept.length * TOPICS)
  kept.forEach((term, i) => {
    rows.set(cells.subarray(term * TOPICS, (term + 1) * TOPICS), i * TOPICS)
  })
  return { terms: kept.map((term) => terms[term]!), cells: rows }
}
