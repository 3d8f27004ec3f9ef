import type { OptionRule } from '../check-input.js'

/** The option `uri` of several exporters. */
export const URI_OPTION: Readonly<Record<'uri', OptionRule>> = {
  uri: {
    expected: 'an absolute URI without a fragment, such as "https://example.com/news/42"',
    accepts: (value) =>
      typeof value === 'string' && /^[a-z][a-z\d+.-]*:(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})+$/i.test(value),
  },
}

/**
 * The URI of a story: the caller's, or a UUID made from the text (version 8 of RFC 9562), so that the same text has the
 * same URI everywhere. It tells texts apart; it proves nothing about them.
 */
export function storyUri(text: string, uri: string | undefined): string {
  return uri ?? `urn:uuid:${uuidOf(text)}`
}

// Odd numbers without a pattern (the digits of pi, e and two roots), one a lane of 32 bits.
const LANES = [0x243f6a89, 0xb7e15163, 0x6a09e667, 0xbb67ae85]

function uuidOf(text: string): string {
  const lanes = LANES.map((seed) => {
    let hash = seed ^ text.length
    for (let i = 0; i < text.length; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), seed)
      hash ^= hash >>> 15
    }
    hash = Math.imul(hash, seed)
    return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, '0')
  })
  const hex = lanes.join('')
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ].join('-')
}
