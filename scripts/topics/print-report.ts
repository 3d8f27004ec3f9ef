import { TOP_LEVEL_TOPICS } from '../../src/topics/taxonomy.js'
import type { QuantisedWeights } from '../../src/train/quantise-weights.js'
import { evaluateScores, type Scored } from './evaluate-scores.js'

const THRESHOLD = 0.4
const HEAVIEST = 20

/** Prints the scores, the size, and the heaviest terms of each topic: where a name or a fashion would show. */
export function printReport(table: QuantisedWeights, scored: readonly Scored[], gzipped: number): void {
  const figures = Object.entries(evaluateScores(scored, THRESHOLD))
  console.log(`${table.size} terms, ${gzipped} bytes gzipped`)
  console.log(`dev17, cross-validated: ${figures.map(([name, x]) => `${name} ${x.toFixed(3)}`).join('  ')}`)
  TOP_LEVEL_TOPICS.forEach(({ label }, topic) => {
    const terms = [...table].sort((a, b) => b[1][topic]! - a[1][topic]! || (a[0] < b[0] ? -1 : 1))
    const heaviest = terms.slice(0, HEAVIEST).map(([term]) => term)
    console.log(`${label}: ${heaviest.join(', ')}`)
  })
}
