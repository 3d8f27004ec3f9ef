import type { Gender } from '../names/given-names.js'
import { isDemonym } from '../names/not-a-person.js'
import { wordSet } from '../text/word-set.js'
import { antecedent } from './antecedent.js'
import { asPerson, type Heard, type Resolved } from './heard.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import type { PersonIndex } from './person-index.js'

const AGE = /^the (\d{1,3})[-‑– ]year[-‑– ]old\b/i
// "The French", "the Chinese": peoples, not one of them.
const PEOPLE = /(?:[ei]sh|[cs]h|ese|ss|s)$/

/** "The 43-year-old", "the father of two", "the striker", "the Frenchman": whom a description takes up. */
export function personDescribedBy(
  story: MarkedStory,
  source: TokenRange,
  index: PersonIndex,
  last: Heard | null,
  printed: string,
): Resolved | null {
  const { tokens } = story
  const at = tokens.start[source.from]!
  const age = AGE.exec(printed)?.[1]
  if (age) {
    const [aged, ...others] = index.ofAge(age)
    return aged && others.length === 0 ? asPerson(aged) : antecedent(story, index, at, null, last)
  }
  const calling = callingOf(printed)
  if (calling)
    return isSomebodyElse(story.text, at, calling)
      ? null
      : antecedent(story, index, at, genderOfKin(calling), last)
  const noun = tokens.lower[source.to - 1]!
  const isOne = source.to - source.from === 2 && tokens.lower[source.from] === 'the'
  if (!isOne || !isDemonym(noun) || PEOPLE.test(noun)) return null
  const gender =
    /[^o]man$/.test(noun) && !/(?:ger|ro|otto)man$/.test(noun) ? 'm' : /woman$/.test(noun) ? 'f' : null
  return antecedent(story, index, at, gender, last)
}

/** What a source calls somebody whose name the story has given: the | striker |, the former | teacher |. */
function callingOf(printed: string): string | null {
  const noun = /^the (?:(?:former|retired|young|veteran) )?([a-z]+)(?:[- ]of[- ][a-z]+)?$/i
    .exec(printed)?.[1]
    ?.toLowerCase()
  return noun !== undefined && (KIN.has(noun) || CALLING.has(noun) || STUDIES.test(noun)) ? noun : null
}

const KIN = wordSet('dad father grandfather grandmother mother mum')
// What people are known by, unlike offices: "the judge" may be one whom nobody has named.
const CALLING = wordSet(
  'activist actor actress artist athlete author blogger boxer businessman businesswoman campaigner champion climber comedian cyclist defender entrepreneur farmer fighter filmmaker footballer forward goalkeeper golfer journalist midfielder musician novelist pensioner philanthropist pianist playwright poet rapper rider runner shopkeeper singer striker student swimmer teacher veteran winger writer',
)

// Fields of study and practice: neurologist, physicist, economist, surgeon.
const STUDIES = /(?:ologist|economist|historian|mathematician|physician|physicist|scientist|surgeon)$/

function genderOfKin(noun: string): Gender {
  return /^(?:dad|father|grandfather|businessman)$/.test(noun)
    ? 'm'
    : /^(?:actress|businesswoman|grandmother|mother|mum)$/.test(noun)
      ? 'f'
      : null
}

// In UTF-16 units: as far back as a story may have brought in somebody else of that calling.
const BACK = 3000

// "a farmer", "one young farmer"; but "Jonas Rehn, a farmer" has the name.
const INTRODUCES = /(?:^|[^,\s]\s+|["“‘'(])(?:an?|one|another)(?: [\p{L}-]+){0,2}$/u

/** "A farmer watched. “They are old,” the farmer said": one whom the story does not name. */
function isSomebodyElse(text: string, at: number, noun: string): boolean {
  const before = text.slice(Math.max(0, at - BACK), at).toLowerCase()
  for (let i = before.indexOf(` ${noun}`); i >= 0; i = before.indexOf(` ${noun}`, i + 1))
    if (INTRODUCES.test(before.slice(Math.max(0, i - 40), i))) return true
  return false
}
