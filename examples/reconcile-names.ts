// One person, many spellings: a column of names becomes a list of people, with the reason for each merge.

import { normalizeNames } from 'wirecopy/names'

const column = [
  'Sodik Imom',
  'Imomi, Sodiq',
  'Dr. Elizabeth Harrow',
  'Liz Harrow',
  'Harrow, E.',
  'Mohammed al-Rashidi',
  'Muhammad Al Rashidi',
  'James Whitlock Sr.',
  'James Whitlock Jr.',
]

for (const { name, variants, indexes } of normalizeNames(column)) {
  console.log(`${name} (rows ${indexes.join(', ')})`)
  for (const variant of variants) console.log(`  ${variant.text}, ${variant.rule}`)
}
