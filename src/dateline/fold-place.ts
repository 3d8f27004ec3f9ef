import { fold } from '../text/fold.js'

/** The key a place is looked up by: `St. Petersburg`, `SAINT PETERSBURG` and `St Petersburg` are one. */
export function foldPlace(name: string): string {
  const key = fold(name)
  const plain = /^[a-z ]+$/.test(key) ? key : key.replace(/[.\-'\s]+/g, ' ').trim()
  if (!/^. .$|\b(?:saint|mount)\b/.test(plain)) return plain
  return plain
    .replace(/\bsaint\b/, 'st')
    .replace(/\bmount\b/, 'mt')
    .replace(/^(.) (.)$/, '$1$2')
}
