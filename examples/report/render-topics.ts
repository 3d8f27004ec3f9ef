import type { Topic } from 'wirecopy'
import type { Paint } from './paint.js'

const BAR = 20

/** Each topic with its score as a bar, and the words that decided. */
export function renderTopics(topics: readonly Topic[], paint: Paint): string[] {
  const width = Math.max(0, ...topics.map(({ label }) => label.length))
  return topics.flatMap(({ label, score, evidence }) => {
    const full = Math.round(score * BAR)
    const bar = '█'.repeat(full) + '░'.repeat(BAR - full)
    return [
      `  ${label.padEnd(width)}  ${bar} ${score.toFixed(2)}`,
      paint.dim(`    ${evidence.map(({ text }) => text).join(', ')}`),
    ]
  })
}
