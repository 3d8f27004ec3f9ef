import type { Pieces } from '../text/pattern.js'
import { agencyAlternation } from './agencies.js'
import { DATE_PIECES } from './date-pieces.js'
import type { DatelineCandidate } from './dateline-candidate.js'

/** One style of dateline. Array order is precedence. */
export interface DatelineRule {
  readonly id: string
  /** The style as it is printed. */
  readonly note: string
  /**
   * The style in named pieces, to be put together by `pattern`. The groups `places`, `date`, `source`
   * (in brackets or slashes) and `agency` (bare, from the table) are what is read.
   */
  readonly shape: string
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
    day: DATE_PIECES.day ?? '',
    dash: '{s}{0,3},?{s}{0,2}(?:\\.[-–—]{1,2}|[-–—―_‒−]{1,3}(?:{s}[-–—]{1,2})?)',
    colon: '{s}{0,3}:(?!\\d)',
    close: '{dash}|{colon}|\\.(?:{s}{0,2}[-–—]{1,2})?',
    bracketed:
      '\\({s}?(?<source>[^()\\n]{1,60}?){s}?\\)|/{s}?(?<source2>[^/\\n]{1,50}?){s}?/|\\[{s}?(?<source3>[^\\[\\]\\n]{1,40}){s}?\\]',
    agency: `(?<agency>${agencyAlternation()})(?![\\p{L}\\d])`,
    lineEnd: '{s}*(?=[\\n\\r\\u2028\\u2029])',
  }
}

export const DATELINE_RULES: readonly DatelineRule[] = [
  {
    id: 'source-place-date',
    note: '(ANSA) - ROME, JUL 11 -',
    shape: '(?:{bracketed}){sep}{places}{sep}{on}{close}',
    accepts: (c) => c.agencyKnown && c.placesPlausible,
  },
  {
    id: 'place-slash-wire-date',
    note: 'NEW YORK, NY / ACCESSWIRE / July 30, 2024 /',
    shape: '{places}{s}?/{s}{0,2}{agency}{s}{0,2}/{s}?{on}{s}?/(?:{s}?{dash})?',
    accepts: (c) => c.placesPlausible,
  },
  {
    id: 'place-wire-date',
    note: 'Vancouver, British Columbia--(Newsfile Corp. - March 5, 2024) -',
    shape: '{places}{sep}\\({s}?(?<source>[^()\\n]{1,40}?){s}?[-–—,]{1,2}{s}?{on}\\)?(?:{close})',
    accepts: (c) => c.placesPlausible && c.sourcePlausible,
  },
  {
    id: 'place-source-date',
    note: 'STOCKHOLM, Sweden--(BUSINESS WIRE)--Dec. 10, 2004--',
    shape: '{places}{sep}(?:{bracketed}){sep}{on}{close}',
    accepts: (c) => c.placesPlausible && c.sourcePlausible,
  },
  {
    id: 'place-date-source',
    note: 'DUSHANBE, October 10. /TASS/.',
    shape: '{places}{sep}{on}{sep}(?:{bracketed})(?:{close})?',
    accepts: (c) => c.placesPlausible && (c.agencyKnown || (c.sourcePlausible && c.close !== '')),
  },
  {
    id: 'place-date-agency',
    note: 'YEREVAN, OCTOBER 10, ARMENPRESS.',
    shape: '{places}{sep}{on}{sep}{agency}(?:{s}/[^/\\n]{1,40}/)?(?:{close}|/)?',
    accepts: (c) => c.placesPlausible,
  },
  {
    id: 'place-source',
    note: 'RENO, Nev. (AP) —',
    shape: '{places}[.,]?{s}{0,3}(?:{weekday}{s}?)?(?:[-–—]{1,2}{s}?)?(?:{bracketed})(?:{close})',
    accepts: (c) => c.placesPlausible && c.sourcePlausible && (c.agencyKnown || !c.beforeSmallLetter),
  },
  {
    id: 'place-source-run-on',
    note: 'Hong Kong (CNN Business) Asian markets were mixed',
    shape: '{places}{s}{1,3}(?:{bracketed})',
    accepts: (c) => c.agencyKnown && c.placesCertain && c.beforeSentence,
  },
  {
    id: 'place-agency',
    note: 'Damascus, SANA-',
    shape: '{places}(?:{s}?[,.]{s}{0,2}|{s}{1,2}[-–—]{1,2}{s}|[.]){agency}(?:{close})',
    accepts: (c) => c.placesCertain,
  },
  {
    id: 'place-date',
    note: 'SALEM, Va., March 11 -',
    shape: '{places}{sep}{on}(?:{dash}|{colon}|\\.(?={s}{1,2}\\p{Lu}))',
    accepts: (c) => c.placesPlausible && !c.inHeadline && (c.placesCertain || c.allCapitals),
  },
  {
    id: 'date-source',
    note: 'Aug. 10 (UPI) --',
    shape: '{on}{s}{1,2}(?:{bracketed})(?:{close})',
    accepts: (c) => (c.agencyKnown || (c.sourcePlausible && c.date?.year != null)) && !c.beforeSmallLetter,
  },
  {
    id: 'place-dash',
    note: 'LOS ANGELES --',
    shape: '{places}{dash}',
    accepts: (c) => c.placesPlausible && c.placesFit && c.beforeSentence && !c.inHeadline && !c.inList,
  },
  {
    id: 'place-colon',
    note: 'SINGAPORE:',
    shape: '{places}{colon}',
    accepts: (c) => c.placesCertain && c.beforeSentence && !c.beforeSpeech && !c.inHeadline && !c.inList,
  },
  {
    id: 'place-line',
    note: 'ANKARA, alone on its line',
    shape: '{places}{lineEnd}',
    accepts: (c) => c.placesCertain && c.allCapitals && c.aloneAboveText,
  },
  {
    id: 'credit',
    note: 'Reuters - · (CNN)',
    shape: '\\(?{agency}\\)?(?:{dash}|(?<=\\)){s})',
    accepts: (c) => c.beforeSentence && !c.inList,
  },
]
