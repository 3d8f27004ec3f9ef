import { ARTICLES, NOBILIARY } from './particles.js'

/**
 * How a word is printed:
 * - `cap`      Imomi, O'Rourke, Wu Chi-wai, al-Abadi, McCain
 * - `caps`     USAF, JD
 * - `initial`  J., J.P., W
 * - `brand`    YouTube, iPhone, U.S.-led, A380: capitals that no name has
 * - `lower`, `number`, `mark` and `possessive` ('s)
 */
export type Shape = 'cap' | 'caps' | 'initial' | 'brand' | 'lower' | 'number' | 'mark' | 'possessive'

const CAMEL = /\p{Ll}\p{Lu}/u
const CAMEL_NAME =
  /^(?:Mc|Mac|Fitz|De|Di|Du|Da|La|Le|Lo|Van|Von|Vander|Des|Del|Dos|El|Al|Abd|Abdel|Abdul|Abu|Ben|Bin|St|Te|Ó|Ni)\p{Lu}\p{Ll}*$/u
const COMPOUND =
  /-(?:born|led|based|backed|style|era|like|wide|controlled|held|run|owned|made|educated|trained|bound|area|only|language|speaking|occupied|brokered|sponsored|funded|listed|friendly|linked|affiliated|inspired|dominated|aligned|appointed|known|elect|turned|designate|century|day|degree|side|style|type|proof|free|level|term|age|year|old|in|up|off|to|and|on|the|a|of)\b/

/** How a word is printed, read from its letters alone. */
export function shapeOf(text: string): Shape {
  if (/n['’]t$/i.test(text)) return 'lower'
  if (/^I['’]\p{Ll}+$/u.test(text)) return 'lower' // I'm, I've
  const c = text.charCodeAt(0)
  if (c >= 97 && c <= 122) return lowerShape(text)
  if (c < 65 || (c > 90 && c < 128)) {
    if (/^['’]s?$/i.test(text) && text.length > 1) return 'possessive'
    return /^\W*\d/.test(text) ? 'number' : 'mark'
  }
  if (/^['’‘][sS]$/.test(text)) return 'possessive'
  if (!/^\p{L}/u.test(text)) return /\p{L}/u.test(text) ? 'brand' : 'mark'
  if (!/^\p{Lu}/u.test(text)) return lowerShape(text)
  if (/[\d&@#_/\\]/.test(text)) return 'brand'
  if (/\.\p{L}/u.test(text) && /\p{Ll}/u.test(text)) return 'brand' // Ph.D., M.Sc
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (
    letters.length === 1 ||
    (/\./.test(text) && /^(?:\p{Lu}\p{Ll}?[.-]*){1,3}$/u.test(text) && text.length <= 7)
  ) {
    return /^(?:\p{Lu}\.?-?){1,4}$/u.test(text) || letters.length === 1 ? 'initial' : 'cap'
  }
  if (letters === letters.toUpperCase()) return 'caps'
  if (COMPOUND.test(text) || /-\p{L}{4,}ing$/u.test(text) || /^[DRI]-\p{Lu}\p{Ll}*$/u.test(text))
    return 'brand' // R-Ky.
  if (CAMEL.test(text))
    return text.split(/[-'’]/).every((part) => !CAMEL.test(part) || CAMEL_NAME.test(part)) ? 'cap' : 'brand'
  return 'cap'
}

/** al-Abadi and d'Aubigny begin with a small letter and are names; anti-American is not. */
function lowerShape(text: string): Shape {
  const found = /^(\p{Ll}{1,4})(?:-|['’])\p{Lu}\p{Ll}/u.exec(text)
  if (!found) return 'lower'
  return ARTICLES.has(found[1]!) || NOBILIARY.has(found[1]!) ? 'cap' : 'lower'
}
