import { FILLER, PADDING } from './invisible.js'

const ANY_TAG = /<[a-z!/]/
const ANY_ENTITY = /&[a-z#]/i
// What a page does not show, whatever stands in it.
const HIDDEN = /<(?:(!--)|(script|style|noscript|svg|template)\b)/g
const IN_WORD = /[\p{L}\p{M}\p{N}]/u
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*)?\/?>/g
const ENTITY =
  /&(?:([a-z])(acute|caron|cedil|circ|grave|ring|tilde|uml);|(?:([a-z]{2,6})|#(\d{2,5})|#x([\da-f]{2,4}));)/gi
const INLINE = /^(?:a|abbr|b|bdi|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/

// Other elements of HTML; what is none of them was written by somebody who likes angle brackets: <bridge>.
const BLOCK =
  /^(?:address|article|aside|audio|blockquote|body|br|button|canvas|caption|center|col|colgroup|dd|details|dialog|div|dl|dt|embed|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|img|input|label|legend|li|link|main|map|menu|meta|nav|object|ol|optgroup|option|p|param|picture|pre|script|section|select|source|style|summary|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|track|tweet|ul|video)$/

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
  shy: FILLER,
  zwj: FILLER,
  zwnj: FILLER,
  lrm: FILLER,
  rlm: FILLER,
  aelig: 'æ',
  oslash: 'ø',
  szlig: 'ß',
  AElig: 'Æ',
  Oslash: 'Ø',
}

// é is an e and "acute".
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  caron: '\u030c',
  cedil: '\u0327',
  circ: '\u0302',
  grave: '\u0300',
  ring: '\u030a',
  tilde: '\u0303',
  uml: '\u0308',
}

/**
 * A copy of a text in which HTML does not show: tags, scripts and comments are spaces, block tags line breaks,
 * entities the characters they stand for and then `PADDING`;
 * `FILLER` stands for tags inside a word. It is as long as the text, so that offsets into it hold for the text;
 * a text without markup is returned as it is. Tags in capitals are left alone: wires print tickers so (`<MNFT>`), and so are words that no element of HTML is called by.
 */
export function maskMarkup(text: string): string {
  // Looking for one character is many times faster than any pattern, and nearly every story has neither.
  const untagged = text.includes('<') && ANY_TAG.test(text) ? maskTags(text) : text
  return text.includes('&') && ANY_ENTITY.test(text) ? maskEntities(untagged) : untagged
}

function maskTags(text: string): string {
  return inPieces(maskHidden(text), '<', (piece, before) =>
    piece.replace(TAG, (tag, _slash, name: string, at: number) => {
      if (!INLINE.test(name)) return BLOCK.test(name) ? '\n'.padEnd(tag.length) : tag
      // <b>T</b>he and Lo<wbr>vik are one word
      const inside = IN_WORD.test(piece[at - 1] ?? before) && IN_WORD.test(piece[at + tag.length] ?? '')
      return (inside ? FILLER : ' ').repeat(tag.length)
    }),
  )
}

function maskEntities(text: string): string {
  return inPieces(text, '&', (piece) =>
    piece.replace(
      ENTITY,
      (entity, letter?: string, accent?: string, name?: string, decimal?: string, hex?: string) => {
        if (letter)
          return (letter + ACCENTS[accent!.toLowerCase()]!).normalize().padEnd(entity.length, PADDING)
        if (name) return (ENTITIES[name] ?? ' ').padEnd(entity.length, PADDING)
        const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16)
        return (code > 32 && code <= 0xffff ? String.fromCharCode(code) : ' ').padEnd(entity.length, PADDING)
      },
    ),
  )
}

// A replacement keeps all its matches until it ends: in pieces of this size they are soon let go.
const PIECE = 65_536

/** Replaces in a text piece by piece; each piece begins where the `opening` of a match may stand. */
function inPieces(text: string, opening: string, replace: (piece: string, before: string) => string): string {
  if (text.length <= PIECE) return replace(text, '')
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf(opening, from + PIECE)
    const to = next < 0 ? text.length : next
    pieces.push(replace(text.slice(from, to), text[from - 1] ?? ''))
    from = to
  }
  return pieces.join('')
}

/** Comments, scripts and styles made blank, from the first opening to its closing; one that never closes hides nothing. */
function maskHidden(text: string): string {
  const pieces: string[] = []
  // kinds that close nowhere further on: looked for once, not at every opening
  const unclosed = new Set<string>()
  let from = 0
  HIDDEN.lastIndex = 0
  for (let open = HIDDEN.exec(text); open; open = HIDDEN.exec(text)) {
    const closing = open[1] ? '-->' : `</${open[2]!}`
    if (unclosed.has(closing)) continue
    const close = text.indexOf(closing, HIDDEN.lastIndex)
    if (close < 0) {
      unclosed.add(closing)
      continue
    }
    const end = text.indexOf('>', close) + 1 || text.length
    pieces.push(text.slice(from, open.index), '\n', ' '.repeat(end - open.index - 1))
    from = end
    HIDDEN.lastIndex = end
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(from)
}
