import type { Pieces } from '../text/pattern.js'
import type { DatelineCandidate } from './dateline-candidate.js'
import {
  agencyInitials,
  agencyKnown,
  agencyPlausible,
  allCapitals,
  allQualified,
  aloneAboveText,
  beforeCapitals,
  beforeSentence,
  beforeSmallLetter,
  beforeSpeech,
  inCalendar,
  inDays,
  inHeadline,
  inList,
  inName,
  likeSurname,
  placesCertain,
  placesFit,
  placesPlausible,
} from './evidence.js'
import { CAPITAL, LETTER } from './latin-letters.js'
import { type Clue, WORD_PIECES } from './line-clues.js'

/** Every style, for `Dateline.rule`. */
export type DatelineRuleId =
  | 'source-place-date'
  | 'place-slash-wire-date'
  | 'place-wire-date'
  | 'place-source-date'
  | 'place-agency-date'
  | 'place-date-source'
  | 'place-date-agency'
  | 'place-source'
  | 'place-source-run-on'
  | 'place-agency'
  | 'place-agency-run-on'
  | 'place-date'
  | 'date-source'
  | 'place-dash'
  | 'place-colon'
  | 'place-run-on'
  | 'place-line'
  | 'date-dash'
  | 'credit'
  | 'credit-in-brackets'

/** One style of dateline. Array order is precedence. */
export interface DatelineRule {
  readonly id: DatelineRuleId
  /** The style as it is printed. */
  readonly note: string
  /** What the head of a line must hold for the rule to be tried. */
  readonly needs: readonly Clue[]
  /**
   * The style in named pieces, to be put together by `pattern`; the first shape that is accepted
   * counts. Read are the groups `places`, `date`, `source` or `slashed` (an agency in brackets or
   * slashes) and `agency` (one without).
   */
  readonly shapes: readonly string[]
  /** Whether what was read is a dateline and not only shaped like one. */
  readonly accepts: (candidate: DatelineCandidate) => boolean
}

/** The pieces that the shapes of the rules are made of. */
export function datelinePieces(): Pieces {
  return {
    ...WORD_PIECES,
    places: '(?<places>{words})',
    // Between the parts: comma, stop, colon, dash or nothing but space.
    sep: '{s}{0,4}[,.:;]{0,2}{s}{0,4}(?:[-–—]{1,2}{s}{0,4})?',
    on: '(?:\\(?{weekday},?{s}{0,4})?\\(?(?<date>{date})\\)?',
    // A hyphen that joins two words is none: COVID-19, the Turin–Lyon line.
    dash: `{s}{0,4}[,.]?{s}{0,4}(?:[-–—―_‒−]{2,3}|[—―_‒−]|(?<=[A-Z]{2})–(?=[A-Z][a-z])|(?<=[\\s.)/])[-–]|[-–](?![${LETTER}\\d]))(?:{s}[-–—]{1,2})?`,
    colon: '{s}{0,4}:(?!\\d)',
    close: '{dash}|{colon}|\\.(?:{s}{0,4}[-–—]{1,2})?',
    bracketed: '\\({s}?(?<source>[^()\\n]{1,60}?){s}?\\)|/{s}?(?<slashed>[^/\\n]{1,50}?){s}?/',
    name: `[${LETTER}](?:[${LETTER}\\d]|[.&/'’-](?=[${LETTER}\\d])){1,24}`,
    // Without brackets: the words that the rule takes must be in the table of agencies.
    agency: '(?<agency>{name}(?:{s}{name}){0,3})',
    oneWordAgency: '(?<agency>{name})',
    capitals: `[${CAPITAL}][${CAPITAL}.'’‘-]{0,29}(?![${LETTER}])`,
    lineEnd: '{s}*(?=[\\n\\r\\u2028\\u2029])',
  }
}

