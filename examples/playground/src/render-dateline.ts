import type { Dateline } from 'wirecopy'
import { element } from './element.js'
import { renderAsk } from './render-ask.js'
import { renderRule } from './render-rule.js'

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' })
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** Place, date and agency as a line each. */
export function renderDateline(dateline: Dateline | null): Node {
  if (!dateline)
    return element('p', { class: 'empty' }, 'This story has no dateline.', renderAsk('dateline', 'Why none?'))
  const { places, date, agency, rule } = dateline
  const where = places.map(({ name, region, country }) =>
    [name, region, country && COUNTRIES.of(country)].filter(Boolean).join(', '),
  )
  const when = date && [date.day, MONTHS[date.month - 1], date.year ?? '(no year printed)'].join(' ')
  const rows: [string, string | null][] = [
    [places.length > 1 ? 'Places' : 'Place', where.join(' · ') || null],
    ['Date', when],
    ['Agency', agency?.name ?? null],
  ]
  return element(
    'dl',
    { class: 'facts' },
    ...rows.flatMap(([name, value]) => [
      element('dt', {}, name),
      element('dd', {}, value ?? element('span', { class: 'absent' }, 'none')),
    ]),
    element('dt', {}, 'Rule'),
    element('dd', {}, renderRule(rule, 'dateline')),
  )
}
