import type { Dateline } from '../../types.js'
import { escapeHtml } from './escape-html.js'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** Where and when a story was filed, and by whom, in one line; nothing without a dateline. */
export function storyFacts(dateline: Dateline | null): string {
  if (!dateline) return ''
  const { places, date, agency } = dateline
  const facts = [
    [
      'From',
      places
        .map(({ name, region, country }) => [name, region, country].filter(Boolean).join(', '))
        .join('; '),
    ],
    ['Dated', date && [date.day, MONTHS[date.month - 1], date.year].filter(Boolean).join(' ')],
    ['Agency', agency?.name],
  ].filter(([, value]) => value)
  if (facts.length === 0) return ''
  const items = facts.map(
    ([name, value]) => `<div><dt>${name}</dt><dd><bdi>${escapeHtml(value!)}</bdi></dd></div>`,
  )
  return `<dl class="facts">${items.join('')}</dl>`
}
