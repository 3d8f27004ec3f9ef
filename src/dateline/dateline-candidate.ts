import type { Agency, DatelineDate } from '../types.js'
import type { DatelineLexicon } from './dateline-lexicon.js'
import { readAgency } from './read-agency.js'
import { type CalendarDay, readDate } from './read-date.js'
import { type PlaceEvidence, readPlaces } from './read-places.js'
import { TextAround } from './text-around.js'

/** What a rule's shape matched, read. `evidence.ts` says what speaks for it. */
export interface DatelineCandidate {
  readonly start: number
  readonly end: number
  readonly places: readonly PlaceEvidence[]
  readonly date: DatelineDate | null
  readonly agency: Agency | null
  /** The agency stands without brackets or slashes. */
  readonly bare: boolean
  /** It ends in a dash, colon, stop or bar. */
  readonly closed: boolean
  readonly around: TextAround
  /** What the caller taught. */
  readonly lexicon: DatelineLexicon | undefined
}

/** Why a match cannot be read: a date that no calendar has; no place, or more than a dateline has. */
export type Unreadable = 'no-such-date' | 'no-places'

/** Reads a match of a rule's shape. */
export function readCandidate(
  text: string,
  match: RegExpExecArray,
  reference: CalendarDay | null,
  lexicon?: DatelineLexicon,
): DatelineCandidate | Unreadable {
  const start = match.index
  const end = start + match[0].trimEnd().length
  const spans = groupSpans(match)
  const places = spans.places ? readPlaces(text, ...spans.places, lexicon?.places) : []
  const date = spans.date ? readDate(text, ...spans.date, reference) : null
  if (!places) return 'no-places'
  if (spans.date && !date) return 'no-such-date'
  const agency = spans.source ?? spans.slashed ?? spans.barred ?? spans.agency
  return {
    start,
    end,
    places,
    date,
    agency: agency ? readAgency(text, ...agency, lexicon) : null,
    bare: spans.agency !== undefined,
    closed: /[-–—―_‒−:.|]/.test(text.charAt(end - 1)),
    around: new TextAround(text, start, end),
    lexicon,
  }
}

type GroupName = 'places' | 'date' | 'source' | 'slashed' | 'barred' | 'agency'
type GroupSpans = Record<GroupName, readonly [start: number, end: number] | undefined>

/**
 * Where the groups of a match stand. Groups are listed in the order of the pattern and only marks and
 * spaces lie between them, so each is the first of its words after the one before; the flag `d` would
 * say the same and take as long as all the rest.
 */
function groupSpans(match: RegExpExecArray): GroupSpans {
  // All of them always: objects of one shape are read many times faster than objects of several.
  const spans: GroupSpans = {
    places: undefined,
    date: undefined,
    source: undefined,
    slashed: undefined,
    barred: undefined,
    agency: undefined,
  }
  let from = match.index
  for (const name in match.groups) {
    const printed = match.groups[name]
    if (printed === undefined) continue
    const start = match.input.indexOf(printed, from)
    from = start + printed.length
    spans[name as GroupName] = [start, from]
  }
  return spans
}
