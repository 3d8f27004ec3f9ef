import type { Article, Person, Quote, Speaker } from '../types.js'

/** Somebody who says something in a story. */
export interface SpeakerRecord extends Speaker {
  /** What the story says of the person; `null` for organisations, descriptions and people it does not list. */
  readonly person: Person | null
  readonly quotes: readonly Quote[]
}

/** Everybody who is known to speak, in the order of first words. */
export function speakersOf({ people, quotes }: Article): SpeakerRecord[] {
  const byName = new Map(people.map((person) => [person.name, person]))
  const records = new Map<string, SpeakerRecord & { readonly quotes: Quote[] }>()
  for (const quote of quotes) {
    if (!quote.speaker) continue
    const { name, kind } = quote.speaker
    const known = records.get(speakerKey(quote.speaker))
    const person = kind === 'person' ? (byName.get(name) ?? null) : null
    if (known) known.quotes.push(quote)
    else records.set(speakerKey(quote.speaker), { name, kind, person, quotes: [quote] })
  }
  return [...records.values()]
}

const speakerKey = ({ kind, name }: Speaker): string => `${kind} ${name}`
