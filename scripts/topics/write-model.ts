import { writeFileSync } from 'node:fs'
import type { Calibration } from '../../src/topics/score-topics.js'

/** The letter that stands for 0 in the packed weights. */
const ZERO = 'O'.charCodeAt(0)

/** Writes the table as TypeScript: terms front-coded, one letter a weight (see `src/topics/decode-model.ts`). */
export function writeModel(
  file: URL,
  table: ReadonlyMap<string, Int8Array>,
  calibration: Calibration,
  header: string,
): void {
  const terms = [...table.keys()].sort()
  const weights = terms.map((term) => String.fromCharCode(...Array.from(table.get(term)!, (w) => ZERO + w)))
  const source = [
    header,
    "import type { Calibration } from './score-topics.js'\n",
    `export const CALIBRATION: Calibration = ${JSON.stringify(calibration)}\n`,
    `export const TERMS: string = ${JSON.stringify(frontCode(terms))}\n`,
    `export const WEIGHTS: string = ${JSON.stringify(weights.join(''))}\n`,
  ]
  writeFileSync(file, source.join('\n'))
}

function frontCode(terms: readonly string[]): string {
  let previous = ''
  const lines = terms.map((term) => {
    let shared = 0
    while (shared < previous.length && previous[shared] === term[shared] && shared < 25) shared++
    previous = term
    return String.fromCharCode(65 + shared) + term.slice(shared)
  })
  return lines.join('\n')
}
