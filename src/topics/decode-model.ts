/** What each term says about each topic. */
export interface TopicModel {
  /** Term (a word, or words joined by a space) to its number. */
  readonly terms: ReadonlyMap<string, number>
  /** The weights of term `n` stand at `n * 17`, in the order of the topics; they add up to about 0. */
  readonly weights: Float32Array
}

const ZERO = 'O'.charCodeAt(0)

// Steps widen with size, like those of sound on a telephone line: small weights are many and add up.
const WIDENING = 1.5

/**
 * Unpacks the generated table. Terms are sorted and front-coded, one a line: a letter says how many
 * letters are shared with the term before (`A` none), the rest follows. Weights are one letter each,
 * `O` for 0, the letters around it for the steps below and above.
 *
 *     Aarmed     ->  armed
 *     Fforces    ->  armedforces   (shared: 5)
 *     Cy         ->  ary           (shared: 2)
 */
export function decodeModel(terms: string, weights: string): TopicModel {
  const numbers = new Map<string, number>()
  let term = ''
  for (const line of terms.split('\n')) {
    term = term.slice(0, line.charCodeAt(0) - 65) + line.slice(1)
    numbers.set(term, numbers.size)
  }
  const steps = Float32Array.from({ length: 2 * ZERO }, (_, letter) => expandWeight(letter - ZERO))
  const cells = Float32Array.from(weights, (letter) => steps[letter.charCodeAt(0)]!)
  return { terms: numbers, weights: cells }
}

/** The weight that a step stands for. */
export function expandWeight(step: number): number {
  return Math.sign(step) * Math.abs(step) ** WIDENING
}

/** The step, a fraction, that a weight lies at: the inverse of {@link expandWeight}. */
export function compressWeight(weight: number): number {
  return Math.sign(weight) * Math.abs(weight) ** (1 / WIDENING)
}
