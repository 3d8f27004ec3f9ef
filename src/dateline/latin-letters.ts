// What goes between the brackets of a character class: the letters of English copy, accents included.
// Patterns print the same ranges: a tenth of the size of \p{L} once compiled, which is what the first call waits for.
export const LETTER = 'A-Za-zÀ-ɏ\u0300-\u036fḀ-ỿ'
/** Latin Extended mixes the cases, so a small letter of that block passes too. */
export const CAPITAL = 'A-ZÀ-ÞĀ-ɏḀ-ỿ'
