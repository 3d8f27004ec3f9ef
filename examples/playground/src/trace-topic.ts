import type { Explanation } from 'wirecopy/debug'
import { noted } from './noted.js'
import { quoted } from './quoted.js'
import type { TraceStep } from './reading.js'
import { signed } from './signed.js'
import { step } from './trace-step.js'

/** How a topic got its score: what its words weigh, and what the calibration makes of the sum. */
export function traceTopic({ topics, next, threshold }: Explanation['topics'], index: number): TraceStep[] {
  const { topic, terms, others, raw, signals, odds } = topics[index]!
  return [
    step(
      `Its words weigh ${signed(raw)}`,
      terms.map(({ span, count, weight }) =>
        step(`${signed(weight)} ${quoted(span.text)}${count > 1 ? ` ×${count}` : ''}`),
      ),
      others.count > 0 ? step(`${signed(others.weight)} ${others.count} other words`) : null,
    ),
    odds === null
      ? step('A hint of the second level, from words that show it')
      : step(
          `Which makes a score of ${topic.score.toFixed(2)}: log odds ${signed(odds)}`,
          signals.map(({ id, note, adds }) => step(`${signed(adds)} ${noted({ id, note })}`)),
        ),
    ...(next.length > 0
      ? [
          step(
            `Left out, below ${threshold}`,
            next.map(({ label, score }) => step(`${label} ${score.toFixed(2)}`)),
          ),
        ]
      : []),
  ]
}
