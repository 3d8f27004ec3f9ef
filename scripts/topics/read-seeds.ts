import { readFileSync } from 'node:fs'
import { findTokens } from '../../src/topics/find-tokens.js'
import { TOP_LEVEL_TOPICS } from '../../src/topics/taxonomy.js'
import type { TermWeights } from './term-weights.js'

const STRENGTHS: Readonly<Record<string, number>> = { strong: 1, good: 0.4, weak: 0.12 }
const PHRASE = 1.3

/** Reads `seeds.txt`: what each term says about each topic, 0 to 1.3. A term of several topics is shared out among them. */
export function readSeeds(file: URL, neutral: ReadonlySet<string>): TermWeights {
  const seeds = new Map<string, Float64Array>()
  let topic = -1
  let strength = 0
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const heading = /^= (\S+)/.exec(line)?.[1]
    const label = /^(\w+):$/.exec(line)?.[1]
    if (heading) topic = TOP_LEVEL_TOPICS.findIndex(({ id }) => id === heading)
    else if (label) strength = STRENGTHS[label]!
    else if (line.startsWith('  ')) for (const term of line.split(',')) add(seeds, term, topic, strength)
  }
  for (const [term, row] of seeds) {
    const sharers = Math.max(1, row.filter((weight) => weight >= STRENGTHS.good!).length)
    const factor = (term.includes(' ') ? PHRASE : 1) / sharers
    for (let i = 0; i < row.length; i++) row[i]! *= factor
  }
  for (const word of neutral) seeds.delete(word)
  return seeds
}

function add(seeds: Map<string, Float64Array>, term: string, topic: number, strength: number): void {
  const key = findTokens(term, 9)
    .map((token) => token.word.key)
    .join(' ')
  if (key === '') return
  const row = seeds.get(key) ?? new Float64Array(TOP_LEVEL_TOPICS.length)
  row[topic] = Math.max(row[topic]!, strength)
  seeds.set(key, row)
}
