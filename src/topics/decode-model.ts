import { WirecopyError } from '../errors.js'
import { buildTermIndex, type TermIndex } from './build-term-index.js'
import { expandWeight } from './expand-weight.js'
import type { Calibration, TopicModel } from './topic-model.js'

/** A model in the form that texts are scored with. */
export interface TermTable {
  readonly index: TermIndex
  /** How many topics there are. */
  readonly topics: number
  /** The letters of the weights of term `n` stand at `n * topics`. */
  readonly letters: Uint8Array
  /** The weight that each letter stands for. The weights of a term add up to about 0. */
  readonly weights: Float32Array
  readonly calibration: Calibration
}

const DAMAGED =
  'classifyTopics(…, options): "model" is damaged: terms and weights do not match. Use it as trainTopics of wirecopy/train made it.'

/** The letter of a weight of 0. */
export const ZERO: number = 'O'.charCodeAt(0)
const A = 'A'.charCodeAt(0)

/**
 * Unpacks a model. Terms stand in the order of their first words, one line for each: a letter says how many
 * letters it shares with the first word before (`A` none), then come its other letters, `-` if it is no term
 * on its own, and what may follow it. Weights are one letter each, `O` for 0, the letters around it for the
 * steps below and above.
 *
 *     Aarmed- conflict forces   ->  armed conflict, armed forces
 *     Dy                        ->  army   (3 letters shared)
 *     Acivil war rights_movement   ->  civil, civil war, civil rights movement
 */
export function decodeModel({ labels, terms, weights, calibration }: TopicModel): TermTable {
  const decoded = decodeTerms(terms)
  const letters = new TextEncoder().encode(weights)
  if (letters.length !== decoded.length * labels.length) throw new WirecopyError('OPTION_VALUE', DAMAGED)
  return {
    index: buildTermIndex(decoded),
    topics: labels.length,
    letters,
    weights: letterWeights(),
    calibration,
  }
}

/** The weight that each letter stands for. */
export function letterWeights(): Float32Array {
  return Float32Array.from({ length: 2 * ZERO }, (_, letter) => expandWeight(letter - ZERO))
}

/** The terms of a model, each as its words, in the order of their weights. */
export function decodeTerms(lines: string): string[][] {
  const terms: string[][] = []
  let first = ''
  for (const line of lines.split('\n')) {
    const parts = line.split(' ')
    const shared = line.charCodeAt(0) - A
    const isTerm = !parts[0]!.endsWith('-')
    first = first.slice(0, shared) + parts[0]!.slice(1, isTerm ? undefined : -1)
    if (isTerm) terms.push([first])
    for (let i = 1; i < parts.length; i++) {
      const part = parts[i]!
      terms.push(part.includes('_') ? [first, ...part.split('_')] : [first, part])
    }
  }
  return terms
}
