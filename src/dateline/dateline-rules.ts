import type { Pieces } from '../text/pattern.js'
import { agencyAlternation } from './agencies.js'
import { DATE_PIECES } from './date-pieces.js'
import type { DatelineCandidate } from './dateline-candidate.js'
import { areaAlternation } from './qualifiers.js'

/** One style of dateline. Array order is precedence. */
export interface DatelineRule {
  readonly id: string
  /** The style as it is printed. */
  readonly note: string
  /**
   * The style in named pieces, to be put together by `pattern`; the first that matches counts. The
   * groups `places`, `date`, `source` (in brackets or slashes) and `agency` (bare, from the table)
   * are what is read.
   */
  readonly shapes: readonly string[]
  /** Whether what was read is a dateline and not only shaped like one. */
  readonly accepts: (candidate: DatelineCandidate) => boolean
}

/** The pieces that the shapes of the rules are made of. */
export function datelinePieces(): Pieces {
  return {
    ...DATE_PIECES,
    word: "(?:\\p{L}|\\d{1,3}(?:ST|ND|RD|TH|st|nd|rd|th)\\b)(?:[\\p{L}\\p{M}.'’‘ʻ`]|-(?=[\\p{L}\\d])){0,29}",
    // Space, comma, slash, brackets between the words of a place and its qualifiers; never a dash.
    glue: '[,/;()\\[\\]&\\x20\\t\\u00a0\\u202f]{1,4}',
    places: '(?<places>{word}(?:{glue}{word}){0,13}[)\\]]?)',
    // Between the parts: comma, stop, colon, dash or nothing but space.
    sep: '{s}{0,3}[,.:;]{0,2}{s}{0,3}(?:[-–—]{1,2}{s}{0,2})?',
    on: '(?:\\(?{weekday},?{s}{0,2})?\\(?(?<date>{date})\\)?',
    dash: '{s}{0,3}[,.]?{s}{0,2}(?:[-–—―_‒−]{1,3}(?:{s}[-–—]{1,2})?)',
    colon: '{s}{0,3}:(?!\\d)',
    close: '{dash}|{colon}|\\.(?:{s}{0,2}[-–—]{1,2})?',
    bracketed: '\\({s}?(?<source>[^()\\n]{1,60}?){s}?\\)|/{s}?(?<slashed>[^/\\n]{1,50}?){s}?/',
    agency: `(?<agency>${agencyAlternation()})(?![\\p{L}\\d])`,
    capitals: "\\p{Lu}[\\p{Lu}\\p{M}.'’‘-]{0,29}(?![\\p{L}\\p{M}])",
    area: `(?:${areaAlternation()})(?![\\p{L}])`,
    lineEnd: '{s}*(?=[\\n\\r\\u2028\\u2029])',
  }
}

