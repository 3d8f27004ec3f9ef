import type { Topic } from 'wirecopy'
import { element } from './element.js'
import { renderAsk } from './render-ask.js'

/** Topics as bars, best first, with the words that decided. */
export function renderTopics(topics: readonly Topic[]): Node {
  if (topics.length === 0)
    return element('p', { class: 'empty' }, 'Nothing in the text speaks for one of the 17 topics.')
  return element(
    'ol',
    { class: 'topics' },
    ...topics.map(({ id, label, score, evidence }, i) => {
      const bar = element('span', { class: 'bar', 'aria-hidden': 'true' })
      bar.style.setProperty('--share', String(score))
      const words = [...new Set(evidence.map(({ text }) => text.replace(/\s+/g, ' ').toLowerCase()))]
      return element(
        'li',
        { class: 'topic', 'data-light': `t${i}` },
        element(
          'button',
          { type: 'button', class: 'name', 'data-hold': `t${i}`, 'aria-pressed': 'false', title: id },
          label,
        ),
        element('span', { class: 'score' }, `${Math.round(score * 100)} %`),
        bar,
        element('p', { class: 'words' }, words.slice(0, 8).join(' · '), renderAsk(`t${i}`, `Why ${label}?`)),
      )
    }),
  )
}
