import type { Agency, DatelineDate } from '../types.js'
import { agencyName } from './agencies.js'
import { findTown } from './places.js'
import { type CalendarDay, readDate } from './read-date.js'
import { type PlaceEvidence, readPlaces } from './read-places.js'

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
  readonly sourcePlausible: boolean
  /** Every place is printed like a place: no label (`OPINION`), no company, no run of small letters. */
  readonly placesPlausible: boolean
  /** Every place is known, or has a known state or country beside it. */
  readonly placesCertain: boolean
  /** Every place is certain or has the look of one: `HANDY TOWNSHIP`, `FORT LEE`. */
  readonly placesFit: boolean
  readonly allCapitals: boolean
  /** A sentence follows: a capital, a figure or a quotation mark, then words in small letters. */
  readonly beforeSentence: boolean
  readonly beforeSmallLetter: boolean
  /** What follows is said, not reported: `SYDNEY: I was nine`. */
  readonly beforeSpeech: boolean
  /** The rest of its line is in capitals too. */
  readonly inHeadline: boolean
  /** The line before or after has the same shape: results, calendars, transcripts. */
  readonly inList: boolean
  /** It fills its line, and a paragraph stands below. */
  readonly aloneAboveText: boolean
}

/** Reads a match of a rule's shape; null if it holds a date that no calendar has, or no place. */
export function readCandidate(
  text: string,
  match: RegExpExecArray,
  reference: CalendarDay | null,
): DatelineCandidate | null {
  const start = match.index
  const end = start + match[0].trimEnd().length
  const spans = match.indices?.groups ?? {}
  const places = spans.places ? readPlaces(text, ...spans.places) : []
  if (!places) return null
  const date = spans.date ? readDate(text, ...spans.date, reference) : null
  if (spans.date && !date) return null
  const sourceSpan = spans.source ?? spans.source2 ?? spans.source3 ?? spans.agency
  const agency = sourceSpan ? readAgency(text, ...sourceSpan) : null
  const agencyKnown = agency !== null && agencyName(agency.text) !== null
  const after = followingText(text, end)
  const line = lineAround(text, start, end)
  const certain = places.every((place) => (place.known || place.qualified) && !place.oddlyQualified)
  const signed = agencyKnown || date !== null
  return {
    start,
    end,
    places,
    date,
    agency,
    close: /[-–—―_‒−:.]{0,3}$/.exec(text.slice(start, end))?.[0] ?? '',
    agencyKnown,
    sourcePlausible: agency !== null && (agencyKnown || isSourceLike(agency.text)),
    placesPlausible: places.every((place) => isPlausible(place, signed)),
    placesCertain: places.length > 0 && certain,
    placesFit: certain || places.every((place) => place.capitals && LOOKS_LIKE_A_PLACE.test(place.text)),
    allCapitals: places.every((place) => place.capitals),
    beforeSentence: STARTS_SENTENCE.test(after) && (after.match(SMALL_WORD)?.length ?? 0) >= 4,
    beforeSmallLetter: /^\s*\p{Ll}(?!\p{Lu})/u.test(after),
    beforeSpeech: SPEECH.test(after),
    inHeadline: /\p{Lu}{2}/u.test(line.rest) && !/\p{Ll}/u.test(line.rest),
    inList: LISTED.test(line.next) || LISTED.test(line.previous),
    aloneAboveText:
      line.rest.trim() === '' && line.gap && STARTS_SENTENCE.test(line.next) && line.next.length > 60,
  }
}