export const DATELINE_RULES: readonly DatelineRule[] = [
  {
    id: 'source-place-date',
    note: '(ANSA) - TURIN, MAY 7 -',
    needs: ['date', 'brackets'],
    shapes: ['(?:{bracketed}){sep}{places}{sep}{on}(?:{close})'],
    accepts: (c) => agencyKnown(c) && placesPlausible(c),
  },
  {
    id: 'place-slash-wire-date',
    note: 'DENVER, CO / ACCESSWIRE / May 7, 2024 /',
    needs: ['words', 'agency', 'date', 'brackets'],
    shapes: ['{places}{s}?/{s}{0,4}{agency}{s}{0,4}/{s}?{on}{s}?/(?:{s}?{dash})?'],
    accepts: (c) => agencyKnown(c) && placesPlausible(c),
  },
  {
    id: 'place-wire-date',
    note: 'Calgary, Alberta--(Newsfile Corp. - May 7, 2024) -',
    needs: ['words', 'date', 'brackets'],
    shapes: ['{places}{sep}\\({s}?(?<source>[^()\\n]{1,40}?){s}?[-–—,]{1,2}{s}?{on}\\)?(?:{close})'],
    accepts: (c) => placesPlausible(c) && agencyPlausible(c),
  },
  {
    id: 'place-source-date',
    note: 'OSLO, Norway--(BUSINESS WIRE)--May 7, 2024--',
    needs: ['words', 'date', 'brackets'],
    shapes: ['{places}{sep}(?:{bracketed}){sep}{on}(?:{close})?'],
    accepts: (c) =>
      placesPlausible(c) && agencyPlausible(c) && (c.closed || (agencyKnown(c) && c.date?.year != null)),
  },
  {
    id: 'place-agency-date',
    note: 'Toronto, Ontario - TheNewswire - May 7, 2024 -',
    needs: ['words', 'agency', 'date', 'mark'],
    shapes: ['{places}{dash}{s}{agency}{dash}{s}?{on}(?:{close})'],
    accepts: (c) => placesPlausible(c) && agencyKnown(c),
  },
  {
    id: 'place-date-source',
    note: 'DUSHANBE, October 10. /TASS/.',
    needs: ['words', 'date', 'brackets'],
    shapes: ['{places}{sep}{on}{sep}(?:{bracketed})(?:{close})?'],
    accepts: (c) =>
      placesPlausible(c) &&
      (agencyKnown(c) ||
        (agencyPlausible(c) && c.closed) ||
        (agencyInitials(c) && placesCertain(c) && beforeSentence(c))),
  },
  {
    id: 'place-date-agency',
    note: 'YEREVAN, MAY 7, ARMENPRESS.',
    needs: ['words', 'agency', 'date'],
    shapes: [
      `{places}{sep}{on}{sep}{agency}(?:{s}/[^/\\n]{1,40}/)?(?:{close}|/)(?![${LETTER}\\d])`,
      `{places}{sep}{on}{s}?[,.]?{s}{1,4}{oneWordAgency}(?={s}{1,4}[${CAPITAL}])`,
    ],
    accepts: (c) => agencyKnown(c) && placesPlausible(c),
  },
  {
    id: 'place-source',
    note: 'RENO, Nev. (AP) —',
    needs: ['words', 'brackets'],
    shapes: ['{places}[.,]?{s}{0,4}(?:{weekday}{s}?)?(?:[-–—]{1,2}{s}?)?(?:{bracketed})(?:{close})'],
    accepts: (c) =>
      placesPlausible(c) &&
      (agencyKnown(c) || (agencyPlausible(c) && placesFit(c) && beforeSentence(c) && !beforeCapitals(c))),
  },
  {
    id: 'place-source-run-on',
    note: 'Hong Kong (CNN Business) Shares in the city fell',
    needs: ['words', 'brackets'],
    shapes: ['{places}(?:{s}?:)?{s}{1,4}(?:{bracketed})'],
    accepts: (c) => agencyKnown(c) && placesCertain(c) && beforeSentence(c),
  },
  {
    id: 'place-agency',
    note: 'Damascus, SANA-',
    needs: ['words', 'agency', 'mark'],
    shapes: [
      `{places}(?:{s}?[,.]{s}{0,4}|{s}{1,4}[-–—]{1,2}{s}){agency}(?:{dash}|{colon}|\\.(?={s}))(?![${LETTER}\\d])`,
    ],
    accepts: (c) => agencyKnown(c) && placesCertain(c),
  },
  {
    id: 'place-agency-run-on',
    note: 'ASTANA. KAZINFORM The president',
    needs: ['words', 'agency', 'runOn'],
    shapes: [`{places}[,.]{s}{1,4}{oneWordAgency}(?={s}{1,4}[${CAPITAL}])`],
    accepts: (c) => agencyKnown(c) && placesCertain(c),
  },
  {
    id: 'place-date',
    note: 'SALEM, Va., March 11 -',
    needs: ['words', 'date'],
    shapes: [`{places}{sep}{on}(?:{dash}|{colon}|\\.(?={s}{1,4}[${CAPITAL}]))`],
    accepts: (c) =>
      placesPlausible(c) &&
      (placesCertain(c) || allCapitals(c)) &&
      !inHeadline(c) &&
      !inCalendar(c) &&
      !inDays(c),
  },
  {
    id: 'date-source',
    note: 'Aug. 10 (UPI) --',
    needs: ['date', 'brackets'],
    shapes: ['{on}{s}{1,4}(?:{bracketed})(?:{close})'],
    accepts: (c) => (agencyKnown(c) || (agencyPlausible(c) && c.date?.year != null)) && !beforeSmallLetter(c),
  },
  {
    id: 'place-dash',
    note: 'LOS ANGELES --',
    needs: ['words', 'mark'],
    shapes: ['{places}{dash}'],
    accepts: (c) => placesPlausible(c) && placesFit(c) && beforeSentence(c) && !inHeadline(c) && !inList(c),
  },
  {
    id: 'place-colon',
    note: 'SINGAPORE:',
    needs: ['words', 'mark'],
    shapes: ['{places}{colon}'],
    accepts: (c) =>
      placesPlausible(c) &&
      placesCertain(c) &&
      beforeSentence(c) &&
      (!beforeSpeech(c) || allQualified(c)) &&
      (allCapitals(c) || !likeSurname(c)) &&
      !inHeadline(c) &&
      !inList(c),
  },
  {
    id: 'place-run-on',
    note: 'LEEDS, England The city council · DENVER Bus fares rose',
    needs: ['runOn'],
    shapes: [
      // LEEDS, England The city council: the longest name of a state or country is tried first.
      ...[3, 2, 1].map(
        (words) =>
          `(?<places>{capitals}(?:{s}{capitals}){0,4},{s}{word}(?:{s}{word}){${words - 1}}){s}{1,4}(?=["“‘]?[${CAPITAL}])`,
      ),
      // HOUSTON NASA's new crew: so is the longest run of capitals.
      ...[4, 3, 2, 1].map(
        (words) => `(?<places>{capitals}(?:{s}{capitals}){${words - 1}}){s}{1,4}(?=["“‘]?[${CAPITAL}])`,
      ),
    ],
    accepts: (c) =>
      placesCertain(c) &&
      allCapitals(c) &&
      beforeSentence(c) &&
      !beforeCapitals(c) &&
      !inHeadline(c) &&
      (allQualified(c) || !inName(c)),
  },
  {
    id: 'place-line',
    note: 'ANKARA, alone on its line',
    needs: ['words', 'capitals'],
    shapes: ['{places}{lineEnd}'],
    accepts: (c) => placesCertain(c) && allCapitals(c) && aloneAboveText(c),
  },
  {
    id: 'date-dash',
    note: '10 October 2017 –',
    needs: ['date', 'mark'],
    shapes: ['{on}{dash}'],
    accepts: (c) => c.date?.year != null && beforeSentence(c) && !inHeadline(c),
  },
  {
    id: 'credit',
    note: 'Reuters -',
    needs: ['words', 'agency', 'mark'],
    shapes: ['{agency}{s}[-–—]{1,2}(?={s})'],
    accepts: (c) => agencyKnown(c) && beforeSentence(c) && !inList(c),
  },
  {
    id: 'credit-in-brackets',
    note: '(CNN) The council · (RNS) —',
    needs: ['brackets'],
    shapes: ['\\({agency}\\)(?:{dash}|{s})'],
    accepts: (c) => agencyKnown(c) && beforeSentence(c) && !inList(c),
  },
]
