import { findUnmet } from '../dateline/condition.js'
import type { DatelineTried } from '../dateline/dateline-events.js'
import * as evidence from '../dateline/evidence.js'
import type { DatelineFact } from './explanation.js'

/** What each evidence sees of a candidate. */
const NOTES: Readonly<Record<keyof typeof evidence, string>> = {
  agencyKnown: 'the agency is in the table',
  agencyPlausible: 'the agency is in the table or worded like one',
  agencyShaped: 'the agency is worded as few but agencies are',
  agencyInitials: 'the agency is initials',
  agencyIsStation: 'the agency is an American station',
  allCapitalAgency: 'the agency is printed in capitals',
  closed: 'a dash, colon, stop or bar closes it',
  yearKnown: 'a year is printed, or told by the caller',
  fillsLine: 'nothing follows on its line',
  placesPlausible: 'every place is printed like one',
  placesCertain: 'every place is in the table, or has a state or country of the tables beside it',
  placesFit: 'every place is in the table, has a state or country beside it or the look of a place',
  allCapitals: 'every place is printed in capitals',
  allQualified: 'a state or country stands beside every place',
  qualifiersKnown: 'every state or country beside a place is in the tables',
  likeSurname: 'the place may be a surname',
  beforeSentence: 'a sentence follows',
  beforeSmallLetter: 'a small letter follows: the sentence goes on',
  beforeSpeech: 'what follows is said, not reported',
  beforePersonal: 'what follows is personal',
  beforeFigures: 'nothing but figures follows',
  inName: 'the capitals go on as a name',
  beforeCapitals: 'nothing but capitals follows',
  inHeadline: 'the line is worded as a headline',
  inCalendar: 'it stands in a calendar',
  inDays: 'the date is a stretch of days',
  inList: 'the line before or after has the same shape',
  beforeLookAlike: 'what follows is no news story: a notice, a list, a title',
  beforeLabel: 'another label follows',
  beforeLocalNews: 'news of this place follows',
  beforeNewsHere: 'news of this place follows, and it is said “here” or named again',
  aboveStory: 'it fills its line, and the story stands below',
  belowCredit: 'the line above says who reports',
  aloneAboveText: 'it fills its line, and a paragraph stands below',
}

const UNREADABLE = {
  'no-such-date': 'no calendar has the date',
  'no-places': 'no place stands there, or more than a dateline has',
} as const

const BEHIND_BYLINE = {
  id: 'placesCertain',
  note: `behind a byline a dateline begins only where ${NOTES.placesCertain}`,
  has: false,
}

/** What decided that a style was refused: what it asks for and the words lack, or have and may not. */
export function datelineFacts({ rule, candidate }: DatelineTried): DatelineFact[] {
  if (typeof candidate === 'string') return [{ id: candidate, note: UNREADABLE[candidate], has: true }]
  const unmet = findUnmet(rule.accepts, candidate)
  if (unmet.length === 0) return [BEHIND_BYLINE]
  const ids = new Map(Object.entries(evidence).map(([id, seen]) => [seen, id as keyof typeof evidence]))
  return unmet.map(({ evidence: seen, has }) => {
    const id = ids.get(seen)!
    return { id, note: NOTES[id], has }
  })
}
