/** Word vectors of unit length, in order of how common the words are. */
export interface WordVectors {
  readonly words: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
  readonly dimensions: number
  readonly vectors: Float32Array
}

const MEAN_OF = 2_000
const AXES_OF = 20_000
const AXES = 2

/**
 * Takes out what all words share: the mean of the commonest and the two main axes of variation
 * (Mu and Viswanath, 2018, "All-but-the-Top"); without that, frequency counts more than meaning.
 */
export function centreVectors(words: readonly string[], raw: Float32Array, dimensions: number): WordVectors {
  const vectors = Float32Array.from(raw)
  const row = (word: number): Float32Array => vectors.subarray(word * dimensions, (word + 1) * dimensions)
  for (let word = 0; word < words.length; word++) normalise(row(word))
  const mean = new Float64Array(dimensions)
  for (let word = 0; word < MEAN_OF; word++)
    row(word).forEach((x, d) => {
      mean[d]! += x / MEAN_OF
    })
  for (let word = 0; word < words.length; word++)
    row(word).forEach((x, d, r) => {
      r[d] = x - mean[d]!
    })
  for (let n = 0; n < AXES; n++) {
    const axis = mainAxis(vectors.subarray(0, AXES_OF * dimensions), dimensions)
    for (let word = 0; word < words.length; word++) {
      const r = row(word)
      const along = r.reduce((sum, x, d) => sum + x * axis[d]!, 0)
      for (let d = 0; d < dimensions; d++) r[d]! -= along * axis[d]!
    }
  }
  for (let word = 0; word < words.length; word++) normalise(row(word))
  return { words, numbers: new Map(words.map((word, i) => [word, i])), dimensions, vectors }
}

function normalise(row: Float32Array | Float64Array): void {
  const length = Math.hypot(...row) || 1
  for (let d = 0; d < row.length; d++) row[d]! /= length
}

/** First right singular vector, by power iteration on the matrix of products. */
function mainAxis(vectors: Float32Array, dimensions: number): Float64Array {
  const products = new Float64Array(dimensions * dimensions)
  for (let at = 0; at < vectors.length; at += dimensions)
    for (let i = 0; i < dimensions; i++)
      for (let j = 0; j < dimensions; j++)
        products[i * dimensions + j]! += vectors[at + i]! * vectors[at + j]!
  let axis = new Float64Array(dimensions).fill(1)
  for (let n = 0; n < 200; n++) {
    const next = new Float64Array(dimensions)
    for (let i = 0; i < dimensions; i++)
      for (let j = 0; j < dimensions; j++) next[i]! += products[i * dimensions + j]! * axis[j]!
    normalise(next)
    axis = next
  }
  return axis
}
