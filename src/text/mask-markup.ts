const MARKUP = /<[a-z!/]|&[a-z#]/i
const HIDDEN = /<(script|style|noscript|svg|template)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/g
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
  return text
    .replace(HIDDEN, (hidden) => `\n${' '.repeat(hidden.length - 1)}`)
    .replace(TAG, (tag, _slash, name: string) => (INLINE.test(name) ? '' : '\n').padEnd(tag.length))
    .replace(ENTITY, (entity, name?: string, decimal?: string, hex?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null
      const character =
        code === null ? (ENTITIES[name ?? ''] ?? ' ') : code > 32 ? String.fromCharCode(code) : ' '
      return character.padEnd(entity.length)
    })
}
