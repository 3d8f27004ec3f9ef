// Where and when a story was filed, and by whom. This entry holds no lexicon: a few dozen kB.

import { parseDateline } from 'wirecopy/dateline'

const openings = [
  'DUSHANBE, October 10. /TASS/. The ministers met in the capital.',
  'RENO, Nev. (AP) — The casino will reopen in the spring.',
  'GENEVA/OSLO, March 3 (Reuters) - Two banks agreed to merge.',
  'TORONTO, June 06, 2024 (GLOBE NEWSWIRE) -- Halden Mines announced its results.',
  'Nobody knows where this was written.',
]

for (const opening of openings) {
  const dateline = parseDateline(opening, { referenceDate: '2024-06-30' })
  const places = dateline?.places.map(({ name, country }) => `${name} (${country})`).join(' and ')
  console.log(
    dateline ? [places, dateline.date?.iso ?? 'no date', dateline.agency?.name].join(' | ') : 'no dateline',
  )
}
