import { singleSpaced } from '../text/single-spaced.js'

// Words that stay small inside a place name: Rio de Janeiro, Stratford-upon-Avon, Off the Coast of Libya.
const SMALL: ReadonlySet<string> = new Set(
  'al am an and at au aux by da das de del den der des di do dos du el en es for in la las le les lez of off on or sobre sous sul sur the to ul under upon van von y'.split(
    ' ',
  ),
)

// Words that stay in capitals.
const CAPITALS: ReadonlySet<string> = new Set(
  'AFB DC HMAS HMCS HMS II III INS ISS JFK NATO UAE UK UN US USA USNS USS'.split(' '),
)

// Towns whose second capital the printed capitals hide.
const TWO_CAPITALS: Readonly<Record<string, string>> = {
  dekalb: 'DeKalb',
  deland: 'DeLand',
  desoto: 'DeSoto',
  dubois: 'DuBois',
  dupage: 'DuPage',
  ijmuiden: 'IJmuiden',
  lagrange: 'LaGrange',
  laporte: 'LaPorte',
  lasalle: 'LaSalle',
}

/**
 * A place as a reader would write it: `DUSHANBE` gives `Dushanbe`, `RIO DE JANEIRO` `Rio de Janeiro`,
 * `McALLEN` `McAllen`. Words that are printed in ordinary capitals stay as they are.
 */
export function placeName(printed: string): string {
  let first = true
  // Des Moines, but Saint-Maur-des-Fosses
  const english = printed.replace(/\bDES (?=MOINES|PERES|PLAINES)/, 'Des ')
  return singleSpaced(english).replace(WORD, (word) => {
    const written = writeWord(word, first)
    first = false
    return written
  })
}

// The letters of `LETTER`, as \p{L} takes 6 ms to compile.
const WORD = /[A-Za-zÀ-ɏ\u0300-\u036fḀ-ỿ\d.'’‘ʻ`]+/g
const INITIALS = /^(?:[A-Za-zÀ-ɏḀ-ỿ]\.){2,}$/
const ELIDED = /^([a-zà-ɏḀ-ỿ])(['’‘`ʻ])([a-zà-ɏ\u0300-\u036fḀ-ỿ]{2,})$/

function writeWord(word: string, first: boolean): string {
  if (CAPITALS.has(word) || INITIALS.test(word)) return word
  const lower = word.toLowerCase()
  const tail = lower.slice(1)
  if (tail && word.endsWith(tail) && word !== lower && !/[^A-Za-zÀ-ɏ\u0300-\u036fḀ-ỿ]/.test(word)) return word
  if (!first && SMALL.has(lower)) return lower
  if (Object.hasOwn(TWO_CAPITALS, lower)) return TWO_CAPITALS[lower]!
  if (/^\d/.test(word)) return lower
  if (/^(?!MC)[A-Z]+$/.test(word)) return capitalize(lower)
  // DeKALB, McLEAN: a small letter among the capitals is there on purpose.
  const mixed = /^([A-ZÀ-Þ][a-zß-ÿ]{1,2}[A-ZÀ-Þ])([A-ZÀ-Þ]+)$/.exec(word)
  if (mixed) return `${mixed[1]}${mixed[2]?.toLowerCase()}`
  if (/^mc[a-zà-ɏḀ-ỿ]{3}/.test(lower)) return `Mc${lower.charAt(2).toUpperCase()}${lower.slice(3)}`
  // L'AQUILA, O'FALLON, N'DJAMENA; but COEUR D'ALENE, MARTHA'S VINEYARD
  const elided = ELIDED.exec(lower)
  if (elided) {
    const head = elided[1] === 'd' && !first ? 'd' : elided[1]?.toUpperCase()
    return `${head}${elided[2]}${capitalize(elided[3] ?? '')}`
  }
  return capitalize(lower)
}

function capitalize(lower: string): string {
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}
