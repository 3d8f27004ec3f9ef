const MARKUP = /<[a-z!/]|&[a-z#]/i
// What a page does not show, and how it closes.
const HIDDEN: readonly (readonly [RegExp, string])[] = [
  [/<!--[\s\S]*?-->/g, '-->'],
  [/<script\b[^<>]*>[\s\S]*?<\/script\s*>?/g, '</script'],
  [/<style\b[^<>]*>[\s\S]*?<\/style\s*>?/g, '</style'],
  [/<noscript\b[^<>]*>[\s\S]*?<\/noscript\s*>?/g, '</noscript'],
  [/<svg\b[^<>]*>[\s\S]*?<\/svg\s*>?/g, '</svg'],
  [/<template\b[^<>]*>[\s\S]*?<\/template\s*>?/g, '</template'],
]
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*)?\/?>/g
const ENTITY = /&(?:([a-z]{2,6})|#(\d{2,5})|#x([\da-f]{2,4}));/g
const INLINE = /^(?:a|abbr|b|bdi|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/

// Entities that a news page prints; all others become spaces.
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
}

/**
 * A copy of a text in which HTML does not show: tags, scripts and comments are spaces, block tags line breaks,
 * entities the characters they stand for. It is as long as the text, so that offsets into it hold for the text;
 * a text without markup is returned as it is. Tags in capitals are left alone: wires print tickers so (`<MNFT>`).
 */
export function maskMarkup(text: string): string {
  // looking for two characters is many times faster than the pattern, and nearly every story has neither
  if ((!text.includes('<') && !text.includes('&')) || !MARKUP.test(text)) return text
  return maskHidden(text)
    .replace(TAG, (tag, _slash, name: string) => (INLINE.test(name) ? '' : '\n').padEnd(tag.length))
    .replace(ENTITY, (entity, name?: string, decimal?: string, hex?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null
      const character =
        code === null ? (ENTITIES[name ?? ''] ?? ' ') : code > 32 ? String.fromCharCode(code) : ' '
      return character.padEnd(entity.length)
    })
}

/** Looks no further than the last closing: what opens after it would be read to the end of the text for nothing, each time. */
function maskHidden(text: string): string {
  let masked = text
  for (const [pattern, closing] of HIDDEN) {
    const last = masked.lastIndexOf(closing)
    if (last < 0) continue
    const end = masked.indexOf('>', last) + 1 || masked.length
    const closed = masked.slice(0, end)
    masked = closed.replace(pattern, (hidden) => `\n${' '.repeat(hidden.length - 1)}`) + masked.slice(end)
  }
  return masked
}
