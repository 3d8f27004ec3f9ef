import { TOP_LEVEL_TOPICS } from '../../src/topics/taxonomy.js'
import { complementBayes } from '../../src/train/complement-bayes.js'
import { selectTerms } from '../../src/train/select-terms.js'
import { buildTermMatrix } from '../../src/train/term-matrix.js'
import { addWeights, centreWeights, type TermWeights } from '../../src/train/term-weights.js'
import { textTerms } from '../../src/train/text-terms.js'
import { countTerms } from './count-terms.js'
import { findCommonWords } from './find-common-words.js'
import { loadVectors } from './load-vectors.js'
import type { TopicData } from './read-data.js'
import { seedCentroids } from './seed-centroids.js'
import { typicalSpread } from './typical-spread.js'

const TOPICS = TOP_LEVEL_TOPICS.length
const FEWEST_TEXTS = 3
const COMMONEST = 40_000

// What each part counts for, in units of its typical spread: our own judgement first.
const NEWS = 0.5
const MEANING = 0.4

/**
 * The table before rounding. Three parts, each in units of its typical spread over a text's topics:
 * seed terms; naive Bayes on news text; words that mean much the same as the seeds.
 */
export function buildWeights(data: TopicData, options: { seedsOnly: boolean; terms: number }): TermWeights {
  const texts = [...data.gold, ...data.annotated].map(({ tokens }) => countTerms(tokens))
  const part = (weights: TermWeights, factor: number): [TermWeights, number] => {
    const centred = centreWeights(weights)
    return [centred, factor / typicalSpread(texts, centred)]
  }
  const seeds = part(data.seeds, 1)
  if (options.seedsOnly) return addWeights([seeds])

  const matrix = buildTermMatrix(
    data.training.map(({ tokens }) => textTerms(tokens, data.neutral)),
    FEWEST_TEXTS,
  )
  const labels = data.training.map(({ topics }) => topics)
  const cells = complementBayes(matrix, labels, TOPICS)
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

  const common = findCommonWords(data.running)
  const isName = (word: string): boolean => !common.has(word) && !data.neutral.has(word)
  const all = addWeights([seeds, part(news, NEWS), part(meaning, MEANING)])
  const nameless = new Map([...all].filter(([term]) => data.seeds.has(term) || !term.split(' ').some(isName)))
  const frequency = (term: string): number => {
    const rank = vectors.numbers.get(term)
    return Math.max(counts.get(term) ?? 0, rank === undefined ? 0 : 100_000 / (rank + 20))
  }
  return selectTerms(nameless, data.seeds, frequency, options.terms)
}
