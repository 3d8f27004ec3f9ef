import { fold } from '../text/fold.js'

/** The key a place is looked up by: `St. Petersburg`, `SAINT PETERSBURG` and `St Petersburg` are one. */
export function foldPlace(name: string): string {
  // A name is looked up in several tables in a row.
  if (name !== lastName) {
    lastKey = toKey(name)
    lastName = name
  }
  return lastKey
}

let lastName = ''
let lastKey = ''

function toKey(name: string): string {
  const key = fold(name)
  const plain = /[^a-z ]/.test(key) ? key.replace(/[.\-'\s]+/g, ' ').trim() : key
  if (plain.length === 3) return plain.replace(/^(.) (.)$/, '$1$2')
  if (!plain.includes('saint') && !plain.includes('mount')) return plain
  return plain.replace(/\bsaint\b/, 'st').replace(/\bmount\b/, 'mt')
}
