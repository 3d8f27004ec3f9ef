// Words that stay small inside a place name: Rio de Janeiro, Stratford-upon-Avon, Off the Coast of Libya.
const SMALL =
  /^(?:al|am|an|and|at|au|aux|by|da|das|de|del|den|der|des|di|do|dos|du|el|en|es|for|in|la|las|le|les|lez|of|off|on|or|sobre|sous|sul|sur|the|to|ul|under|upon|van|von|y)$/

// Words that stay in capitals.
const CAPITALS = /^(?:AFB|DC|HMAS|HMCS|HMS|II|III|INS|ISS|JFK|NATO|UAE|UK|UN|US|USA|USNS|USS)$/

// Towns whose second capital the printed capitals hide.
const TWO_CAPITALS: readonly string[] = [
  'DeKalb',
  'DeLand',
  'DeSoto',
  'DuBois',
  'DuPage',
  'IJmuiden',
  'LaGrange',
  'LaPorte',
  'LaSalle',
]

/**
 * A place as a reader would write it: `DUSHANBE` gives `Dushanbe`, `RIO DE JANEIRO` `Rio de Janeiro`,
 * `McALLEN` `McAllen`. Words that are printed in ordinary capitals stay as they are.
 */
export function placeName(printed: string): string {
  let first = true
  // Des Moines, but Saint-Maur-des-Fosses
  const english = printed.replace(/\bDES (?=MOINES|PERES|PLAINES)/, 'Des ')
  return english.replace(/\s+/g, ' ').replace(/[\p{L}\p{M}\d.'’‘ʻ`]+/gu, (word) => {
    const written = writeWord(word, first)
    first = false
    return written
  })
}

function writeWord(word: string, first: boolean): string {
  if (/^(?:\p{L}\.){2,}$/u.test(word) || CAPITALS.test(word)) return word
  if (/^\p{Lu}\p{M}*[\p{Ll}\p{M}]+$/u.test(word)) return word
  const lower = word.toLowerCase()
  if (!first && SMALL.test(lower)) return lower
  const written = TWO_CAPITALS.find((name) => name.toLowerCase() === lower)
  if (written) return written
  if (/^\d/.test(word)) return lower
  // DeKALB, McLEAN: a small letter among the capitals is there on purpose.
  const mixed = /^(\p{Lu}\p{Ll}{1,2})(\p{Lu})(\p{Lu}+)$/u.exec(word)
  if (mixed) return `${mixed[1]}${mixed[2]}${mixed[3]?.toLowerCase()}`
  if (/^(?:mc)\p{L}{3,}/u.test(lower)) return `Mc${lower.charAt(2).toUpperCase()}${lower.slice(3)}`
  // L'AQUILA, O'FALLON, N'DJAMENA; but COEUR D'ALENE, MARTHA'S VINEYARD
  const elided = /^(\p{L})(['’‘`ʻ])(\p{L}{2,})$/u.exec(lower)
  if (elided) {
    const head = elided[1] === 'd' && !first ? 'd' : elided[1]?.toUpperCase()
    return `${head}${elided[2]}${capitalize(elided[3] ?? '')}`
  }
  return capitalize(lower)
}

function capitalize(lower: string): string {
  const [first = '', ...rest] = lower
  return first.toUpperCase() + rest.join('')
}
