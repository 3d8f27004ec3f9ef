import type { Topic } from '../../index.js'
import type { Page } from './page.js'
import { wrapText } from './wrap-text.js'

const BAR = 20

/** Each topic with its score as a bar, and the words that decided. */
export function renderTopics(topics: readonly Topic[], { paint, width }: Page): string[] {
  const labels = Math.max(0, ...topics.map(({ label }) => label.length))
  return topics.flatMap(({ label, score, evidence }) => {
    const full = Math.round(score * BAR)
    const bar = '█'.repeat(full) + paint.dim('░'.repeat(BAR - full))
    return [
      `  ${label.padEnd(labels)}  ${bar} ${score.toFixed(2)}`,
      ...wrapText(evidence.map(({ text }) => text).join(', '), '    ', width).map(paint.dim),
    ]
  })
}
