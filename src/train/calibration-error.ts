const BINS = 10

/**
 * Expected calibration error: how far scores are from the share of answers that are right, over ten equal
 * bins of the score, each weighing what it holds. 0 is perfect.
 */
export function calibrationError(answers: readonly { score: number; right: boolean }[]): number {
  const gaps = new Float64Array(BINS)
  for (const { score, right } of answers)
    gaps[Math.min(BINS - 1, Math.floor(score * BINS))]! += score - (right ? 1 : 0)
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / answers.length
}
