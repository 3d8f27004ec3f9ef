import type { Dateline, DatelinePlace } from '../../index.js'
import type { Page } from './page.js'
import { wrapText } from './wrap-text.js'

const LABEL = 10

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const countryNames = new Intl.DisplayNames(['en'], { type: 'region' })

/** The dateline as printed, and under it what it says. */
export function renderDateline(dateline: Dateline, { paint, width }: Page): string[] {
  const row = (label: string, value: string): string[] =>
    wrapText(value, ' '.repeat(LABEL), width).map((line, i) =>
      i === 0 ? `  ${paint.dim(label.padEnd(LABEL - 2))}${line.slice(LABEL)}` : line,
    )
  const { places, date, agency } = dateline
  return [
    ...wrapText(dateline.text, '  ', width),
    ...places.flatMap((place) => row('place', renderPlace(place))),
    ...(date ? row('date', `${date.day} ${MONTHS[date.month - 1]} ${date.year ?? '(no year printed)'}`) : []),
    ...(agency ? row('agency', agency.name) : []),
  ]
}

function renderPlace({ name, region, country }: DatelinePlace): string {
  return [name, region, country && countryNames.of(country)].filter(Boolean).join(', ')
}
