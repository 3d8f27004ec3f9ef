import { type Evidence, findUnmet } from '../dateline/condition.js'
import type { DatelineTried } from '../dateline/dateline-events.js'
import * as evidence from '../dateline/evidence.js'
import type { DatelineFact } from './explanation.js'

/** Each evidence and what it sees; by name, for an import of them all as an object would be kept whole in every bundle. */
const NOTES: Readonly<Record<keyof typeof evidence, readonly [Evidence, string]>> = {
  agencyKnown: [evidence.agencyKnown, 'the agency is in the table'],
  agencyPlausible: [evidence.agencyPlausible, 'the agency is in the table or worded like one'],
  agencyShaped: [evidence.agencyShaped, 'the agency is worded as few but agencies are'],
  agencyInitials: [evidence.agencyInitials, 'the agency is initials'],
  agencyIsStation: [evidence.agencyIsStation, 'the agency is an American station'],
  allCapitalAgency: [evidence.allCapitalAgency, 'the agency is printed in capitals'],
  closed: [evidence.closed, 'a dash, colon, stop or bar closes it'],
  yearKnown: [evidence.yearKnown, 'a year is printed, or told by the caller'],
  fillsLine: [evidence.fillsLine, 'nothing follows on its line'],
  placesPlausible: [evidence.placesPlausible, 'every place is printed like one'],
  placesCertain: [
    evidence.placesCertain,
    'every place is in the table, or has a state or country of the tables beside it',
  ],
  placesFit: [
    evidence.placesFit,
    'every place is in the table, has a state or country beside it or the look of a place',
  ],
  allCapitals: [evidence.allCapitals, 'every place is printed in capitals'],
  allQualified: [evidence.allQualified, 'a state or country stands beside every place'],
  qualifiersKnown: [evidence.qualifiersKnown, 'every state or country beside a place is in the tables'],
  likeSurname: [evidence.likeSurname, 'the place may be a surname'],
  beforeSentence: [evidence.beforeSentence, 'a sentence follows'],
  beforeSmallLetter: [evidence.beforeSmallLetter, 'a small letter follows: the sentence goes on'],
  beforeSpeech: [evidence.beforeSpeech, 'what follows is said, not reported'],
  beforePersonal: [evidence.beforePersonal, 'what follows is personal'],
  beforeFigures: [evidence.beforeFigures, 'nothing but figures follows'],
  inName: [evidence.inName, 'the capitals go on as a name'],
  beforeCapitals: [evidence.beforeCapitals, 'nothing but capitals follows'],
  inHeadline: [evidence.inHeadline, 'the line is worded as a headline'],
  inCalendar: [evidence.inCalendar, 'it stands in a calendar'],
  inDays: [evidence.inDays, 'the date is a stretch of days'],
  inList: [evidence.inList, 'the line before or after has the same shape'],
  beforeLookAlike: [evidence.beforeLookAlike, 'what follows is no news story: a notice, a list, a title'],
  beforeLabel: [evidence.beforeLabel, 'another label follows'],
  beforeLocalNews: [evidence.beforeLocalNews, 'news of this place follows'],
  beforeNewsHere: [
    evidence.beforeNewsHere,
    'news of this place follows, and it is said “here” or named again',
  ],
  aboveStory: [evidence.aboveStory, 'it fills its line, and the story stands below'],
  belowCredit: [evidence.belowCredit, 'the line above says who reports'],
  aloneAboveText: [evidence.aloneAboveText, 'it fills its line, and a paragraph stands below'],
}

const UNREADABLE = {
  'no-such-date': 'no calendar has the date',
  'no-places': 'no place stands there, or more than a dateline has',
} as const

const BEHIND_BYLINE = {
  id: 'placesCertain',
  note: `behind a byline a dateline begins only where ${NOTES.placesCertain[1]}`,
  has: false,
}

/** What decided that a style was refused: what it asks for and the words lack, or have and may not. */
export function datelineFacts({ rule, candidate }: DatelineTried): DatelineFact[] {
  if (typeof candidate === 'string') return [{ id: candidate, note: UNREADABLE[candidate], has: true }]
  const unmet = findUnmet(rule.accepts, candidate)
  if (unmet.length === 0) return [BEHIND_BYLINE]
  return unmet.map(({ evidence: seen, has }) => {
    const [id, [, note]] = Object.entries(NOTES).find(([, [own]]) => own === seen)!
    return { id, note, has }
  })
}
