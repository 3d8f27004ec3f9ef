import type { Article, Person, Speaker } from 'wirecopy'
import { countWords } from './count-words.js'

/** Somebody in the story: a person, or whoever else is quoted. */
export interface CastMember {
  /** Order of the first quotation from 1; `null` for people who say nothing, and for a speaker that is not known. */
  readonly number: number | null
  readonly name: string
  readonly kind: Speaker['kind'] | 'unknown'
  readonly person: Person | null
  /** Indexes into `article.quotes`. */
  readonly quotes: readonly number[]
  readonly wordsSpoken: number
}

/** Speakers in the order in which they first speak, the unknown speaker, then people who say nothing. */
export function listCast({ quotes, people }: Article): CastMember[] {
  const voices = new Map<string, number[]>()
  const unknown: number[] = []
  for (const [i, { speaker }] of quotes.entries()) {
    if (!speaker) unknown.push(i)
    else {
      const key = `${speaker.kind} ${speaker.name}`
      voices.set(key, [...(voices.get(key) ?? []), i])
    }
  }
  const wordsOf = (indexes: readonly number[]) =>
    indexes.reduce((sum, i) => sum + countWords(quotes[i]!.text), 0)

  const firstStart = (indexes: readonly number[]) =>
    Math.min(...indexes.map((i) => quotes[i]!.content[0]?.start ?? 0))
  const speakers = [...voices.values()]
    .sort((a, b) => firstStart(a) - firstStart(b))
    .map((indexes, i): CastMember => {
      const { name, kind } = quotes[indexes[0]!]!.speaker!
      const person = kind === 'person' ? (people.find((one) => one.name === name) ?? null) : null
      return { number: i + 1, name, kind, person, quotes: indexes, wordsSpoken: wordsOf(indexes) }
    })
  const silent = people
    .filter((person) => !speakers.some((speaker) => speaker.person === person))
    .map((person): CastMember => {
      return { number: null, name: person.name, kind: 'person', person, quotes: [], wordsSpoken: 0 }
    })
  if (unknown.length === 0) return [...speakers, ...silent]
  const nobody: CastMember = {
    number: null,
    name: 'Speaker not known',
    kind: 'unknown',
    person: null,
    quotes: unknown,
    wordsSpoken: wordsOf(unknown),
  }
  return [...speakers, nobody, ...silent]
}
