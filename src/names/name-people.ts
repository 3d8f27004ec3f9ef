import { concat } from '../text/concat.js'
import { spanOf } from '../text/span.js'
import type { NameVariant, Person } from '../types.js'
import type { Cluster } from './cluster-mentions.js'
import { findJoin } from './find-join.js'
import type { FoundMentions } from './find-mentions.js'
import { findTitles } from './find-titles.js'
import type { KnownPerson } from './known-person.js'
import type { ReadName } from './name-reader.js'
import type { PreparedName } from './prepare-name.js'

/** Makes a {@link Person} of each cluster, in order of first appearance. */
export function namePeople(
  text: string,
  { words }: FoundMentions,
  clusters: readonly Cluster[],
  known: readonly KnownPerson[],
  readName: ReadName,
): Person[] {
  return clusters
    .map(({ name: written, mentions }): Person => {
      const name = asPrinted(
        written,
        mentions.map((mention) => mention.text),
      )
      const whole = readName(name)
      const { given, middle, family, suffix } = whole
      const bare = given === null && family === null
      return {
        name,
        variants: variantsOf(
          whole,
          mentions.map((mention) => mention.text),
          known.find((person) => person.name === written) ?? null,
          readName,
        ),
        mentions: mentions.map(({ start, end }) => spanOf(text, start, end)),
        titles: fullestFirst(concat(mentions.map(({ run }) => findTitles(text, words, run)))),
        parts: { given: bare ? null : given, middle, family: bare ? null : family, suffix },
      }
    })
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
}

/** The form that was printed, where it differs in spaces and full stops only: `G.K. Butterfield`. */
function asPrinted(name: string, texts: readonly string[]): string {
  if (texts.includes(name)) return name
  const plain = (text: string): string => text.replace(/[\s.,]+/g, '')
  return texts.find((text) => plain(text) === plain(name)) ?? name
}

function variantsOf(
  name: PreparedName,
  texts: readonly string[],
  known: KnownPerson | null,
  readName: ReadName,
): NameVariant[] {
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== name.text) counts.set(text, (counts.get(text) ?? 0) + 1)
  const forms = [...counts.keys()].map(readName)
  return [...counts].map(([text, count]) => ({
    text,
    count,
    rule: findJoin(readName(text), name, forms, known).rule,
  }))
}

/** Longest first, of equal length the earliest; one that is part of a longer one says nothing new. */
function fullestFirst(titles: readonly string[]): string[] {
  const distinct = [...new Map(titles.map((title) => [title.toLowerCase(), title])).values()]
  const sorted = distinct
    .map((title, i) => ({ title, i, words: title.split(' ').length }))
    .sort((a, b) => b.words - a.words || b.title.length - a.title.length || a.i - b.i)
    .map(({ title }) => title)
  return sorted.filter(
    (title, i) => !sorted.slice(0, i).some((longer) => isPartOf(title.toLowerCase(), longer.toLowerCase())),
  )
}

const isPartOf = (title: string, longer: string): boolean => ` ${longer} `.includes(` ${title} `)