export const DATELINE_RULES: readonly DatelineRule[] = [
  {
    id: 'source-place-date',
    note: '(ANSA) - ROME, JUL 11 -',
    shapes: ['(?:{bracketed}){sep}{places}{sep}{on}(?:{close})'],
    accepts: (c) => c.agencyKnown && c.placesPlausible,
  },
  {
    id: 'place-slash-wire-date',
    note: 'NEW YORK, NY / ACCESSWIRE / July 30, 2024 /',
    shapes: ['{places}{s}?/{s}{0,2}{agency}{s}{0,2}/{s}?{on}{s}?/(?:{s}?{dash})?'],
    accepts: (c) => c.placesPlausible,
  },
  {
    id: 'place-wire-date',
    note: 'Vancouver, British Columbia--(Newsfile Corp. - March 5, 2024) -',
    shapes: ['{places}{sep}\\({s}?(?<source>[^()\\n]{1,40}?){s}?[-–—,]{1,2}{s}?{on}\\)?(?:{close})'],
    accepts: (c) => c.placesPlausible && c.sourcePlausible,
  },
  {
    id: 'place-source-date',
    note: 'STOCKHOLM, Sweden--(BUSINESS WIRE)--Dec. 10, 2004--',
    shapes: ['{places}{sep}(?:{bracketed}){sep}{on}(?:{close})'],
    accepts: (c) => c.placesPlausible && c.sourcePlausible,
  },
  {
    id: 'place-date-source',
    note: 'DUSHANBE, October 10. /TASS/.',
    shapes: ['{places}{sep}{on}{sep}(?:{bracketed})(?:{close})?'],
    accepts: (c) => c.placesPlausible && (c.agencyKnown || (c.sourcePlausible && c.close !== '')),
  },
  {
    id: 'place-date-agency',
    note: 'YEREVAN, OCTOBER 10, ARMENPRESS.',
    shapes: [
      '{places}{sep}{on}{sep}{agency}(?:{s}/[^/\\n]{1,40}/)?(?:{close}|/)',
      '{places}{sep}{on}{s}?[,.]?{s}{1,2}{agency}(?={s}{1,2}\\p{Lu})',
    ],
    accepts: (c) => c.placesPlausible,
  },
  {
    id: 'place-source',
    note: 'RENO, Nev. (AP) —',
    shapes: ['{places}[.,]?{s}{0,3}(?:{weekday}{s}?)?(?:[-–—]{1,2}{s}?)?(?:{bracketed})(?:{close})'],
    accepts: (c) =>
      c.placesPlausible &&
      (c.agencyKnown ||
        (c.sourcePlausible && (c.placesCertain || c.allCapitals) && c.beforeSentence && !c.beforeCapitals)),
  },
  {
    id: 'place-source-run-on',
    note: 'Hong Kong (CNN Business) Asian markets were mixed',
    shapes: ['{places}{s}{1,3}(?:{bracketed})'],
    accepts: (c) => c.agencyKnown && c.placesCertain && c.beforeSentence,
  },
  {
    id: 'place-agency',
    note: 'Damascus, SANA-',
    shapes: [
      '{places}(?:{s}?[,.]{s}{0,2}|{s}{1,2}[-–—]{1,2}{s}){agency}(?:{dash}|{colon}|\\.(?={s}\\p{Lu}))',
    ],
    accepts: (c) => c.placesCertain,
  },
  {
    id: 'place-date',
    note: 'SALEM, Va., March 11 -',
    shapes: ['{places}{sep}{on}(?:{dash}|{colon}|\\.(?={s}{1,2}\\p{Lu}))'],
    accepts: (c) => c.placesPlausible && !c.inHeadline && (c.placesCertain || c.allCapitals),
  },
  {
    id: 'date-source',
    note: 'Aug. 10 (UPI) --',
    shapes: ['{on}{s}{1,2}(?:{bracketed})(?:{close})'],
    accepts: (c) => (c.agencyKnown || (c.sourcePlausible && c.date?.year != null)) && !c.beforeSmallLetter,
  },
  {
    id: 'place-dash',
    note: 'LOS ANGELES --',
    shapes: ['{places}{dash}'],
    accepts: (c) => c.placesPlausible && c.placesFit && c.beforeSentence && !c.inHeadline && !c.inList,
  },
  {
    id: 'place-colon',
    note: 'SINGAPORE:',
    shapes: ['{places}{colon}'],
    accepts: (c) =>
      c.placesCertain &&
      c.beforeSentence &&
      (!c.beforeSpeech || c.allQualified) &&
      (c.allCapitals || !c.likeSurname) &&
      !c.inHeadline &&
      !c.inList,
  },
  {
    id: 'place-run-on',
    note: 'BRIGHTON, England The annual conference · WASHINGTON Oil prices climbed',
    shapes: [
      '(?<places>{capitals}(?:{s}{capitals}){0,3},{s}{area}){s}{1,2}(?=["“‘]?\\p{Lu})',
      // The longest run of capitals is tried first: LOS ANGELES NASA's unmanned plane
      ...[4, 3, 2, 1].map(
        (words) => `(?<places>{capitals}(?:{s}{capitals}){${words - 1}}){s}{1,2}(?=["“‘]?\\p{Lu})`,
      ),
    ],
    accepts: (c) =>
      c.placesCertain &&
      c.allCapitals &&
      c.beforeSentence &&
      !c.beforeCapitals &&
      (c.allQualified || !c.beforeSurnameOrTeam),
  },
  {
    id: 'place-line',
    note: 'ANKARA, alone on its line',
    shapes: ['{places}{lineEnd}'],
    accepts: (c) => c.placesCertain && c.allCapitals && c.aloneAboveText,
  },
  {
    id: 'date-dash',
    note: '10 October 2017 –',
    shapes: ['{on}{dash}'],
    accepts: (c) => c.date?.year != null && c.beforeSentence && !c.inHeadline,
  },
  {
    id: 'credit',
    note: 'Reuters - · (CNN)',
    shapes: ['{agency}{s}[-–—]{1,2}(?={s})', '\\({agency}\\)(?:{dash}|{s})'],
    accepts: (c) => c.beforeSentence && !c.inList,
  },
]
