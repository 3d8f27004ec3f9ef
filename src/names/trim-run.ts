import { wordSet } from '../text/word-set.js'
import type { Run } from './find-runs.js'
import { isPlace } from './is-place.js'
import { ORGANISATION_WORDS } from './not-a-person.js'
import type { Word } from './read-words.js'
import { TITLE_MODIFIERS } from './titles.js'
import { hasRole, PARTICLES } from './word-kind.js'

/**
 * Takes off the front of a run what belongs to a title or a place and not to the name.
 *
 *     Secretary of Defence Jon Rehn       Minister for the North Sea Ada Lovik
 *                  ^-----^                                ^---------^
 *     Texas student ...; Hong Kong lawmaker ... need no trimming: the small letter ends the run.
 */
export function trimRun(words: readonly Word[], run: Run): Run {
  const { from, to } = run
  const given = firstGiven(words, from, to)
  // Director of the Iodine Nutrition study: a field, nobody's name.
  const next = words[to]
  const office = hasOffice(words, run) && !(given < 0 && next?.shape === 'lower' && next.tag === 'NOUN')
  // Defence Jon Rehn, State Lovik: after "of" or "for" the ministry comes first.
  if (office && to - from > 1) {
    let at = from
    while (at < to - 1 && (isPortfolioWord(words[at]!.folded) || words[at]!.folded === 'and')) at++
    at = Math.max(at, from + placeLength(words, from, to - 1))
    // Governor of Kestel Region Jon Rehn: no family is called Region.
    for (let i = at; i < to - 1; i++) if (AREAS.has(words[i]!.folded)) at = i + 1
    if (at > from && !words[to - 1]!.type.common) return { ...run, from: at, role: at - 1, title: 'role' }
  }
  // Chairman of Orbitel LLC Jon Press: the company was cut off before.
  if (office && from > run.outerFrom && run.role < 0) return { ...run, role: from - 1, title: 'role' }
  if (to - from < 3) return run
  // Arlington Amneh Jafari: a place, then a name of two words.
  const { type, shape } = words[from]!
  // K.S. is no Kansas.
  if (to - from === 3 && type.place && shape !== 'initial' && !type.givenName && !type.eastAsianFamily)
    return { ...run, from: from + 1 }
  // Matthew Ingram Writing for the paper: a sentence that lost its full stop.
  const last = words[to - 1]!
  if (given === from && last.tag === 'VERB' && last.type.common) return { ...run, to: to - 1 }
  if (given > from && given < to - 1 && leadIsNoName(words, from, given))
    return office ? { ...run, from: given, role: given - 1, title: 'role' } : { ...run, from: given }
  return run
}

const isPortfolioWord = (folded: string): boolean =>
  TITLE_MODIFIERS.has(folded) || ORGANISATION_WORDS.has(folded) || FIELDS.has(folded)

const FIELDS: ReadonlySet<string> = wordSet(
  'agriculture commerce culture employment fisheries forestry housing immigration infrastructure opposition petroleum tourism veterans welfare women works youth',
)

const AREAS: ReadonlySet<string> = wordSet(
  'borough canton county district governorate kingdom krai oblast okrug prefecture province region republic territory',
)

/** "Secretary of State Lovik", "chairman of Orbitel LLC Jon Press": an office, "of" or "for", capitals. */
function hasOffice(words: readonly Word[], { outerFrom, from }: Run): boolean {
  let at = Math.min(outerFrom, from) - 1
  // Minister of State for Financial Services: back over fields to the office.
  for (let steps = 0; steps < MOST_FIELDS; steps++) {
    if (THE_AND.has(words[at]?.folded ?? '')) at--
    if (!LINKS.has(words[at]?.folded ?? '')) return false
    const office = words[at - 1]
    if (!office || office.block !== words[from]!.block) return false
    if (hasRole(office) || OFFICES.has(office.folded)) return true
    at--
    while (at > 0 && words[at]!.shape === 'cap' && isPortfolioWord(words[at]!.folded)) at--
  }
  return false
}

const MOST_FIELDS = 3
const LINKS = wordSet('of for to at')
const OFFICES = wordSet('department ministry relations staff')
const THE_AND = wordSet('the and')

/** How many words from `from` on make the longest name of a known place. */
function placeLength(words: readonly Word[], from: number, to: number): number {
  let text = ''
  let longest = 0
  for (let i = from; i < Math.min(to, from + 4); i++) {
    text += (text && ' ') + words[i]!.text
    if (isPlace(text) || /^(?:united nations|european union|middle east|hong kong)$/.test(text.toLowerCase()))
      longest = i + 1 - from
  }
  return longest
}

function firstGiven(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (words[i]!.shape !== 'lower' && words[i]!.type.givenName && !words[i]!.type.common) return i
  return -1
}

function leadIsNoName(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { folded, shape, type } = words[i]!
    // Madam Nor Hayati: what the run began with is part of it
    if (
      shape === 'initial' ||
      type.functionWord ||
      (PARTICLES.has(folded) && words[i + 1]!.start === words[i]!.end + 1)
    )
      return false
    if (!type.common && !type.organisation && !type.place) return false
  }
  return true
}
