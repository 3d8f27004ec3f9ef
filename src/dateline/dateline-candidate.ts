import type { Agency, DatelineDate } from '../types.js'
import { agencyName } from './agencies.js'
import { isPlaceName } from './places.js'
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
  /** The source is initials: `ACN`. */
  readonly sourceInitials: boolean
  /** Every place is printed like a place: no label (`OPINION`), no company, no run of small letters. */
  readonly placesPlausible: boolean
  /** Every place is known, or has a known state or country beside it. */
  readonly placesCertain: boolean
  /** Every place is certain or has the look of one: `HANDY TOWNSHIP`, `FORT LEE`. */
  readonly placesFit: boolean
  readonly allCapitals: boolean
  /** A state or country is printed beside every place. */
  readonly allQualified: boolean
  /** A town of the United States in small letters, as politicians are named: `Clinton:`, `Carson:`. */
  readonly likeSurname: boolean
  /** A sentence follows: a capital, a figure or a quotation mark, then words in small letters. */
  readonly beforeSentence: boolean
  readonly beforeSmallLetter: boolean
  /** What follows is said, not reported: `SYDNEY: I was nine`. */
  readonly beforeSpeech: boolean
  /** Capitals that run on: `SYDNEY Carter has`, `MIAMI Heat guard`, `SINGAPORE Airlines`. */
  readonly beforeSurnameOrTeam: boolean
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
  const sourceSpan = spans.source ?? spans.slashed ?? spans.agency
  const agency = sourceSpan ? readAgency(text, ...sourceSpan) : null
  // Pan, Map, Una: short names without brackets count in capitals only.
  const printedAsName = !spans.agency || /.{4}|^\p{Lu}+$/u.test(agency?.text ?? '')
  const agencyKnown = agency !== null && printedAsName && agencyName(agency.text) !== null
  const after = followingText(text, end)
  const line = lineAround(text, start, end)
  const certain = places.every((place) => (place.known || place.qualified) && !place.oddlyQualified)
  const signed = agencyKnown || date !== null
  const beforeCapitals = /\p{Lu}{2}/u.test(line.rest) && !/\p{Ll}/u.test(line.rest)
  return {
    start,
    end,
    places,
    date,
    agency,
    close: /[-–—―_‒−:.]{0,3}$/.exec(text.slice(start, end))?.[0] ?? '',
    agencyKnown,
    sourcePlausible: agency !== null && (agencyKnown || (!spans.agency && isSourceLike(agency.text))),
    sourceInitials: /^\p{Lu}{2,6}$/u.test(agency?.text ?? ''),
    placesPlausible: places.every((place) => isPlausible(place, signed)),
    placesCertain: places.length > 0 && certain,
    placesFit:
      certain ||
      places.every(
        (place) => place.capitals && LOOKS_LIKE_A_PLACE.test(place.text) && !endsInName(place.text),
      ),
    allCapitals: places.every((place) => place.capitals),
    allQualified: places.every((place) => place.qualified),
    likeSurname: places.some(
      (place) => !place.capitals && place.country === 'US' && !place.qualified && place.name !== 'Washington',
    ),
    beforeSentence: STARTS_SENTENCE.test(after) && (after.match(SMALL_WORD)?.length ?? 0) >= 4,
    beforeSmallLetter: /^\s*\p{Ll}(?!\p{Lu})/u.test(after),
    beforeSpeech: SPEECH.test(after),
    beforeSurnameOrTeam: isSurnameOrTeam(places[0]?.text ?? '', after),
    beforeCapitals,
    inHeadline:
      (beforeCapitals && /\p{Ll}/u.test(line.next)) ||
      ((line.gap || line.next === '') && (beforeCapitals || isHeadlineCase(line.rest))),
    inCalendar:
      (line.gap && BEFORE_DATE.test(line.rest)) ||
      (!line.gap && DATED.test(line.next)) ||
      DATED.test(line.previous),
    inList: LISTED.test(line.next) || LISTED.test(line.previous),
    aloneAboveText:
      line.rest.trim() === '' &&
      line.gap &&
      line.next.length > 60 &&
      STARTS_SENTENCE.test(line.next) &&
      places.every((place) => place.text.split(' ').length <= 3),
  }
}

