import { decodeModel, decodeTerms } from '../../src/topics/decode-model.js'
import { TOP_LEVEL_TOPICS } from '../../src/topics/taxonomy.js'
import type { TopicModel } from '../../src/topics/topic-model.js'
import { evaluateScores, type Scored } from './evaluate-scores.js'

const THRESHOLD = 0.4
const HEAVIEST = 20

/** Prints the scores, the size, and the heaviest terms of each topic: where a name or a fashion would show. */
export function printReport(model: TopicModel, scored: readonly Scored[], gzipped: number): void {
  const terms = decodeTerms(model.terms).map((words) => words.join(' '))
  const { letters, topics } = decodeModel(model)
  const figures = Object.entries(evaluateScores(scored, THRESHOLD))
  console.log(`${terms.length} terms, ${gzipped} bytes gzipped`)
  console.log(`dev17, cross-validated: ${figures.map(([name, x]) => `${name} ${x.toFixed(3)}`).join('  ')}`)
  TOP_LEVEL_TOPICS.forEach(({ label }, topic) => {
    const weight = (term: number): number => letters[term * topics + topic]!
    const ranked = [...terms.keys()].sort((a, b) => weight(b) - weight(a) || (terms[a]! < terms[b]! ? -1 : 1))
    console.log(
      `${label}: ${ranked
        .slice(0, HEAVIEST)
        .map((term) => terms[term])
        .join(', ')}`,
    )
  })
}
