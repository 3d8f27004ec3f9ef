// Steps widen with size, like those of sound on a telephone line: small weights are many and add up.
const WIDENING = 1.5

/** The weight that a step stands for. */
export function expandWeight(step: number): number {
  return Math.sign(step) * Math.abs(step) ** WIDENING
}

/** The step, a fraction, that a weight lies at: the inverse of {@link expandWeight}. */
export function compressWeight(weight: number): number {
  return Math.sign(weight) * Math.abs(weight) ** (1 / WIDENING)
}
