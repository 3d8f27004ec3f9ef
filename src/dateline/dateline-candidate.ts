import type { Agency, DatelineDate } from '../types.js'
import { agencyName } from './agencies.js'
import { runsIntoName } from './name-run-on.js'
import { isPlausiblePlace, looksLikePlace } from './place-look.js'
import { isAgencyLike, readAgency } from './read-agency.js'
import { type CalendarDay, readDate } from './read-date.js'
import { type PlaceEvidence, readPlaces } from './read-places.js'
import {
  isAllCapitals,
  isCalendarLine,
  isDateAlone,
  isHeadlineCase,
  isListLine,
  isSentence,
  isSpeech,
  startsSentence,
  type TextAround,
  textAround,
} from './text-around.js'

/** What a rule's shape matched, read, and what speaks for it and against it. */
export interface DatelineCandidate {
  readonly start: number
  readonly end: number
  readonly places: readonly PlaceEvidence[]
  readonly date: DatelineDate | null
  readonly agency: Agency | null
  /** The mark that ends it, or `''`. */
  readonly close: string
  /** The agency is in the table. */
  readonly agencyKnown: boolean
  /** The source is worded like one: `KXAN`, `Sports Network`, `newratings.com`; not `3-8`, `TSLA` or `Paris`. */
  readonly agencyPlausible: boolean
  /** The source is initials: `ACN`. */
  readonly agencyInitials: boolean
  /** Every place is printed like a place: no label (`OPINION`), no company, no run of small letters. */
  readonly placesPlausible: boolean
  /** Every place is known, or has a known state or country beside it. */
  readonly placesCertain: boolean
  /** Every place is certain or has the look of one: `GROVE TOWNSHIP`, `FORT HILL`. */
  readonly placesFit: boolean
  readonly allCapitals: boolean
  /** A state or country is printed beside every place. */
  readonly allQualified: boolean
  /** A town of the United States in small letters, as politicians are named: `Clinton:`, `Carson:`. */
  readonly likeSurname: boolean
  /** A sentence follows: a capital, a figure or a quotation mark, then words in small letters. */
  readonly beforeSentence: boolean
  readonly beforeSmallLetter: boolean
  /** What follows is said, not reported: `OSLO: I was ten`. */
  readonly beforeSpeech: boolean
  /** Capitals that run on: `SYDNEY Porter has`, `DENVER Nuggets guard`, `SINGAPORE Airlines`. */
  readonly runsIntoName: boolean
  /** No small letter stands in the rest of its line. */
  readonly beforeCapitals: boolean
  /** The rest of its line is worded as a headline, or in capitals above small letters. */
  readonly inHeadline: boolean
  /** Nothing but another date follows (`June 3 - July 9`), or the next line has one like it. */
  readonly inCalendar: boolean
  /** The line before or after has the same shape: results, calendars, transcripts. */
  readonly inList: boolean
  /** It fills its line, and a paragraph stands below. */
  readonly aloneAboveText: boolean
}

/**
 * Reads a match of a rule's shape; null if it holds a date that no calendar has, or no place. What
 * speaks for it is worked out when a rule asks.
 */
export function readCandidate(
  text: string,
  match: RegExpExecArray,
  reference: CalendarDay | null,
): DatelineCandidate | null {
  const start = match.index
  const end = start + match[0].trimEnd().length
  const spans = match.indices?.groups ?? {}
  const places = spans.places ? readPlaces(text, ...spans.places) : []
  const date = spans.date ? readDate(text, ...spans.date, reference) : null
  if (!places || (spans.date && !date)) return null
  const agencySpan = spans.source ?? spans.slashed ?? spans.agency
  const agency = agencySpan ? readAgency(text, ...agencySpan) : null
  const bare = spans.agency !== undefined
  let seen: TextAround | undefined
  const around = (): TextAround => {
    seen ??= textAround(text, start, end)
    return seen
  }

  return {
    start,
    end,
    places,
    date,
    agency,
    get close() {
      return /[-–—―_‒−:.]{0,3}$/.exec(match[0].trimEnd())?.[0] ?? ''
    },
    get agencyKnown() {
      if (agency === null || agencyName(agency.text) === null) return false
      // Pan, Map, Una: without brackets a short name counts in capitals only.
      return !bare || agency.text.length > 3 || isAllCapitals(agency.text)
    },
    get agencyPlausible() {
      return this.agencyKnown || (agency !== null && !bare && isAgencyLike(agency.text))
    },
    get agencyInitials() {
      return agency !== null && /^[A-Z]{2,6}$/.test(agency.text)
    },
    get placesPlausible() {
      const signed = date !== null || this.agencyKnown
      return places.every((place) => isPlausiblePlace(place, signed))
    },
    get placesCertain() {
      return places.length > 0 && places.every(isCertain)
    },
    get placesFit() {
      return places.every((place) => isCertain(place) || looksLikePlace(place))
    },
    get allCapitals() {
      return places.every((place) => place.capitals)
    },
    get allQualified() {
      return places.every((place) => place.qualified)
    },
    get likeSurname() {
      return places.some((place) => !place.capitals && !place.qualified && isUnitedStatesTown(place))
    },
    get beforeSentence() {
      return isSentence(around().after)
    },
    get beforeSmallLetter() {
      return /^\s*[a-zß-ÿ](?![A-Z])/.test(around().after)
    },
    get beforeSpeech() {
      return isSpeech(around().after)
    },
    get runsIntoName() {
      return runsIntoName(places[0]?.text ?? '', around().after)
    },
    get beforeCapitals() {
      return isAllCapitals(around().rest)
    },
    get inHeadline() {
      const { rest, next, lineEndsParagraph } = around()
      if (isAllCapitals(rest)) return lineEndsParagraph || /[a-z]/.test(next)
      return lineEndsParagraph && isHeadlineCase(rest)
    },
    get inCalendar() {
      const { rest, previous, next, lineEndsParagraph } = around()
      return (lineEndsParagraph ? isDateAlone(rest) : isCalendarLine(next)) || isCalendarLine(previous)
    },
    get inList() {
      return isListLine(around().next) || isListLine(around().previous)
    },
    get aloneAboveText() {
      const { rest, next, lineEndsParagraph } = around()
      if (rest.trim() !== '' || !lineEndsParagraph || next.length < 60) return false
      return startsSentence(next) && places.every((place) => place.text.split(' ').length <= 3)
    },
  }
}

function isCertain(place: PlaceEvidence): boolean {
  return (place.known || place.qualified) && !place.oddlyQualified
}

function isUnitedStatesTown({ country, name }: PlaceEvidence): boolean {
  return country === 'US' && name !== 'Washington'
}
