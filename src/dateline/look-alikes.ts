/** Words that follow no dateline, whatever stands before them. */
export interface LookAlike {
  readonly id: string
  /** Also where a date stands before it. */
  readonly dated: boolean
  readonly pattern: RegExp
}

// Each looks at the first paragraph behind the mark. Where a bare word like `Register` could begin a
// story, it needs its figure or its neighbour.
export const LOOK_ALIKES: readonly LookAlike[] = [
  {
    // HOUSTON — In loving memory of
    id: 'memorial',
    dated: false,
    pattern: /^\s*(?:in (?:ever )?(?:loving|fond|proud)?\s?memory|in memoriam)\b/i,
  },
  {
    // HOUSTON — Beloved wife of
    id: 'kin',
    dated: false,
    pattern:
      /^\s*(?:(?:dearly|much) )?(?:beloved|loving|cherished|devoted|dear) (?:\w+ and )?(?:aunt|brother|daughter|father|friend|grand\w+|husband|mother|sister|son|uncle|wife)\b/i,
  },
  {
    // OSLO, May 7 · Dear Anna
    id: 'letter',
    dated: true,
    pattern: /^\s*(?:(?:My )?Dear(?:est)? |Sirs?,)/,
  },
  {
    // OSLO, May 7, 1950 — She was born
    id: 'life',
    dated: true,
    pattern: /^\s*(?:he|she) (?:was born|passed away)\b/i,
  },
  {
    // OSLO — 3 bed, 2 bath · Salem – 24153.
    id: 'lot',
    dated: false,
    pattern: /^\s*(?:\d+[\s-]?(?:bed|bath|nights?\b)|\d{5}(?:-\d{4})?(?:\.|\s*$))/i,
  },
  {
    // OSLO - Job: Nurse. Salary: … Apply by May 7
    id: 'notice',
    dated: true,
    pattern:
      /^\s*(?:job|vacancy|position|wanted|for sale)\s?:|\b(?:salary|tickets|admission|price|venue|phone|tel|contact)\s?:|\bclosing date\b|\b(?:apply|register|rsvp|book) (?:at|by|early|now|online|to the address)\b|^\s*doors open\b|\btickets (?:are )?[$£€]/i,
  },
  {
    // OSLO, May 7: Brahms at the Old Mill, 7.30pm, $9
    id: 'event',
    dated: true,
    pattern:
      /^[^.!?]{3,70}[,;] \d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b|^[^.!?]{3,70}[,;] (?:adults? )?[$£€]\d+(?:\.\d\d)?(?:[.,;]|\s*$)/i,
  },
  {
    // OSLO: Rain ending by noon, then clearing, high near 70.
    id: 'weather',
    dated: true,
    pattern:
      /^\s*(?:(?:mainly|mostly|partly) )?(?:clear|cloudy|cool|fair|fine|fog|hot|overcast|rain|showers|snow|sunny|windy)\b[^.]*\b(?:highs?|lows?|chance|(?:near|to) \d+)\b|^\s*\d+[-–]\d+ ?°?[CF]\b/i,
  },
  {
    // OSLO -- Activated T Per Lind from injured reserve. · Played 10, won 7
    id: 'roster',
    dated: true,
    pattern:
      /^\s*(?:(?:Activated|Assigned|Claimed|Designated|Optioned|Placed|Promoted|Purchased|Recalled|Reinstated|Released|Sent|Signed|Traded|Transferred|Waived) (?:the )?(?:[A-Z]{1,3}|[A-Z][a-z]+er|[A-Z][\w'’-]+ [A-Z][\w'’-]+)\b|(?:Played|Won) \d|(?:No\. \d+ seed|Ranked (?:first|second|third|\w+th|No\. \d+))\b)/,
  },
  {
    // OSLO — Still the best comedy of the year, our critic says. Rated R, 93 minutes.
    id: 'review',
    dated: false,
    pattern:
      /\b(?:our critic|Rated (?:G|NC-17|PG|R|U)\b|(?:won|got) an Oscar|starring|(?:comedy|drama|musical|sequel|sitcom|thriller)(?: of \w+(?: and \w+)?)? (?:is|returns?) (?:back|on|at)\b|three stars|love story ever)/i,
  },
  {
    // OSLO: A Love Story, by Ada Lovik (Quill, 304 pp)
    id: 'title',
    dated: false,
    pattern:
      /^\s*An? (?:[A-ZÀ-ÞĀ-ɏḀ-ỿ]\w+ ){1,3}?[A-ZÀ-ÞĀ-ɏḀ-ỿ]\w+, (?:by|touring)\b|^\s*A [A-ZÀ-ÞĀ-ɏḀ-ỿ]\w+, by\b|^[^.]{3,80}, an? (?:\w+ )?(?:album|biography|film|history|memoir|musical|novel|opera|play|thriller) (?:by|about|from)\b|\b\d{2,4} (?:pp|pages)\b[.)]|^[^.]{3,60}\. (?:Edited|Translated|Written|Directed) by\b/,
  },
  {
    // OSLO — The movie that every school should show · The name has gone out of fashion
    id: 'work',
    dated: false,
    pattern:
      /^\s*The (?:airline|album|band|brand|film|movie|musical|name|novel|opera|play|rapper|singer|song)(?:, | (?:every|has|is|returns?|that|was|which|you)\b)/,
  },
  // Not: OSLO — The captain's boat was found.
  {
    // OSLO — The captain's knee will keep him out for three weeks
    id: 'team',
    dated: false,
    pattern:
      /^\s*The (?:captain|coach|defender|goalkeeper|keeper|manager|midfielder|quarterback|striker|winger)['’]s (?:ankle|back|calf|contract|foot|groin|hamstring|injury|knee|suspension|thigh)\b/,
  },
  // Not: OSLO — The ferry — an hour late — was full.
  {
    // OSLO — A blue cheese, that is — is the talk of the fair
    id: 'aside',
    dated: false,
    pattern:
      /^(?:[^–—.!?-]|\w-\w){3,80}\s?(?:—|–|--?)\s(?:are|can|could|did|does|had|has|have|is|may|might|must|should|was|were|will|would)\b/,
  },
  {
    // OSLO - Bergen 2-1: a late goal
    id: 'score',
    dated: false,
    pattern: /^\s*[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ .'’]{2,30}\s\d{1,3}\s?[-–]\s?\d{1,3}\s?(?:[:.,(]|$)/,
  },
  {
    // OSLO: Sunny. Bergen: Rain. · up 0.4%. Paris:
    id: 'list',
    dated: false,
    pattern: /^[^:]{2,80}[.;%]\s[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]+:\s.*[.;%]\s[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]+:\s/,
  },
]

const OPENING = 130

/** Whether what follows a place and its mark is an obituary, a listing, a score or the rest of a title. */
export function isLookAlike(after: string, place: string, hasDate: boolean): boolean {
  const opening = after.slice(0, OPENING)
  if (LOOK_ALIKES.some(({ dated, pattern }) => dated >= hasDate && pattern.test(opening))) return true
  return !hasDate && isObituaryOf(place, opening)
}

/** `PORTER — Harold "Hal" Porter, 87, of Elm Street`: the place is the surname of someone of that age. */
function isObituaryOf(place: string, after: string): boolean {
  const name =
    /^\s*(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.'’-]*\s|["“(][A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ]+["”)]\s){1,4}?([A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'’-]+),(?: (?:Jr|Sr)\.,)? \d{1,3}\b/.exec(
      after,
    )
  return name?.[1]?.toLowerCase() === place.toLowerCase()
}

/** `Lecce: team news`: a name and a colon. */
export function isLabelled(after: string): boolean {
  return /^\s*[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'’]*(?:\s[A-Za-zÀ-ɏḀ-ỿ'’]+){0,2}:\s/.test(after)
}
