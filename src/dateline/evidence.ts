import { agencyName } from './agencies.js'
import type { DatelineCandidate } from './dateline-candidate.js'
import { isLocalNews, isNewsHere, isPersonal } from './local-news.js'
import { isLabelled, isLookAlike } from './look-alikes.js'
import { runsIntoName } from './name-run-on.js'
import { isPlausiblePlace, looksLikePlace } from './place-look.js'
import { isAgencyLike, isAgencyShaped } from './read-agency.js'
import type { PlaceEvidence } from './read-places.js'
import {
  isAllCapitals,
  isCalendarLine,
  isDateAlone,
  isHeadlineCase,
  isListLine,
  isSentence,
  isSpeech,
  startsSentence,
} from './text-around.js'

// What speaks for a candidate and against it: the words that the rules are written in.

/** The agency is in the table. */
export function agencyKnown({ agency, bare, lexicon }: DatelineCandidate): boolean {
  if (agency === null || agencyName(agency.text, lexicon) === null) return false
  // Pan, Map, Una: without brackets a short name counts in capitals only.
  return !bare || agency.text.length > 3 || isAllCapitals(agency.text)
}

/** The source is worded like one: `KXAN`, `Sports Network`, `newratings.com`; not `3-8`, `TSLA` or `Paris`. */
export function agencyPlausible(candidate: DatelineCandidate): boolean {
  const { agency, bare } = candidate
  return agencyKnown(candidate) || (agency !== null && !bare && isAgencyLike(agency.text))
}

/** The source is worded as few but agencies are: `MOLDPRES`, `DFWatch`, `Agenda.ge`, `Media OutReach`, `ACN`. */
export function agencyShaped({ agency, bare, date }: DatelineCandidate): boolean {
  if (agency === null || !isAgencyLike(agency.text)) return false
  return isAgencyShaped(agency.text) || (date !== null && bare && /^[A-Z]{2,6}$/.test(agency.text))
}

/** The source is initials: `ACN`. */
export function agencyInitials({ agency }: DatelineCandidate): boolean {
  return agency !== null && /^[A-Z]{2,6}$/.test(agency.text)
}

/** The source is an American station: `KTLA`, `WXYZ-TV`. */
export function agencyIsStation({ agency }: DatelineCandidate): boolean {
  return agency !== null && /^[KW][A-Z]{2,3}(?:[- ](?:AM|FM|TV))?$/.test(agency.text)
}

/** The agency is printed in capitals. */
export function allCapitalAgency({ agency }: DatelineCandidate): boolean {
  return agency !== null && isAllCapitals(agency.text)
}

/** A dash, colon, stop or bar closes it. */
export function closed(candidate: DatelineCandidate): boolean {
  return candidate.closed
}

/** The year is printed, or told by the caller. */
export function yearKnown({ date }: DatelineCandidate): boolean {
  return date !== null && date.year !== null
}

/** Nothing follows on its line. */
export function fillsLine({ around }: DatelineCandidate): boolean {
  return around.rest.trim() === ''
}

/** Every place is printed like a place: no label (`OPINION`), no company, no run of small letters. */
export function placesPlausible(candidate: DatelineCandidate): boolean {
  const { places, date } = candidate
  const signed = date !== null || agencyKnown(candidate)
  return places.every((place) => isPlausiblePlace(place, signed))
}

/** Every place is known, or has a known state or country beside it. */
export function placesCertain({ places }: DatelineCandidate): boolean {
  return places.length > 0 && places.every(isCertain)
}

/** Every place is certain or has the look of one: `GROVE TOWNSHIP`, `FORT HILL`. */
export function placesFit({ places }: DatelineCandidate): boolean {
  return places.every((place) => isCertain(place) || looksLikePlace(place))
}

/** Every place is printed in capitals. */
export function allCapitals({ places }: DatelineCandidate): boolean {
  return places.every((place) => place.capitals)
}

/** A state or country is printed beside every place. */
export function allQualified({ places }: DatelineCandidate): boolean {
  return places.every((place) => place.qualified)
}

/** Nothing is printed beside a place but states and countries of the tables. */
export function qualifiersKnown({ places }: DatelineCandidate): boolean {
  return places.every((place) => place.qualifiersKnown)
}

/** A town of the United States in small letters, as politicians are named: `Clinton:`, `Carson:`. */
export function likeSurname({ places }: DatelineCandidate): boolean {
  return places.some((place) => !place.capitals && !place.qualified && isUnitedStatesTown(place))
}

/** A sentence follows: a capital, a figure or a quotation mark, then words in small letters. */
export function beforeSentence(candidate: DatelineCandidate): boolean {
  return isSentence(candidate.around.after)
}