const STARTS_SENTENCE = /^\s*(?:<[^<>]{1,80}>|[“"'‘`([&]){0,3}\s*(?:\p{Lu}|\d|[$€£#@]|\p{Ll}\p{Lu}|al-)/u
const SMALL_WORD = /(?<![\p{L}\d])\p{Ll}{2,}/gu
const SPEECH =
  /^\s*["“]?(?:(?:I|My|Me|We|You|Your|Yes|Thanks?|Hello|Hi|Oh|Please|Okay|OK|What|Where|How|Why)(?!\p{L})|(?:No|Well|So),)/u
const BEFORE_DATE =
  /^\s*(?:\d{1,2}\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?:\s\d[\d,\s]*)?$/i
const DATED = /^\s*\p{Lu}[\p{L} .]{2,30}, \p{L}{3,9}\.? \d{1,2}\s?[-–—:]/u
const LISTED = /^\s*(?:[*•·-]\s*)?\p{Lu}[\p{Lu} .'’]{2,30}(?:,[^:—–-]{0,20})?\s?(?:[-–—]{1,2}\s|:)/u

const LABEL =
  /(?:^|\W)(?:abstract|advisory|alert|analysis|breaking|briefs?|bulletin|business|calendar|chapter|column|comment(?:ary)?|contact|correction|correspondent|day|dear|description|diary|editor(?:ial)?|editor['’]s|essay|events?|example|exclusive|explainer|factbox|feature|fixtures|flash|football|graphic|health|interview|lead|letter|live|marathon|news|note|notice|obituary|opinion|part|photos?|poll|preview|profile|quiz|release|reporters?|reports|results|review|roundup|rpt|sale|soccer|source|special|sports?|stor(?:y|ies)|summary|survey|technology|text|timeline|today|transcript|travel|update[ds]?|urgent|video|warning|watch|weather|week|wrapup|writer)(?:\W|$)/i

const NOT_A_PLACE =
  /^(?:by .*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i

const COMPANY =
  /(?:^|\s)(?:airlines|airways|bank|co|corp|group|holdings|inc|industries|llc|ltd|motors?|plc|robotics)\.?$/i

// Shape words of place names and endings of towns that surnames do not share: enough to trust a dash
// after capitals that are on no list.
const LOOKS_LIKE_A_PLACE =
  /^(?:aboard|camp|cape|fort|ft\.?|isle|lake|mount|mt\.?|near|off|port|puerto|saint|san|st\.?) |(?:^|\s)(?:air|army|naval|military)(?: force)? base$|\s(?:airport|atoll|bay|beach|bluff|border|bridge|camp|canyon|center|centre|city|county|cove|creek|falls|forest|gardens|grove|harbou?r|heights|hills?|hollow|islands?|junction|lakes?|mountain|parish|pass|peninsula|plains|point|prairie|province|reserve|reservation|ridge|river|rock|shores|springs?|strait|strip|township|valley|village)$|\p{L}{2}(?:abad|borough|burg|burgh|grad|polis|pur|pura|shire|sk|stadt|stan|ville)$/iu

function isPlausible(place: PlaceEvidence, signed: boolean): boolean {
  if (place.oddlyQualified && !signed) return false
  if (place.known) return true
  if (NOT_A_PLACE.test(place.text) || LABEL.test(place.text)) return false
  if (COMPANY.test(place.text) && !place.qualified) return false
  return place.text.split(/\s+/).length <= 9 && (place.capitals || isTitleCase(place.text))
}

/** `Bad Homburg`, `Port of Spain`: every word has its capital but those that link. */
function isTitleCase(text: string): boolean {
  const words = text.split(/[\s-]+/)
  return words.length <= 5 && words.every((word, i) => /^\p{Lu}/u.test(word) || (i > 0 && LINK.test(word)))
}

const LINK =
  /^(?:al|am|an|and|au|auf|d['’].*|da|das|de|del|della|den|der|des|di|do|dos|du|e|el|en|et|ez|i|la|las|le|les|lez|los|of|on|sous|sur|the|ul|und|upon|van|von|y)$/

/** Most words of four letters and more have a capital, and no stop ends the line. */
function isHeadlineCase(line: string): boolean {
  const words = line.match(/[A-Za-zÀ-ɏ'’]{4,}/g) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return words.length >= 4 && capitals / words.length >= 0.75 && !/[.…,;"”]\s*$/.test(line)
}

function readAgency(text: string, start: number, end: number): Agency {
  const printed = text.slice(start, end).replace(/[\s,]+(?:correspondents?|reporters?|staff)$/i, '')
  return { start, end: start + printed.length, text: printed, name: agencyName(printed) ?? printed }
}

function isSourceLike(text: string): boolean {
  if (text.length > 45 || isPlaceName(text) || /photo|updated|(?:^|\s)(?:a|an|the) \p{Ll}/iu.test(text))
    return false
  const words = text.split(/\s+/)
  // (R-S.C.): a party
  // NOKIA.HE: a ticker
  if (/^[\p{Lu}\d]+\.\p{Lu}{1,2}$/u.test(text)) return false
  if (words.length > 6 || /^\p{Lu}-/u.test(text)) return false
  return (
    /\.(?:com|net|org|az|in|tv)\b/i.test(text) ||
    words.every((word) => /^(?:\p{Lu}|&|amp;|and$|of$|for$|the$|\d{1,3}$)/u.test(word))
  )
}

/**
 * Whether a town in capitals runs on into a name that it is part of. A function word, a figure or two
 * capitalized words may follow a dateline; a lone capitalized word may be a surname or a team.
 *
 *     WASHINGTON Oil prices climbed       SYDNEY Carter has been named       MIAMI Heat guard Leo Marsh
 *                ^^^ ~~~~~~ no verb              ^^^^^^ ~~~ verb                   ^^^^ team
 */
function isSurnameOrTeam(town: string, after: string): boolean {
  const next = /^\s*["“‘]?(?<word>[\p{L}\d][\p{L}\d-]*)(?<possessive>['’]s)?\s*(?<then>\p{Ll}+)?/u.exec(
    after,
  )?.groups
  if (!next?.word) return true
  if (PART_OF_NAME.has(next.word) || TICKER.test(after)) return true
  // TACOMA RAINIERS, UNION CAMP CORP: the capitals go on.
  if (/^\s*(?:\p{Lu}{5}|\p{Lu}{2,}(?!\p{L})\s*(?:\p{Lu}{2}|[(:–—-]))/u.test(after) || town.length < 4)
    return true
  if (town.includes(' ') || isPlaceName(next.word) || /^\p{Lu}{2,}$/u.test(next.word)) return false
  if (OPENING_WORDS.test(next.word)) return false
  return next.possessive !== undefined || VERB.test(next.then ?? '')
}

// ADEN Robotics (AR)
const TICKER = /^\s*(?:\p{Lu}[\p{L}.&-]*\s){1,3}[(<][\p{Lu}.:]{1,8}[)>]/u

/** `NEW YORK TIMES`, `DALLAS COWBOYS` */
function endsInName(text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1)
  return (
    PART_OF_NAME.has(last.charAt(0) + last.slice(1).toLowerCase()) && last !== 'CITY' && last !== 'COUNTY'
  )
}

const OPENING_WORDS =
  /^(?:A|About|After|All|Almost|Although|An|And|As|At|Before|But|By|Despite|Don|During|Each|Eight|Every|Few|Five|For|Four|From|He|Her|Here|His|How|If|In|It|Its|Just|Many|More|Most|Nearly|Nine|No|Not|Now|Of|On|One|Only|Over|Seven|Several|She|Since|Six|Some|Ten|That|The|Their|There|These|They|This|Those|Three|Thousands|To|Today|Two|Under|Until|We|What|When|Where|While|Who|Why|With|Yesterday)$/

// Verbs, and what a player is to a team.
const VERB =
  /^(?:and|are|beat|became|came|can|could|did|does|gets?|got|had|has|have|hopes?|is|kept|knows?|leads?|led|left|likes?|loses?|lost|made|makes?|may|might|must|never|plans?|plays?|played|put|said|saw|says?|scored|should|signed|takes?|tells?|thinks?|told|took|wants?|was|went|were|who|will|wins?|won|would|boss|captain|center|centre|coach|defender|defenseman|fans|forward|goalkeeper|goalie|guard|manager|midfielder|owner|pitcher|player|players|quarterback|receiver|skipper|star|striker|winger)$/

// Second words of names that begin with a town: teams, papers, companies, institutions.
const PART_OF_NAME = new Set(
  `49ers 76ers Airlines Airport Airways Angels Athletic Athletics Avalanche Bank Bears Bengals Bills Blackhawks
  Blazers Blue Braves Brewers Broncos Browns Bruins Bucks Buccaneers Bulls Canadiens Canucks Capitals Cardinals
  Cavaliers Celtics Chargers Chiefs Chronicle City Clippers Coliseum College Colts Commanders Council County
  Court Cowboys Cubs Diamondbacks Diary Dodgers Dolphins Ducks Eagles Exchange Falcons Fever Flames Flyers Galaxy
  Giants Globe Grizzlies Guardians Hawks Heat Herald Hilton Hornets Hospital Hotspur Hurricanes Indians Jaguars
  Jazz Jets Kings Knicks Kraken Lakers Library Lightning Lions Magic Maple Marathon Mariners Marlins Mavericks
  Mets Metro Motors Museum Mystics Nationals Nets Nuggets Oilers Open Opera Orchestra Orioles Pacers Packers
  Padres Panthers Patriots Pelicans Penguins Phillies Philharmonic Pirates Pistons Police Post Predators
  Raiders Rams Rangers Raptors Ravens Rays Re Red Redskins Reds Rockets Rockies Rovers Royals Sabres Saints
  Scientific Seahawks Senators Sharks Sky Spurs Stars Steelers Stock Storm Street Sun Suns Symphony Texans
  Thunder Tigers Timberwolves Times Titans Tower Tribune Twins United University Vikings Wall Wanderers Warriors
  White Wild Wizards Yankees Zoo`.split(/\s+/),
)

/** What follows, up to the end of the paragraph. */
function followingText(text: string, end: number): string {
  const ahead = text.slice(end, end + 300)
  const printed = ahead.length - ahead.trimStart().length
  const blank = ahead.slice(printed).search(/\n[^\S\n]*\n/)
  return blank < 0 ? ahead : ahead.slice(0, printed + blank)
}

interface Line {
  /** From the dateline to the end of its line. */
  readonly rest: string
  /** The line right above. */
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
  const behind = text.slice(Math.max(0, start - 200), start).replace(/\r?\n[^\S\n]*$/, '')
  return {
    rest,
    previous: behind.slice(behind.lastIndexOf('\n') + 1),
    next: below.trimStart().split('\n', 1)[0] ?? '',
    gap,
  }
}
