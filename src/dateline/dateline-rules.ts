import type { DatelineRule } from './dateline-rule.js'
import {
  aboveStory,
  agencyInitials,
  agencyIsStation,
  agencyKnown,
  agencyPlausible,
  agencyShaped,
  allCapitalAgency,
  allCapitals,
  allQualified,
  aloneAboveText,
  beforeCapitals,
  beforeFigures,
  beforeLabel,
  beforeLocalNews,
  beforeLookAlike,
  beforeNewsHere,
  beforePersonal,
  beforeSentence,
  beforeSmallLetter,
  beforeSpeech,
  belowCredit,
  inCalendar,
  inDays,
  inHeadline,
  inList,
  inName,
  likeSurname,
  placesCertain,
  placesFit,
  placesPlausible,
  qualifiersKnown,
} from './evidence.js'
import { CAPITAL, LETTER } from './latin-letters.js'

/** Every style of dateline. Array order is precedence. */
export const DATELINE_RULES: readonly DatelineRule[] = [
  {
    id: 'source-place-date',
    note: '(ANSA) - TURIN, MAY 7 -',
    needs: ['opensBracket', 'date'],
    shapes: ['(?:{bracketed}){sep}{places}{sep}{on}(?:{close})'],
    accepts: (c) => placesPlausible(c) && (agencyKnown(c) || (agencyShaped(c) && placesCertain(c))),
  },
  {
    id: 'source-place',
    note: 'KYODO NEWS - OSAKA - · (KPL) Savannakhet,',
    needs: ['words', 'agencyFirst'],
    shapes: [
      '{agency}{s}?[-–—]{1,2}{s}?{places}(?:{close})',
      '\\({agency}\\){s}{0,4}(?<places>{word}(?:{s}{word}){0,4}),(?={s})',
    ],
    accepts: (c) => agencyKnown(c) && placesCertain(c) && beforeSentence(c),
  },
  {
    id: 'place-in-brackets',
    note: '(Beirut) – · (Oslo, May 7, 2024) –',
    needs: ['opensBracket', 'words'],
    shapes: [
      '[([]{places}[)\\]]{dash}',
      '[([]{places}{sep}{on}[)\\]](?:{close})?',
      '[([]{places}[)\\]]{sep}{on}(?:{close})',
    ],
    accepts: (c) => placesCertain(c) && beforeSentence(c) && !inHeadline(c) && !inList(c),
  },
  {
    id: 'date-place',
    note: '7 May 2024, Oslo -',
    needs: ['dateFirst', 'mark'],
    shapes: ['{on}{sep}{places}{dash}'],
    accepts: (c) => placesCertain(c) && beforeSentence(c) && !inHeadline(c) && !inDays(c) && !inCalendar(c),
  },
  {
    id: 'place-slash-wire-date',
    note: 'DENVER, CO / ACCESSWIRE / May 7, 2024 /',
    needs: ['brackets', 'words', 'dateBehindBracket', 'agency'],
    shapes: ['{places}{s}?/{s}{0,4}{agency}{s}{0,4}/{s}?{on}{s}?/(?:{s}?{dash})?'],
    accepts: (c) => agencyKnown(c) && placesPlausible(c),
  },
  {
    id: 'place-wire-date',
    note: 'Calgary, Alberta--(Newsfile Corp. - May 7, 2024) -',
    needs: ['brackets', 'words', 'dateBehindBracket'],
    shapes: ['{places}{sep}\\({s}?(?<source>[^()\\n]{1,40}?){s}?[-–—,/]{1,2}{s}?{on}\\)?(?:{close})'],
    accepts: (c) => placesPlausible(c) && agencyPlausible(c),
  },
  {
    id: 'place-source-date',
    note: 'OSLO, Norway--(BUSINESS WIRE)--May 7, 2024--',
    needs: ['brackets', 'words', 'dateBehindBracket'],
    shapes: ['{places}{sep}(?:{bracketed}){sep}{on}(?:{close})?'],
    accepts: (c) =>
      placesPlausible(c) && agencyPlausible(c) && (c.closed || (agencyKnown(c) && c.date?.year != null)),
  },
  {
    id: 'place-agency-date',
    note: 'Toronto, Ontario - TheNewswire - May 7, 2024 -',
    needs: ['mark', 'words', 'date', 'agency'],
    shapes: ['{places}{dash}{s}{agency}{dash}{s}?{on}(?:{close})'],
    accepts: (c) => placesPlausible(c) && (agencyKnown(c) || (agencyShaped(c) && placesCertain(c))),
  },
  {
    id: 'place-date-source',
    note: 'DUSHANBE, October 10. /TASS/.',
    needs: ['brackets', 'words', 'bracketBehindDate'],
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
    needs: ['words', 'date', 'agency'],
    shapes: [
      `{places}{sep}{on}{sep}(?:/{s}?)?{agency}(?:{s}/[^/\\n]{1,40}/)?(?:(?:{close}|/)(?![${LETTER}\\d])|{lineEnd})`,
      `{places}{sep}{on}{s}?[,.]?{s}{1,4}{oneWordAgency}(?={s}{1,4}[${CAPITAL}])`,
    ],
    accepts: (c) =>
      placesPlausible(c) &&
      (agencyKnown(c) || (agencyShaped(c) && placesCertain(c) && (c.closed || aboveStory(c)))),
  },
  {
    id: 'place-source',
    note: 'RENO, Nev. (AP) —',
    needs: ['brackets', 'words'],
    shapes: [
      '{places}[.,]?{s}{0,4}(?:{weekday}{s}?)?(?:[-–—]{1,2}{s}?)?(?:{bracketed})(?:{close})',
      '{places}{s}{barred}',
      '{places}{s}{1,4}(?:{bracketed}){lineEnd}',
    ],
    accepts: (c) =>
      placesPlausible(c) &&
      (c.closed
        ? agencyKnown(c) || (agencyPlausible(c) && placesFit(c) && beforeSentence(c) && !beforeCapitals(c))
        : agencyPlausible(c) && placesCertain(c) && allCapitals(c) && aboveStory(c)),
  },
  {
    id: 'place-source-run-on',
    note: 'Hong Kong (CNN Business) Shares in the city fell',
    needs: ['brackets', 'words'],
    shapes: ['{places}(?:{s}?:)?{s}{1,4}(?:{bracketed})'],
    accepts: (c) => agencyKnown(c) && placesCertain(c) && beforeSentence(c),
  },
  {
    id: 'place-agency',
    note: 'Damascus, SANA-',
    needs: ['mark', 'words', 'agency'],
    shapes: [
      `{places}{s}?(?:,|\\.(?=[A-Z]{2}|{s})){s}{0,4}{agency}(?:{dash}|{colon}|\\.(?={s}))(?![${LETTER}\\d])`,
      `{places}{s}{0,4}[-–—]{1,2}{s}{agency}(?:(?:{dash}|{colon}|\\.(?={s}))(?![${LETTER}\\d])|,(?={s})|{lineEnd})`,
    ],
    accepts: (c) =>
      placesCertain(c) && (agencyKnown(c) || (agencyShaped(c) && allCapitals(c) && beforeSentence(c))),
  },
  {
    id: 'place-agency-run-on',
    note: 'ASTANA. KAZINFORM The president',
    needs: ['words', 'agency'],
    shapes: [`{places}(?:[,.]|{s}{0,4}[-–—]{1,2}){s}{1,4}{oneWordAgency}(?={s}{1,4}[${CAPITAL}])`],
    accepts: (c) => agencyKnown(c) && allCapitalAgency(c) && placesCertain(c),
  },
  {
    id: 'place-date',
    note: 'SALEM, Va., March 11 -',
    needs: ['words', 'date'],
    shapes: [`{places}{sep}{on}(?:{dash}|{colon}|\\.(?={s}{1,4}[${CAPITAL}]))`],
    accepts: (c) =>
      placesPlausible(c) &&
      (placesCertain(c) || (allCapitals(c) && !beforeFigures(c))) &&
      (allCapitals(c) || c.date?.year == null || beforeSentence(c)) &&
      !beforeSpeech(c) &&
      !inHeadline(c) &&
      !inCalendar(c) &&
      !inDays(c) &&
      !beforeLookAlike(c),
  },
  {
    id: 'place-date-line',
    note: 'ROHTAK, May 7, alone on its line',
    needs: ['ownLine', 'words', 'date'],
    shapes: ['{places}{sep}{on}{s}?[.,:]?{lineEnd}'],
    accepts: (c) =>
      placesPlausible(c) &&
      (placesCertain(c) || belowCredit(c)) &&
      aboveStory(c) &&
      !inCalendar(c) &&
      !inDays(c),
  },
  {
    id: 'place-weekday',
    note: 'LONDON, Monday. The council · alone on its line',
    needs: ['words', 'weekday'],
    shapes: [
      `(?<places>{word}(?:{glue}{word}){0,6}),{s}{0,4}{weekday}(?:(?<=\\.)|[.:])(?={s}{1,4}[${CAPITAL}])`,
      '(?<places>{word}(?:{glue}{word}){0,6}),{s}{0,4}{weekday}{s}?[.:]?{lineEnd}',
    ],
    accepts: (c) =>
      placesCertain(c) && allCapitals(c) && (c.around.rest.trim() ? beforeSentence(c) : aboveStory(c)),
  },
  {
    id: 'date-source',
    note: 'Aug. 10 (UPI) --',
    needs: ['dateFirst', 'brackets'],
    shapes: ['{on}{s}{1,4}(?:{bracketed})(?:{close})'],
    accepts: (c) =>
      (agencyKnown(c) ||
        (agencyPlausible(c) && c.date?.year != null) ||
        (agencyInitials(c) && c.closed && beforeSentence(c))) &&
      !beforeSmallLetter(c),
  },
  {
    id: 'place-dash',
    note: 'LOS ANGELES --',
    needs: ['mark', 'words'],
    shapes: ['{places}{dash}'],
    accepts: (c) =>
      placesPlausible(c) &&
      (placesFit(c) || (allCapitals(c) && beforeLocalNews(c))) &&
      beforeSentence(c) &&
      !inHeadline(c) &&
      !inList(c) &&
      !beforeLabel(c) &&
      !beforeLookAlike(c),
  },
  {
    id: 'place-colon',
    note: 'SINGAPORE:',
    needs: ['mark', 'words'],
    shapes: ['{places}{colon}'],
    accepts: (c) =>
      placesPlausible(c) &&
      (placesCertain(c) || (allCapitals(c) && beforeNewsHere(c))) &&
      beforeSentence(c) &&
      ((!beforeSpeech(c) && !beforePersonal(c)) || allQualified(c)) &&
      (allCapitals(c) || !likeSurname(c)) &&
      !inHeadline(c) &&
      !inList(c) &&
      !beforeLookAlike(c),
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
      qualifiersKnown(c) &&
      allCapitals(c) &&
      beforeSentence(c) &&
      !beforeCapitals(c) &&
      !inHeadline(c) &&
      (allQualified(c) || !inName(c)),
  },
  {
    id: 'place-line',
    note: 'ANKARA, alone on its line',
    needs: ['capitals', 'ownParagraph', 'words'],
    shapes: ['{places}{lineEnd}'],
    accepts: (c) => placesCertain(c) && allCapitals(c) && aloneAboveText(c),
  },
  {
    id: 'date-dash',
    note: '10 October 2017 –',
    needs: ['dateFirst', 'mark'],
    shapes: ['{on}{dash}'],
    accepts: (c) => c.date?.year != null && beforeSentence(c) && !inHeadline(c),
  },
  {
    id: 'date-line',
    note: 'Tuesday, May 7, 2024, alone on its line',
    lastResort: true,
    needs: ['dateFirst', 'ownLine'],
    shapes: ['{weekday},?{s}{0,4}(?<date>{date}){lineEnd}'],
    accepts: (c) => c.date?.year != null && aboveStory(c),
  },
  {
    id: 'credit',
    note: 'Reuters -',
    needs: ['mark', 'words', 'agencyFirst'],
    shapes: ['{agency}{s}[-–—]{1,2}(?={s})'],
    accepts: (c) => agencyKnown(c) && beforeSentence(c) && !inList(c),
  },
  {
    id: 'credit-in-brackets',
    note: '(CNN) The council · (RNS) —',
    needs: ['opensBracket'],
    shapes: ['\\({agency}\\)(?:{dash}|{s})', '/{agency}/{dash}'],
    accepts: (c) => (agencyKnown(c) || (agencyIsStation(c) && c.closed)) && beforeSentence(c) && !inList(c),
  },
]
