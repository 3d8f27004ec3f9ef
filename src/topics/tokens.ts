import { fold } from '../text/fold.js'

/** A word of the text: its folded form to look up, and where it stands. */
export interface Token {
  /** Lower case, no accents, no possessive: `minister` for `Minister’s`, `u.s` for `U.S.` */
  readonly key: string
  readonly start: number
  readonly end: number
}

//   The U.S. envoy’s post-war plan for AT&T
//   ^^^ ^^^^ ^^^^^^^ ^^^^ ^^^ ^^^^ ^^^ ^^^^
// Dotted abbreviations are one word; a hyphen parts words, so that "cease-fire" reads like "cease fire".
const WORD =
  /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?|[\p{L}\p{N}\p{M}]+(?:['’&][\p{L}\p{N}\p{M}]+)*/gu

/** The first `limit` words of a text. */
export function findTokens(text: string, limit: number): Token[] {
  const tokens: Token[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match && tokens.length < limit; match = WORD.exec(text)) {
    const word = match[0]
    tokens.push({ key: keyOf(word), start: match.index, end: match.index + word.length })
  }
  return tokens
}

function keyOf(word: string): string {
  let key = fold(word)
  if (key.endsWith("'s")) key = key.slice(0, -2)
  return key.endsWith('.') ? key.slice(0, -1) : key
}
