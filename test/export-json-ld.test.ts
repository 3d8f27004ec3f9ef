import fc from 'fast-check'
import type { NewsArticle, WithContext } from 'schema-dts'
import { describe, expect, test } from 'vitest'
import { type JsonLdNewsArticle, toJsonLd } from '../src/export/index.js'
import { arbitraryStory } from './arbitrary-story.js'
import { ASTRAL_STORY, analyzed, GOLDEN_STORIES } from './export-stories.js'
import { readJsonLd } from './standards/read-json-ld.js'

const URI = 'https://example.com/news/42'

// schema-dts is made from the vocabulary of schema.org: the compiler checks our types and properties against it.
const asVocabulary = (article: WithContext<NewsArticle>): object => article as object

/** Every `creator` points to somebody who is mentioned, and no id is used twice. */
function expectLinked({ mentions = [], hasPart = [] }: JsonLdNewsArticle): void {
  const ids = mentions.map((party) => party['@id'])
  expect(new Set(ids).size).toBe(ids.length)
  for (const { creator } of hasPart) if (creator) expect(ids).toContain(creator['@id'])
}

describe('JSON-LD loses nothing when it is read as RDF', () => {
  test('and what is wrong would be seen: by the compiler a property, by the reader an id', async () => {
    // @ts-expect-error schema.org has no placeline
    asVocabulary({ ...toJsonLd(ASTRAL_STORY.text, ASTRAL_STORY.article), placeline: 'OSLO' })
    await expect(
      readJsonLd({ '@context': 'https://schema.org', '@id': 'not a uri', name: 'x' }),
    ).rejects.toThrow()
  })

  test.each(GOLDEN_STORIES)('%s', async (_, { text, article }) => {
    const news = toJsonLd(text, article)
    const quads = await readJsonLd(asVocabulary(news))
    expect(quads.match(/schema.org\/Quotation>/g)?.length ?? 0).toBe(news.hasPart?.length ?? 0)
    expect(quads.match(/schema.org\/Person>/g)?.length ?? 0).toBe(article.people.length)
    expectLinked(news)
  })

  test('any story', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStory, async (text) => {
        const { article } = analyzed(text)
        const news = toJsonLd(text, article, { kinds: ['direct', 'indirect', 'mixed'] })
        expect(news.hasPart?.length ?? 0).toBe(article.quotes.length)
        expectLinked(news)
        await readJsonLd(news)
      }),
      { numRuns: 200, seed: 20231010 },
    )
  })
})

test('a story: every part in its property', () => {
  const { text, article } = ASTRAL_STORY
  const { articleBody, about, ...news } = toJsonLd(text, article, { uri: URI })
  expect(news).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': URI,
    headline: '🚢 Harbour to grow 🚢',
    creditText: 'By Nils Aaker',
    dateline: 'OSLO, May 3 (Reuters) -',
    locationCreated: [
      {
        '@type': 'Place',
        name: 'Oslo',
        address: { '@type': 'PostalAddress', addressLocality: 'Oslo', addressCountry: 'NO' },
      },
    ],
    sourceOrganization: { '@type': 'Organization', name: 'Reuters' },
    mentions: [
      {
        '@type': 'Person',
        '@id': `${URI}#person-1`,
        name: 'Ada Lovik',
        alternateName: ['Lovik'],
        givenName: 'Ada',
        familyName: 'Lovik',
        jobTitle: ['Finance Minister'],
      },
      { '@type': 'Organization', '@id': `${URI}#organization-1`, name: 'harbour board' },
    ],
    hasPart: [
      {
        '@type': 'Quotation',
        '@id': `${URI}#quotation-2`,
        text: 'We waited 𝟙𝟘 years 🎉 for this and nobody helped.',
        creator: { '@id': `${URI}#person-1` },
      },
    ],
  })
  expect(articleBody).toContain('The harbour board said')
  expect(about?.[0]).toEqual({
    '@type': 'DefinedTerm',
    '@id': article.topics[0]!.id.replace('medtop:', 'http://cv.iptc.org/newscodes/mediatopic/'),
    name: article.topics[0]!.label,
    termCode: article.topics[0]!.id,
  })
})

test('indirect speech is a Quotation only where the caller asks for it', () => {
  const { text, article } = ASTRAL_STORY
  expect(toJsonLd(text, article, { kinds: ['indirect'] }).hasPart?.map(({ creator }) => creator)).toEqual([
    { '@id': expect.stringContaining('#person-1') },
    { '@id': expect.stringContaining('#organization-1') },
  ])
  expect(toJsonLd(text, article, { kinds: [] })).not.toHaveProperty('hasPart')
})

test('who is only described is no creator, but credited as described', () => {
  const { text, article } = analyzed('“We go home now,” a fisherman said. “It is over.”')
  expect(article.quotes[0]?.speaker?.kind).toBe('described')
  expect(toJsonLd(text, article).hasPart?.[0]).toMatchObject({ creditText: article.quotes[0]!.speaker!.name })
  expect(toJsonLd(text, article).hasPart?.[0]).not.toHaveProperty('creator')
})

test('nobody is a character of fiction', () => {
  for (const [, { text, article }] of GOLDEN_STORIES)
    expect(JSON.stringify(toJsonLd(text, article))).not.toContain('spokenByCharacter')
})

test('the date of the dateline, once its year is known', () => {
  const text = 'OSLO, May 3, 2024 (Reuters) - Norway will lend more, Ada Lovik said.'
  expect(toJsonLd(text, analyzed(text).article).dateCreated).toBe('2024-05-03')
})
