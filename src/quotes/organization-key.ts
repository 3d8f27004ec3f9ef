import { fold } from '../text/fold.js'

/** The key that a taught organisation is looked up by: `the Zorb Works'` and `Zorb Works` are one. */
export function organizationKey(printed: string): string {
  return fold(printed)
    .replace(/^the\s/, '')
    .replace(/['’]s?$/, '')
    .replace(/\s+/g, ' ')
}
