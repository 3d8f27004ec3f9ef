import { fold } from '../text/fold.js'

/** The key a place is looked up by: `St. Petersburg`, `SAINT PETERSBURG` and `St Petersburg` are one. */
export function foldPlace(name: string): string {
  return fold(name)
    .replace(/\./g, ' ')
    .replace(/[-'\s]+/g, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/\bsaint\b/, 'st')
    .replace(/\bmount\b/, 'mt')
    .replace(/^(\p{L}) (?=\p{L}$)/u, '$1')
}
