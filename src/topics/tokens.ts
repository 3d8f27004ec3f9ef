import { fold } from '../text/fold.js'

/** A word of the text: its folded form to look up, and where it stands, without a possessive ending. */
export interface Token {
  /** Lower case, no accents, no possessive: `minister` for `Minister’s`, `u.s` for `U.S.` */
  readonly key: string
  readonly start: number
  readonly end: number
}

// ASCII, then every letter and mark from Latin-1 to the scripts of Asia; written out because Unicode
// properties make a regular expression several times slower.
const LETTERS = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u3040-\\ud7ff\\uf900-\\ufaff'

//   The U.S. envoy’s post-war plan for AT&T
//   ^^^ ^^^^ ^^^^^   ^^^^ ^^^ ^^^^ ^^^ ^^^^
// A hyphen parts words, so that "cease-fire" reads like "cease fire".
const WORD = new RegExp(`[0-9${LETTERS}]+(?:['’&][0-9${LETTERS}]+)*`, 'g')
const LETTER = new RegExp(`^[${LETTERS}]$`)

/** The first `limit` words of a text. */
export function findTokens(text: string, limit: number): Token[] {
  const tokens: Token[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match && tokens.length < limit; match = WORD.exec(text)) {
    const start = match.index
    if (match[0].length === 1) WORD.lastIndex = endOfInitials(text, start)
    const end = WORD.lastIndex
    const word = text.slice(start, /['’]s$/i.test(match[0]) ? end - 2 : end)
    tokens.push({ key: fold(word).replace(/\.$/, ''), start, end: start + word.length })
  }
  return tokens
}

//   the U.S. envoy
//       ^^^^
function endOfInitials(text: string, start: number): number {
  let end = start + 1
  if (!isLetter(text, start)) return end
  while (text[end] === '.' && isLetter(text, end + 1) && !isLetter(text, end + 2)) end += 2
  return end > start + 1 && text[end] === '.' ? end + 1 : end
}

function isLetter(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at))
}
