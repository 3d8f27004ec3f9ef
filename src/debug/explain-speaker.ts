import type { AntecedentChosen, SpeakerWay } from '../quotes/quote-events.js'
import { spanOf } from '../text/span.js'
import type { Person, Quote } from '../types.js'
import type { Antecedent, Reason, SpeakerExplanation } from './explanation.js'
import { CHOICE_NOTES, WAY_NOTES } from './quote-notes.js'

/** What was taken down of one source. */
export interface SpeakerNotes {
  readonly way: SpeakerWay | null
  readonly choice: AntecedentChosen | null
}

const GENDERS = { m: 'a man', f: 'a woman' } as const

/** Why a source stands for its speaker. */
export function explainSpeaker(
  text: string,
  { source, speaker }: Quote,
  { way, choice }: SpeakerNotes,
): SpeakerExplanation {
  return {
    source,
    way: way && { id: way, note: WAY_NOTES[way] },
    choice: choice && { id: choice.why, note: CHOICE_NOTES[choice.why] },
    antecedents: choice ? antecedentsOf(text, choice, speaker?.name ?? null) : [],
  }
}

function antecedentsOf(text: string, choice: AntecedentChosen, speaker: string | null): Antecedent[] {
  const { named, since, last, gender } = choice
  const nearest = new Map<Person, (typeof named)[number]>()
  for (const mention of named) if (!nearest.has(mention.person)) nearest.set(mention.person, mention)
  const whyOf = ({ person, fits }: (typeof named)[number]): Reason => {
    if (since.has(person))
      return last === null || person.name === last
        ? { id: 'fits', note: 'fits' }
        : { id: 'since', note: 'fits and was named since the last speaker' }
    if (person.name === last) return LAST
    return fits || gender === null ? NOT_SINCE : { id: 'gender', note: `is not ${GENDERS[gender]}` }
  }
  const found = [...nearest.values()].map((mention) => ({
    name: mention.person.name,
    mention: spanOf(text, mention.start, mention.end),
    chosen: mention.person.name === speaker,
    why: whyOf(mention),
  }))
  if (last === null || found.some(({ name }) => name === last)) return found
  return [{ name: last, mention: null, chosen: last === speaker, why: LAST }, ...found]
}

const NOT_SINCE = { id: 'not-since', note: 'not named since the last speaker, who fits' }
const LAST = { id: 'last-speaker', note: 'spoke last, and fits' }
