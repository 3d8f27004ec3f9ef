import { checkOptions } from '../check-input.js'
import type { Article, DatelinePlace, Person } from '../types.js'
import { bodyOf } from './body-of.js'
import { oneLine } from './one-line.js'
import { readStory } from './read-story.js'
import { speakersOf } from './speakers-of.js'
import { storyUri, URI_OPTION } from './story-uri.js'
import { topicUri } from './topic-uri.js'

/** Options of {@link toNinjs}. */
export interface ToNinjsOptions {
  /** Of the news item; if left out, a UUID made from the text. */
  readonly uri?: string | undefined
}

/** A person or organisation in ninjs: `literal` is the same for all names of one. */
export interface NinjsParty {
  readonly name: string
  /** `quoted` or `mentioned`; `variant` is another name of the one with the same `literal`. */
  readonly rel: 'quoted' | 'mentioned' | 'variant'
  readonly literal: string
}

/** A place in ninjs. */
export interface NinjsPlace {
  readonly name: string
  readonly rel: 'dateline'
  /** As printed. */
  readonly literal: string
  readonly contactInfo?: readonly [
    { readonly address: { readonly locality: string; readonly area?: string; readonly country?: string } },
  ]
}

/** A topic in ninjs; the percentage is the calibrated score. */
export interface NinjsSubject {
  readonly name: string
  readonly uri?: string
  readonly literal: string
  readonly creator: 'wirecopy'
  readonly relevance: number
  readonly confidence: number
}

/** The parts of an IPTC ninjs 3.1 news item that {@link toNinjs} writes. */
export interface Ninjs {
  readonly uri: string
  readonly type: 'text'
  readonly standard: { readonly name: 'ninjs'; readonly version: '3.1'; readonly schema: string }
  readonly headlines?: readonly { readonly value: string }[]
  readonly descriptions?: readonly { readonly role: 'summary'; readonly value: string }[]
  readonly by?: string
  readonly located?: string
  readonly bodies?: readonly { readonly contentType: 'text/plain'; readonly value: string }[]
  readonly people?: readonly NinjsParty[]
  readonly organisations?: readonly NinjsParty[]
  readonly places?: readonly NinjsPlace[]
  readonly infoSources?: readonly {
    readonly name: string
    readonly role: 'agency'
    readonly literal: string
  }[]
  readonly subjects?: readonly NinjsSubject[]
}

/**
 * A story as an IPTC ninjs 3.1 news item. ninjs has no field for quotations, offsets, the date of a dateline or the words
 * behind a topic; they are left out, and so is every field that would be empty. Add what only you know:
 * `{ ...toNinjs(text, article), versionCreated, copyrightHolder }`.
 *
 * @param article what `analyzeArticle` gave for `text`.
 * @throws {@link WirecopyError} `INPUT_TYPE` if `text` is no string or `article` no article, `INPUT_VALUE` if a span of it
 * does not stand in `text`, `UNKNOWN_OPTION`, `OPTION_TYPE` or `OPTION_VALUE` for options it cannot use.
 *
 * @example
 * const text = 'OSLO, May 3 (Reuters) - The parliament will vote on taxes, Prime Minister Ada Lovik said.'
 * const item = toNinjs(text, analyzeArticle(text), { uri: 'https://example.com/news/42' })
 * item.located // 'Oslo'
 * item.people // [{ name: 'Ada Lovik', rel: 'quoted', literal: 'Ada Lovik' }]
 * item.subjects?.[0]?.uri // 'http://cv.iptc.org/newscodes/mediatopic/11000000'
 */
export function toNinjs(text: string, article: Article, options?: ToNinjsOptions): Ninjs {
  const story = readStory('toNinjs', text, article)
  const checked = checkOptions('toNinjs', options, URI_OPTION)
  const { readable } = story
  const { headline, deck, byline, dateline, people, topics } = story.article
  const speakers = speakersOf(story.article)
  const quoted = new Set(speakers.map(({ person }) => person))
  const body = bodyOf(story)
  return {
    uri: storyUri(story.text, checked.uri),
    type: 'text',
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    ...(headline && { headlines: [{ value: oneLine(readable, headline) }] }),
    ...(deck && { descriptions: [{ role: 'summary' as const, value: oneLine(readable, deck) }] }),
    ...(byline && { by: oneLine(readable, byline) }),
    ...(dateline?.places.length && { located: dateline.places.map(({ name }) => name).join('/') }),
    ...(body && { bodies: [{ contentType: 'text/plain' as const, value: body }] }),
    ...filled(
      'people',
      people.flatMap((person) => personEntries(person, quoted.has(person))),
    ),
    ...filled(
      'organisations',
      speakers
        .filter(({ kind }) => kind === 'organization')
        .map(({ name }): NinjsParty => ({ name, rel: 'quoted', literal: name })),
    ),
    ...filled('places', (dateline?.places ?? []).map(placeEntry)),
    ...(dateline?.agency && {
      infoSources: [
        { name: dateline.agency.name, role: 'agency' as const, literal: oneLine(readable, dateline.agency) },
      ],
    }),
    ...filled('subjects', topics.map(subjectEntry)),
  }
}

/** `{ [key]: items }`, or nothing when there are none. */
function filled<Key extends string, Item>(
  key: Key,
  items: readonly Item[],
): { [K in Key]?: readonly Item[] } {
  return (items.length > 0 ? { [key]: items } : {}) as { [K in Key]?: readonly Item[] }
}

function personEntries({ name, variants }: Person, isQuoted: boolean): NinjsParty[] {
  return [
    { name, rel: isQuoted ? 'quoted' : 'mentioned', literal: name },
    ...variants.map(({ text }): NinjsParty => ({ name: oneLine(text), rel: 'variant', literal: name })),
  ]
}

function placeEntry({ name, text, region, country }: DatelinePlace): NinjsPlace {
  const known = region !== null || country !== null
  return {
    name,
    rel: 'dateline',
    literal: oneLine(text),
    ...(known && {
      contactInfo: [
        { address: { locality: name, ...(region && { area: region }), ...(country && { country }) } },
      ] as const,
    }),
  }
}

function subjectEntry({ id, label, score }: Article['topics'][number]): NinjsSubject {
  const uri = topicUri(id)
  const percent = Math.round(Math.min(1, Math.max(0, score)) * 100)
  return {
    name: label,
    ...(uri && { uri }),
    literal: id,
    creator: 'wirecopy',
    relevance: percent,
    confidence: percent,
  }
}
