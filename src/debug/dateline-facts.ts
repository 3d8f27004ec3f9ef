import type { DatelineCandidate } from '../dateline/dateline-candidate.js'
import * as evidence from '../dateline/evidence.js'

/** What can speak against a candidate: when, and in words. */
const FACTS: readonly (readonly [holds: (c: DatelineCandidate) => boolean, note: string])[] = [
  [(c) => c.agency !== null && !evidence.agencyKnown(c), 'the agency is in no table'],
  [(c) => c.agency !== null && !evidence.agencyPlausible(c), 'it is not worded like an agency'],
  [(c) => !evidence.placesPlausible(c), 'a place is not printed like one'],
  [
    (c) => c.places.length > 0 && !evidence.placesCertain(c),
    'a place is in no table and no known state or country stands beside it',
  ],
  [(c) => !evidence.allCapitals(c), 'a place is printed in small letters'],
  [evidence.likeSurname, 'a place may be a surname'],
  [(c) => c.places.length === 0 && c.date?.year === null, 'no year is printed'],
  [(c) => !c.closed, 'no dash, colon, stop or bar closes it'],
  [(c) => !evidence.beforeSentence(c), 'no sentence follows'],
  [evidence.beforeSmallLetter, 'a small letter follows: the sentence goes on'],
  [evidence.beforeSpeech, 'what follows is said, not reported'],
  [evidence.beforePersonal, 'what follows is personal'],
  [evidence.beforeFigures, 'nothing but figures follows'],
  [evidence.beforeCapitals, 'nothing but capitals follows'],
  [evidence.beforeLookAlike, 'what follows is no news story: a notice, a list, a title'],
  [evidence.beforeLabel, 'another label follows'],
  [(c) => c.places.length > 0 && evidence.inName(c), 'the capitals go on as a name'],
  [evidence.inHeadline, 'the line is worded as a headline'],
  [evidence.inCalendar, 'it stands in a calendar'],
  [evidence.inDays, 'the date is a stretch of days'],
  [evidence.inList, 'the line before or after has the same shape'],
]

/** What speaks against a candidate, in words. */
export function datelineFacts(candidate: DatelineCandidate | null): string[] {
  if (!candidate) return ['no calendar has the date, or no dateline so many places']
  const found = FACTS.filter(([holds]) => holds(candidate)).map(([, note]) => note)
  return found.length > 0 ? found : ['it lacks what this style asks for']
}
