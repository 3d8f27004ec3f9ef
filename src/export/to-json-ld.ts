import { checkOptions } from '../check-input.js'
import type { Article, DatelinePlace, Quote, QuoteKind } from '../types.js'
import { bodyOf } from './body-of.js'
import { oneLine } from './one-line.js'
import { readStory } from './read-story.js'
import { type SpeakerRecord, speakersOf } from './speakers-of.js'
import { storyUri, URI_OPTION } from './story-uri.js'
import { topicUri } from './topic-uri.js'

/** Options of {@link toJsonLd}. */
export interface ToJsonLdOptions {
  /** Of the story (`@id`); if left out, a UUID made from the text. */
  readonly uri?: string | undefined
  /** Which quotations become a `Quotation`; `['direct', 'mixed']` if left out, for indirect speech is nobody's words. */
  readonly kinds?: readonly QuoteKind[] | undefined
}

/** A person of the story. */
export interface JsonLdPerson {
  readonly '@type': 'Person'
  readonly '@id': string
  readonly name: string
  readonly alternateName?: readonly string[]
  readonly givenName?: string
  readonly additionalName?: string
  readonly familyName?: string
  readonly honorificSuffix?: string
  readonly jobTitle?: readonly string[]
}

/** An organisation that speaks in the story, or the agency that signs it. */
export interface JsonLdOrganization {
  readonly '@type': 'Organization'
  readonly '@id'?: string
  readonly name: string
}

/** A place of the dateline. */
export interface JsonLdPlace {
  readonly '@type': 'Place'
  readonly name: string
  readonly address?: {
    readonly '@type': 'PostalAddress'
    readonly addressLocality: string
    readonly addressRegion?: string
    readonly addressCountry?: string
  }
}

/** A topic: `termCode` is its id. */
export interface JsonLdTopic {
  readonly '@type': 'DefinedTerm'
  readonly '@id'?: string
  readonly name: string
  readonly termCode: string
}

/** Somebody's words: `creator` points to who is known to have said them, `creditText` is who said them as described. */
export interface JsonLdQuotation {
  readonly '@type': 'Quotation'
  readonly '@id': string
  readonly text: string
  readonly creator?: { readonly '@id': string }
  readonly creditText?: string
}

/** The `NewsArticle` that {@link toJsonLd} writes. */
export interface JsonLdNewsArticle {
  readonly '@context': 'https://schema.org'
  readonly '@type': 'NewsArticle'
  readonly '@id': string
  readonly headline?: string
  readonly description?: string
  readonly creditText?: string
  readonly dateline?: string
  readonly dateCreated?: string
  readonly locationCreated?: readonly JsonLdPlace[]
  readonly sourceOrganization?: JsonLdOrganization
  readonly articleBody?: string
  readonly about?: readonly JsonLdTopic[]
  readonly mentions?: readonly (JsonLdPerson | JsonLdOrganization)[]
  readonly hasPart?: readonly JsonLdQuotation[]
}

const KINDS: readonly QuoteKind[] = ['direct', 'indirect', 'mixed']
const OPTIONS = {
  ...URI_OPTION,
  kinds: {
    expected: `an array of "${KINDS.join('", "')}"`,
    accepts: (value: unknown) =>
      Array.isArray(value) && value.every((kind) => KINDS.includes(kind as QuoteKind)),
  },
}

/**
 * A story as a schema.org `NewsArticle` in JSON-LD, for a page's `<script type="application/ld+json">` or a graph.
 * Who spoke is the `creator` of a `Quotation`; `spokenByCharacter` is for characters of fiction and is never written.
 * Offsets, confidences and scores have no term and are left out. Add what only you know:
 * `{ ...toJsonLd(text, article), datePublished, author }`. In a page, write `<` as `\u003c`.
 *
 * @param article what `analyzeArticle` gave for `text`.
 * @throws {@link WirecopyError} `INPUT_TYPE` if `text` is no string or `article` no article, `INPUT_VALUE` if a span of it
 * does not stand in `text`, `UNKNOWN_OPTION`, `OPTION_TYPE` or `OPTION_VALUE` for options it cannot use.
 *
 * @example
 * const text = 'OSLO, May 3 (Reuters) - “The bridge will open,” Mayor Ada Lovik said.'
 * const news = toJsonLd(text, analyzeArticle(text), { uri: 'https://example.com/news/42' })
 * news.dateline // 'OSLO, May 3 (Reuters) -'
 * news.hasPart?.[0]?.text // 'The bridge will open'
 * news.hasPart?.[0]?.creator // { '@id': 'https://example.com/news/42#person-1' }
 */
