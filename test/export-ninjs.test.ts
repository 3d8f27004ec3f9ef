import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toNinjs } from '../src/export/index.js'
import { arbitraryStory } from './arbitrary-story.js'
import { ASTRAL_STORY, analyzed, GOLDEN_STORIES } from './export-stories.js'
import { NINJS_SCHEMAS } from './standards/ninjs-schema.js'
import { validator } from './standards/validator.js'

describe.each(NINJS_SCHEMAS)('ninjs is valid by %s', (_, schema) => {
  const validate = validator(schema)

  test('which refuses what is not', () => {
    const item = toNinjs(ASTRAL_STORY.text, ASTRAL_STORY.article)
    expect(validate({ ...item, uri: undefined })).not.toEqual([])
    expect(validate({ ...item, quotes: [] })).not.toEqual([])
    expect(validate({ ...item, subjects: [{ name: 'x', relevance: 0.5 }] })).not.toEqual([])
  })

  test.each(GOLDEN_STORIES)('%s', (_, { text, article }) => {
    expect(validate(toNinjs(text, article))).toEqual([])
    expect(validate(toNinjs(text, article, { uri: 'https://example.com/news/42' }))).toEqual([])
  })

  test('any story', () => {
    fc.assert(
      fc.property(arbitraryStory, (text) => {
        const { article } = analyzed(text)
        const item = toNinjs(text, article)
        expect(validate(item)).toEqual([])
        expect(toNinjs(text, article)).toEqual(item)
      }),
      { numRuns: 200, seed: 20231010 },
    )
  })
})

test('ninjs of a story: every part in its field', () => {
  const { text, article } = ASTRAL_STORY
  const { bodies, ...item } = toNinjs(text, article, { uri: 'https://example.com/news/42' })
  expect(item).toEqual({
    uri: 'https://example.com/news/42',
    type: 'text',
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    headlines: [{ value: '🚢 Harbour to grow 🚢' }],
    by: 'By Nils Aaker',
    located: 'Oslo',
    people: [
      { name: 'Ada Lovik', rel: 'quoted', literal: 'Ada Lovik' },
      { name: 'Lovik', rel: 'variant', literal: 'Ada Lovik' },
    ],
    organisations: [{ name: 'harbour board', rel: 'quoted', literal: 'harbour board' }],
    places: [
      {
        name: 'Oslo',
        rel: 'dateline',
        literal: 'OSLO',
        contactInfo: [{ address: { locality: 'Oslo', country: 'NO' } }],
      },
    ],
    infoSources: [{ name: 'Reuters', role: 'agency', literal: 'Reuters' }],
    subjects: article.topics.map(({ id, label, score }) => ({
      name: label,
      uri: id.replace('medtop:', 'http://cv.iptc.org/newscodes/mediatopic/'),
      literal: id,
      creator: 'wirecopy',
      relevance: Math.round(score * 100),
      confidence: Math.round(score * 100),
    })),
  })
  expect(item.subjects).not.toEqual([])
  expect(bodies![0]!.value.split('\n\n')).toEqual([
    'OSLO, May 3 (Reuters) - Norway 🇳🇴 will deepen the harbour of Oslo, Finance Minister Ada Lovik said on Friday.',
    '“We waited 𝟙𝟘 years 🎉 for this,” Lovik told reporters, “and nobody helped.”',
    'The harbour board said the work would begin in June.',
  ])
})

test('somebody who is named and does not speak is mentioned', () => {
  const { text, article } = analyzed('“We go,” Ada Lovik told Jonas Rehn. Mr. Rehn nodded.')
  expect(toNinjs(text, article).people).toEqual([
    { name: 'Ada Lovik', rel: 'quoted', literal: 'Ada Lovik' },
    { name: 'Jonas Rehn', rel: 'mentioned', literal: 'Jonas Rehn' },
    { name: 'Rehn', rel: 'variant', literal: 'Jonas Rehn' },
  ])
})

test('two places of one dateline', () => {
  const { text, article } = analyzed('GENEVA/OSLO, March 3 (Reuters) - Two banks agreed to merge.')
  expect(toNinjs(text, article).located).toBe('Geneva/Oslo')
})

test('an empty story is an item with an id, and nothing else', () => {
  const { text, article } = analyzed('')
  expect(Object.keys(toNinjs(text, article))).toEqual(['uri', 'type', 'standard'])
})

test('a topic of the caller’s own taxonomy has no NewsCodes URI', () => {
  const { text, article } = analyzed('Ferries')
  const topics = [
    { id: 'ferries', label: 'Ferries', score: 1.2, evidence: [] },
    { id: 'https://example.com/topics/7', label: 'Seven', score: 0.456, evidence: [] },
  ]
  const subjects = toNinjs(text, { ...article, topics }).subjects!
  expect(subjects.map(({ uri, literal, relevance }) => [uri, literal, relevance])).toEqual([
    [undefined, 'ferries', 100],
    ['https://example.com/topics/7', 'https://example.com/topics/7', 46],
  ])
})

test('a story pasted as HTML: no tag in any field', () => {
  const { text, article } = analyzed(
    '<p>OSLO, May 3 (Reuters) - Norway will <b>lend</b> more, Ada Lovik said.</p>',
  )
  expect(JSON.stringify(toNinjs(text, article))).not.toMatch(/[<>]/)
})
