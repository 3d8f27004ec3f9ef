import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Calibration } from '../../src/topics/score-topics.js'
import type { QuantisedWeights } from './quantise-weights.js'

const ZERO = 'O'.charCodeAt(0)
const A = 'A'.charCodeAt(0)
const MOST_SHARED = 25

const HEADER = `// Written by scripts/build-topics.ts. Do not edit; see DATA.md for sources and licences.
import type { Calibration } from './score-topics.js'
`
const SOURCES = `
// Weights of words, not text, made from: seed terms (ours, CC0-1.0); HuffPost headlines as published in
// R. Misra's News Category Dataset (CC BY 4.0); Wikipedia's Portal:Current events (CC BY-SA 4.0); GloVe
// vectors (PDDL 1.0).
`
const SOURCES_SEEDS_ONLY = `
// Made from seed terms (ours, CC0-1.0).
`

/**
 * Writes the table as TypeScript: terms front-coded, one letter a weight (the library's
 * `decode-model.ts` says how). Returns how large it is, gzipped.
 */
export function writeModel(
  file: URL,
  table: QuantisedWeights,
  calibration: Calibration,
  seedsOnly: boolean,
): number {
  const terms = [...table.keys()].sort()
  const weights = terms.map((term) =>
    String.fromCharCode(...Array.from(table.get(term)!, (weight) => ZERO + weight)),
  )
  const source = [
    HEADER + (seedsOnly ? SOURCES_SEEDS_ONLY : SOURCES),
    `export const CALIBRATION: Calibration = ${JSON.stringify(calibration)}\n`,
    `export const TERMS: string = ${JSON.stringify(frontCode(terms))}\n`,
    `export const WEIGHTS: string =\n  '${weights.join('')}'\n`,
  ].join('\n')
  writeFileSync(file, source)
  return gzipSync(source, { level: 9 }).length
}

function frontCode(terms: readonly string[]): string {
  let previous = ''
  const lines = terms.map((term) => {
    let shared = 0
    while (shared < MOST_SHARED && shared < previous.length && previous[shared] === term[shared]) shared++
    previous = term
    return String.fromCharCode(A + shared) + term.slice(shared)
  })
  return lines.join('\n')
}
