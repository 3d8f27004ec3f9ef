import type { Explanation } from '../../debug/index.js'
import { type Branch, branch } from './branch.js'
import { printed } from './printed.js'

/** The topics: which terms weigh how much, and how the sum becomes a score. */
export function topicsBranches({ topics, next, threshold, nothing }: Explanation['topics']): Branch[] {
  if (nothing) return [branch(nothing.note)]
  return [
    ...topics.map(({ topic, terms, others, raw, signals, odds }) =>
      branch(
        `${topic.label} ${topic.score.toFixed(2)}`,
        branch(
          `weights ${fixed(raw)}`,
          terms.map(({ span, count, weight }) =>
            branch(`${fixed(weight)} ${printed(span)}${count > 1 ? ` ×${count}` : ''}`),
          ),
          others.count > 0 ? branch(`${fixed(others.weight)} ${others.count} other terms`) : null,
        ),
        odds === null
          ? branch('a hint of the second level, from words that show it')
          : branch(
              `log odds ${fixed(odds)}`,
              signals.map(({ id, note, value, adds }) =>
                branch(`${fixed(adds)} ${id} ${value.toFixed(2)}: ${note}`),
              ),
            ),
      ),
    ),
    ...(next.length > 0
      ? [
          branch(
            `left out (threshold ${threshold})`,
            next.map(({ label, score, why }) => branch(`${label} ${score.toFixed(2)}: ${why.note}`)),
          ),
        ]
      : []),
  ]
}

function fixed(number: number): string {
  return `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(2)}`
}
