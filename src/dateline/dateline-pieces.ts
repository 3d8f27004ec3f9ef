import type { Pieces } from '../text/pattern.js'
import { CAPITAL, LETTER } from './latin-letters.js'
import { LINE_BREAKS } from './line-breaks.js'
import { WORD_PIECES } from './line-clues.js'

/** The pieces that the shapes of the rules are made of. */
export function datelinePieces(): Pieces {
  return {
    ...WORD_PIECES,
    places: '(?<places>{words})',
    // Between the parts: comma, stop, colon, dash or nothing but space.
    sep: '{s}{0,4}[,.:;|]{0,2}{s}{0,4}(?:[-–—]{1,2}{s}{0,4})?',
    // May 7, 2024 / 04:00 am · 7 May at 9.00 EET
    clock:
      '{s}{0,4}(?:[,/|–-]|at\\b)?{s}{0,4}\\d?\\d[:.]\\d\\d(?:{s}{0,4}[apAP]\\.?[mM]\\b\\.?)?(?:{s}\\(?[A-Z]{2,5}\\b\\)?)?',
    // Riyadh, Shawwal 4, 1444, April 24, 2023, SPA: the year of the Hegira comes first.
    hegira: "[A-Z][A-Za-z' -]{3,20}{s}\\d?\\d,?{s}1[34]\\d\\d(?:{s}?A?H\\b)?,{s}{0,4}",
    on: '(?:{hegira})?(?:\\(?{weekday},?{s}{0,4})?\\(?(?<date>{date})\\)?(?:{clock})?',
    // A hyphen that joins two words is none: COVID-19, the Turin–Lyon line.
    dash: `{s}{0,4}[,.]?{s}{0,4}(?:[-–—―_‒−]{2,3}|[—―_‒−]|(?<=[A-Z]{2})–(?=[A-Z][a-z])|(?<=[\\s.)/])[-–]|[-–](?![${LETTER}\\d]))(?:{s}[-–—]{1,2})?`,
    colon: '{s}{0,4}:(?!\\d)',
    close: '{dash}|{colon}|\\.(?:{s}{0,4}[-–—]{1,2})?',
    bracketed: `\\({s}?(?<source>[^()${LINE_BREAKS}]{1,60}?){s}?\\)|/{s}?(?<slashed>[^/${LINE_BREAKS}]{1,50}?){s}?/`,
    barred: `\\|{s}(?<barred>[^|${LINE_BREAKS}]{1,40}?){s}\\|`,
    name: `[${LETTER}](?:[${LETTER}\\d]|[.&/'’-](?=[${LETTER}\\d])){1,24}`,
    // Without brackets: words in the table of agencies, or shaped like one of its names.
    agency: '(?<agency>{name}(?:{s}{name}){0,3})',
    oneWordAgency: '(?<agency>{name})',
    capitals: `[${CAPITAL}][${CAPITAL}.'’‘-]{0,29}(?![${LETTER}])`,
    // Not the end of the text: nothing would stand below.
    lineEnd: `{s}{0,40}(?=[${LINE_BREAKS}])`,
  }
}