const STARTS_SENTENCE = /^\s*(?:<[^<>]{1,80}>|[“"'‘`([&]){0,3}\s*(?:\p{Lu}|\d|[$€£#@]|\p{Ll}\p{Lu}|al-)/u
const SMALL_WORD = /(?<![\p{L}\d])\p{Ll}{2,}/gu
const SPEECH =
  /^\s*["“]?(?:(?:I|My|Me|We|You|Your|Yes|Thanks?|Hello|Hi|Oh|Please|Okay|OK)(?!\p{L})|(?:No|Well|So),)/u
const LISTED = /^\s*(?:[*•·-]\s*)?\p{Lu}[\p{Lu} .'’]{2,30}(?:,[^:—–-]{0,20})?\s?(?:[-–—]{1,2}\s|:)/u

const LABEL =
  /(?:^|\W)(?:abstract|advisory|alert|analysis|breaking|briefs?|bulletin|business|calendar|chapter|column|comment(?:ary)?|contact|correction|correspondent|day|dear|description|diary|editor(?:ial)?|editor['’]s|essay|events?|example|exclusive|explainer|factbox|feature|fixtures|flash|football|graphic|health|interview|lead|letter|live|marathon|news|note|notice|obituary|opinion|part|photos?|poll|preview|profile|quiz|release|reporters?|reports|results|review|roundup|rpt|sale|soccer|source|special|sports?|stor(?:y|ies)|summary|survey|technology|text|timeline|today|transcript|travel|update[ds]?|urgent|video|warning|watch|weather|week|wrapup|writer)(?:\W|$)/i

const COMPANY =
  /(?:^|\s)(?:airlines|airways|bank|co|corp|group|holdings|inc|industries|llc|ltd|motors?|plc|robotics)\.?$/i

// Shape words of place names; endings of towns. Enough to trust a dash after capitals on no list.
const LOOKS_LIKE_A_PLACE =
  /^(?:aboard|camp|cape|el|fort|ft\.?|isle|lake|las|los|mount|mt\.?|near|new|north|off|port|puerto|saint|san|santa|south|east|west|st\.?|the|with|at) |(?:^|\s)(?:air|army|naval|military)(?: force)? base$|(?:^| )(?:airport|atoll|bay|beach|bluff|border|bridge|camp|canyon|center|centre|city|county|cove|creek|falls|forest|gardens|grove|harbou?r|heights|hills?|hollow|island|islands|junction|lake|lakes|mountain|park|pass|peninsula|plains|point|prairie|province|reserve|reservation|ridge|river|rock|shores|springs?|strait|town|township|valley|village|woods)$|\p{L}{2}(?:abad|berg|borough|brook|bury|burg|burgh|dale|field|ford|grad|ham|haven|land|mouth|polis|port|pur|pura|shire|sk|stad|stan|stead|ton|town|vale|view|ville|wood|worth)$/iu

function isPlausible(place: PlaceEvidence, signed: boolean): boolean {
  if (place.known || (place.qualified && !LABEL.test(place.text))) return !place.oddlyQualified || signed
  if (place.oddlyQualified && !signed) return false
  if (LABEL.test(place.text) || COMPANY.test(place.text)) return false
  return place.text.split(/\s+/).length <= 9 && (place.capitals || isTitleCase(place.text))
}

/** `Bad Homburg`, `Port of Spain`: every word of four letters or more has its capital. */
function isTitleCase(text: string): boolean {
  return (
    text.split(/[\s-]+/).every((word, i) => /^\p{Lu}/u.test(word) || (i > 0 && word.length < 4)) &&
    text.split(/\s+/).length <= 4
  )
}

function readAgency(text: string, start: number, end: number): Agency {
  const printed = text.slice(start, end).replace(/[\s,]+(?:correspondents?|reporters?|staff)$/i, '')
  return { start, end: start + printed.length, text: printed, name: agencyName(printed) ?? printed }
}

function isSourceLike(text: string): boolean {
  if (text.length > 45 || findTown(text) || /photo|updated|(?:^|\s)(?:a|an|the) \p{Ll}/iu.test(text))
    return false
  const words = text.split(/\s+/)
  if (words.length > 6) return false
  return (
    /\.(?:com|net|org|az|in|tv)\b/i.test(text) ||
    words.every((word) => /^(?:\p{Lu}|&|amp;|and$|of$|for$|the$)/u.test(word))
  )
}

/** What follows, up to the end of the paragraph. */
function followingText(text: string, end: number): string {
  const ahead = text.slice(end, end + 300)
  const paragraph = ahead.search(/\S[^\n]*\n\s*\n/)
  if (paragraph < 0) return ahead
  const blank = ahead.slice(paragraph).search(/\n\s*\n/)
  return ahead.slice(0, paragraph + blank)
}

interface Line {
  /** From the dateline to the end of its line. */
  readonly rest: string
  readonly previous: string
  /** The next line that is not blank, cut short. */
  readonly next: string
  /** A blank line stands between. */
  readonly gap: boolean
}

function lineAround(text: string, start: number, end: number): Line {
  const ahead = text.slice(end, end + 600)
  const rest = /^[^\n\r]*/.exec(ahead)?.[0] ?? ''
  const below = ahead.slice(rest.length)
  const gap = /^\r?\n\s*\n/.test(below)
  const behind = text.slice(Math.max(0, start - 200), start).trimEnd()
  return {
    rest,
    previous: behind.slice(behind.lastIndexOf('\n') + 1),
    next: below.trimStart().split('\n', 1)[0] ?? '',
    gap,
  }
}