/** A small letter follows: the sentence goes on. */
export function beforeSmallLetter(candidate: DatelineCandidate): boolean {
  return /^\s*[a-zß-ÿ](?![A-Z])/.test(candidate.around.after)
}

/** What follows is said, not reported: `OSLO: I was ten`. */
export function beforeSpeech(candidate: DatelineCandidate): boolean {
  return isSpeech(candidate.around.after)
}

/** Somebody speaks of himself or to another: `OSLO: He told me to wait`. */
export function beforePersonal({ around }: DatelineCandidate): boolean {
  return isPersonal(around.after)
}

/** Nothing but figures follows: `COPPER SWAPS, MAY 3 - 101.20/101.40`. */
export function beforeFigures({ around }: DatelineCandidate): boolean {
  return /^[\d\s.,/%+-]+$/.test(around.rest)
}

/** Capitals that run on: `SYDNEY Porter has`, `DENVER Nuggets guard`, `SINGAPORE Airlines`. */
export function inName(candidate: DatelineCandidate): boolean {
  const { places } = candidate
  return runsIntoName(places[0]?.text ?? '', candidate.around.after)
}

/** No small letter stands in the rest of its line. */
export function beforeCapitals(candidate: DatelineCandidate): boolean {
  return isAllCapitals(candidate.around.rest)
}

/** The rest of its line is worded as a headline, or in capitals above small letters. */
export function inHeadline(candidate: DatelineCandidate): boolean {
  const { rest, next, lineEndsParagraph } = candidate.around
  if (isAllCapitals(rest)) return lineEndsParagraph || /[a-z]/.test(next)
  return lineEndsParagraph && isHeadlineCase(rest)
}

/** Nothing but another date follows (`June 3 - July 9`), or a line beside it is of a calendar. */
export function inCalendar(candidate: DatelineCandidate): boolean {
  const { rest, previous, next, lineEndsParagraph } = candidate.around
  // May 7 – June 9; under capitals the date heads a table.
  if (isDateAlone(rest) && (lineEndsParagraph || !allCapitals(candidate))) return true
  return (!lineEndsParagraph && isCalendarLine(next)) || isCalendarLine(previous)
}

/** The date is a stretch of days, as of a fair: `May 3-5`. */
export function inDays({ date }: DatelineCandidate): boolean {
  return date !== null && /\d\s?[-–]\s?\d{1,2}(?!\d)/.test(date.text) && !/^\d{4}-/.test(date.text)
}

/** The line before or after has the same shape: results, calendars, transcripts. */
export function inList(candidate: DatelineCandidate): boolean {
  return isListLine(candidate.around.next) || isListLine(candidate.around.previous)
}

/** What follows says that its first words are no dateline: `HOUSTON — In loving memory`. */
export function beforeLookAlike({ around, places, date }: DatelineCandidate): boolean {
  return isLookAlike(around.after, places[0]?.text ?? '', date !== null)
}

/** Another label follows the dash: `BARI - Lecce: team news`. */
export function beforeLabel({ around }: DatelineCandidate): boolean {
  return isLabelled(around.after)
}

/** News of a place follows, which is what the one word in capitals names. */
export function beforeLocalNews({ around, places }: DatelineCandidate): boolean {
  return places.every((place) => isLocalNews(around.after, place.text))
}

/** The same, and said `here` or of the place by name. */
export function beforeNewsHere({ around, places }: DatelineCandidate): boolean {
  return places.every((place) => isNewsHere(around.after, place.text))
}

/** It fills its line, and the story stands below, perhaps after a headline. */
export function aboveStory({ around }: DatelineCandidate): boolean {
  const { rest, next } = around
  return (
    rest.trim() === '' &&
    isSentence(next) &&
    !isSpeech(next) &&
    !isHeadlineCase(next) &&
    !isListLine(next) &&
    !isLookAlike(next, '', true)
  )
}

/** The line above says who reports: `Our Correspondent`. */
export function belowCredit({ around }: DatelineCandidate): boolean {
  return /(?:correspondent|news service|news agency|bureau|reporter)\W*$/i.test(around.previous)
}

/** It fills its line, and a paragraph stands below. */
export function aloneAboveText(candidate: DatelineCandidate): boolean {
  const { places } = candidate
  const { rest, next, lineEndsParagraph } = candidate.around
  if (rest.trim() !== '' || !lineEndsParagraph || next.length < 60) return false
  return startsSentence(next) && places.every((place) => place.text.split(' ').length <= 3)
}

function isCertain(place: PlaceEvidence): boolean {
  return (place.known || place.qualified) && !place.oddlyQualified
}

function isUnitedStatesTown({ country, text }: PlaceEvidence): boolean {
  return country === 'US' && text !== 'Washington'
}
