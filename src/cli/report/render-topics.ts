import type { Topic } from '../../index.js'
import type { Page } from './page.js'
import { wrapText } from './wrap-text.js'

const BAR = 20
const SHORTEST_BAR = 5
// What stands beside label and bar: two spaces before each, and a score.
const REST = 9

/** Each topic with its score as a bar, and the words that decided. */
export function renderTopics(topics: readonly Topic[], { paint, width }: Page): string[] {
  const labels = Math.max(0, ...topics.map(({ label }) => label.length))
  const length = Math.max(SHORTEST_BAR, Math.min(BAR, width - labels - REST))
  return topics.flatMap(({ label, score, evidence }) => {
    const full = Math.round(score * length)
    const bar = '█'.repeat(full) + paint.dim('░'.repeat(length - full))
    return [
      `  ${label.padEnd(labels)}  ${bar} ${score.toFixed(2)}`,
      ...wrapText(evidence.map(({ text }) => text).join(', '), '    ', width).map(paint.dim),
    ]
  })
}
