/** One text and topic: what the calibration looks at, the number of the topic, and whether it is right. */
export interface Judged {
  readonly signals: readonly number[]
  readonly topic: number
  readonly right: boolean
}

const SHRINK = 10
// Biases of single topics are held back twice as hard: they follow the mix of topics of the sample.
const BIAS = 0.5
const STEPS = 30
const SETTLED = 1e-9

/** Logistic regression with L2, by Newton's method: coefficients of the signals, and a bias for each topic. */
export function fitCalibration(
  judged: readonly Judged[],
  topics: number,
): { coefficients: number[]; biases: number[] } {
  const width = judged[0]!.signals.length
  const size = width + topics + 1
  const rows = judged.map(({ signals, topic }) => {
    const row = new Float64Array(size)
    row.set(signals)
    row[width + topic] = BIAS
    row[size - 1] = 1
    return row
  })
  let beta = new Float64Array(size)
  for (let step = 0; step < STEPS; step++) {
    const gradient = beta.map((b, i) => (i === size - 1 ? 0 : SHRINK * b))
    const curvature = Array.from({ length: size }, (_, i) => {
      const line = new Float64Array(size)
      line[i] = i === size - 1 ? 1e-9 : SHRINK
      return line
    })
    rows.forEach((row, n) => {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, x, i) => sum + x * beta[i]!, 0)))
      const error = p - (judged[n]!.right ? 1 : 0)
      for (let i = 0; i < size; i++) {
        if (row[i] === 0) continue
        gradient[i]! += error * row[i]!
        for (let j = 0; j < size; j++) if (row[j] !== 0) curvature[i]![j]! += p * (1 - p) * row[i]! * row[j]!
      }
    })
    const change = solve(curvature, gradient)
    beta = beta.map((b, i) => b - change[i]!)
    if (change.every((x) => Math.abs(x) < SETTLED)) break
  }
  return {
    coefficients: [...beta.slice(0, width)],
    biases: Array.from({ length: topics }, (_, topic) => beta[size - 1]! + BIAS * beta[width + topic]!),
  }
}

/** Solves `matrix x = vector` by Gaussian elimination; the matrix is positive definite. */
function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const a = matrix.map((row, i) => [...row, vector[i]!])
  for (let i = 0; i < a.length; i++)
    for (let k = 0; k < a.length; k++) {
      if (k === i) continue
      const factor = a[k]![i]! / a[i]![i]!
      for (let j = i; j <= a.length; j++) a[k]![j]! -= factor * a[i]![j]!
    }
  return Float64Array.from(a, (row, i) => row[a.length]! / row[i]!)
}