export function toJsonLd(text: string, article: Article, options?: ToJsonLdOptions): JsonLdNewsArticle {
  const story = readStory('toJsonLd', text, article)
  const checked = checkOptions('toJsonLd', options, OPTIONS)
  const uri = storyUri(story.text, checked.uri)
  const kinds = checked.kinds ?? ['direct', 'mixed']
  const { readable } = story
  const { headline, deck, byline, dateline, quotes, topics } = story.article
  const people = peopleEntries(uri, story.article)
  const organizations = organizationEntries(uri, speakersOf(story.article))
  const idOf = new Map(
    [...people, ...organizations].map((entry) => [`${entry['@type']} ${entry.name}`, entry['@id']]),
  )
  const body = bodyOf(story)
  const parts = quotes
    .map((quote, i) => ({ quote, id: `${uri}#quotation-${i + 1}` }))
    .filter(({ quote }) => kinds.includes(quote.kind))
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': uri,
    ...(headline && { headline: oneLine(readable, headline) }),
    ...(deck && { description: oneLine(readable, deck) }),
    ...(byline && { creditText: oneLine(readable, byline) }),
    ...(dateline && { dateline: oneLine(readable, dateline) }),
    ...(dateline?.date?.iso && { dateCreated: dateline.date.iso }),
    ...(dateline?.places.length && { locationCreated: dateline.places.map(placeEntry) }),
    ...(dateline?.agency && {
      sourceOrganization: { '@type': 'Organization' as const, name: dateline.agency.name },
    }),
    ...(body && { articleBody: body }),
    ...(topics.length > 0 && { about: topics.map(topicEntry) }),
    ...(people.length + organizations.length > 0 && { mentions: [...people, ...organizations] }),
    ...(parts.length > 0 && { hasPart: parts.map(({ quote, id }) => quotationEntry(quote, id, idOf)) }),
  }
}

function peopleEntries(uri: string, { people }: Article): (JsonLdPerson & { readonly '@id': string })[] {
  return people.map(({ name, variants, titles, parts }, i) => ({
    '@type': 'Person',
    '@id': `${uri}#person-${i + 1}`,
    name,
    ...(variants.length > 0 && { alternateName: variants.map(({ text }) => oneLine(text)) }),
    ...(parts.given && { givenName: parts.given }),
    ...(parts.middle && { additionalName: parts.middle }),
    ...(parts.family && { familyName: parts.family }),
    ...(parts.suffix && { honorificSuffix: parts.suffix }),
    ...(titles.length > 0 && { jobTitle: titles }),
  }))
}

function organizationEntries(uri: string, speakers: readonly SpeakerRecord[]): JsonLdOrganization[] {
  return speakers
    .filter(({ kind }) => kind === 'organization')
    .map(({ name }, i) => ({ '@type': 'Organization', '@id': `${uri}#organization-${i + 1}`, name }))
}

function placeEntry({ name, region, country }: DatelinePlace): JsonLdPlace {
  const address = {
    '@type': 'PostalAddress' as const,
    addressLocality: name,
    ...(region && { addressRegion: region }),
    ...(country && { addressCountry: country }),
  }
  return { '@type': 'Place', name, ...((region || country) && { address }) }
}

function topicEntry({ id, label }: Article['topics'][number]): JsonLdTopic {
  const uri = topicUri(id)
  return { '@type': 'DefinedTerm', ...(uri && { '@id': uri }), name: label, termCode: id }
}

const TYPES: Readonly<Record<string, string>> = { person: 'Person', organization: 'Organization' }

function quotationEntry(
  { text, speaker }: Quote,
  id: string,
  idOf: ReadonlyMap<string, string | undefined>,
): JsonLdQuotation {
  const creator = speaker && idOf.get(`${TYPES[speaker.kind]} ${speaker.name}`)
  return {
    '@type': 'Quotation',
    '@id': id,
    text,
    ...(creator ? { creator: { '@id': creator } } : speaker && { creditText: speaker.name }),
  }
}
