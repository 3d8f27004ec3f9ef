import type { TermWeights } from './term-weights.js'
import type { WordVectors } from './word-vectors.js'

/**
 * Words that mean much the same as a topic's seeds: the weight of a word for a topic is how near it
 * lies to the mean of the topic's seeds. `rarity` lowers words that are everywhere.
 */
export function seedCentroids(
  seeds: TermWeights,
  vectors: WordVectors,
  words: readonly string[],
  neutral: ReadonlySet<string>,
  rarity: (word: string) => number,
): TermWeights {
  const topics = seeds.values().next().value!.length
  const centroids = Array.from({ length: topics }, () => new Float64Array(vectors.dimensions))
  for (const [term, row] of seeds) {
    const vector = meanVector(term, vectors, neutral)
    if (vector)
      row.forEach((weight, topic) => {
        for (let d = 0; d < vector.length; d++) centroids[topic]![d]! += weight * vector[d]!
      })
  }
  for (const centroid of centroids) {
    const length = Math.hypot(...centroid)
    for (let d = 0; d < centroid.length; d++) centroid[d]! /= length
  }
  const weights = new Map<string, Float64Array>()
  for (const word of words) {
    const vector = vectorOf(word, vectors)
    if (vector)
      weights.set(
        word,
        Float64Array.from(centroids, (c) => rarity(word) * c.reduce((sum, x, d) => sum + x * vector[d]!, 0)),
      )
  }
  return weights
}

function meanVector(
  term: string,
  vectors: WordVectors,
  neutral: ReadonlySet<string>,
): Float64Array | undefined {
  const known = term
    .split(' ')
    .filter((word) => !neutral.has(word))
    .map((word) => vectorOf(word, vectors))
    .filter((vector) => vector !== undefined)
  if (known.length === 0) return undefined
  const mean = new Float64Array(vectors.dimensions)
  for (const vector of known) for (let d = 0; d < mean.length; d++) mean[d]! += vector[d]! / known.length
  return mean
}

function vectorOf(word: string, { numbers, vectors, dimensions }: WordVectors): Float32Array | undefined {
  const number = numbers.get(word)
  return number === undefined ? undefined : vectors.subarray(number * dimensions, (number + 1) * dimensions)
}
