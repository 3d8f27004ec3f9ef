import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codePoints } from '../src/export/code-points.js'
import * as exporters from '../src/export/index.js'
import { storyUri } from '../src/export/story-uri.js'
import { errorOf } from './error-of.js'
import { ASTRAL_STORY } from './export-stories.js'

type AnyFunction = (...args: unknown[]) => unknown
const FUNCTIONS = Object.entries(exporters).filter(([name]) => name.startsWith('to')) as [
  string,
  AnyFunction,
][]
const { text, article } = ASTRAL_STORY

describe.each(FUNCTIONS)('%s', (name, fn) => {
  test('wants the text', () => {
    const error = errorOf(() => fn(article, text))
    expect(error.code).toBe('INPUT_TYPE')
    expect(error.message).toContain(`${name}(text): expected the story as a string, got an object`)
  })

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'article must be an object, got undefined'],
    ['a list of quotations', article.quotes, 'article must be an object, got ['],
    ['an article without people', { ...article, people: undefined }, 'article.people must be an array'],
    ['a dateline that is a string', { ...article, dateline: 'OSLO' }, 'article.dateline must be an object'],
    [
      'a hole in a list',
      { ...article, topics: Object.assign([], { 0: article.topics[0], length: 2 }) },
      'article.topics[1] must be an object, got undefined',
    ],
    [
      'a person without mentions',
      { ...article, people: [{ ...article.people[0], mentions: null }] },
      'article.people[0].mentions must be an array, got null',
    ],
    [
      'a score that is none',
      { ...article, topics: [{ ...article.topics[0], score: Number.NaN }] },
      'score must be a number',
    ],
  ])('wants an article, not %s', (_, wrong, message) => {
    const error = errorOf(() => fn(text, wrong))
    expect(error.code).toBe('INPUT_TYPE')
    expect(error.message).toContain(`${name}(text, article): `)
    expect(error.message).toContain(message)
    expect(error.message).toContain('Pass what analyzeArticle gave.')
  })

  test('wants the text that was analyzed', () => {
    for (const other of ['', `x${text}`, text.slice(0, -30), text.trim().replace('OSLO', 'Oslo')]) {
      const error = errorOf(() => fn(other, article))
      expect(error.code).toBe('INPUT_VALUE')
      expect(error.message).toMatch(
        /^\w+\(text, article\): article\.[\w.[\]]+ is ".*" at \d+ to \d+, and the text has ".*" there/s,
      )
    }
    const backwards = { start: -3, end: -1, text: text.slice(-3, -1) }
    expect(errorOf(() => fn(text, { ...article, byline: backwards })).code).toBe('INPUT_VALUE')
  })

  test('does not change what it is given, and gives the same again', () => {
    const before = JSON.stringify(article)
    const result = fn(text, article)
    expect(JSON.stringify(article)).toBe(before)
    expect(fn(text, JSON.parse(before))).toEqual(result)
  })

  test('gives well-formed Unicode of a text that is not', () => {
    const broken = { ...article.people[0]!, name: 'Ada \ud83d Lovik', titles: ['\udc00'] }
    const result = JSON.stringify(fn(`${text}\ud83d`, { ...article, people: [broken] }))
    expect(result).not.toMatch(/\\ud[89a-f]/i)
    expect(result).toBe(result.replace(/\p{Surrogate}/gu, '?'))
  })
})

describe.each(FUNCTIONS.filter(([name]) => name !== 'toBrat'))('%s, options', (name, fn) => {
  test('that it does not know, or that are none', () => {
    const error = errorOf(() => fn(text, article, { url: 'x' }))
    expect(error.code).toBe('UNKNOWN_OPTION')
    expect(error.message).toContain(`${name}(…, options): unknown option "url". Known options: `)
    expect(errorOf(() => fn(text, article, 'x')).code).toBe('OPTION_TYPE')
  })
})

test.each<[string, () => unknown, string]>([
  [
    'uri',
    () => exporters.toNinjs(text, article, { uri: 'news/42' }),
    '"uri" must be an absolute URI without a fragment',
  ],
  [
    'uri',
    () => exporters.toJsonLd(text, article, { uri: 'https://a.b/#c' }),
    '"uri" must be an absolute URI',
  ],
  [
    'uri',
    () => exporters.toWebAnnotations(text, article, { uri: 'https://a.b/ c' }),
    '"uri" must be an absolute URI',
  ],
  [
    'kinds',
    () => exporters.toJsonLd(text, article, { kinds: ['loud' as 'direct'] }),
    '"kinds" must be an array of "direct"',
  ],
  [
    'labels',
    () => exporters.toDisplacy(text, article, { labels: ['NORP' as 'GPE'] }),
    '"labels" must be an array of "QUOTE"',
  ],
  ['title', () => exporters.toHtml(text, article, { title: 7 as never }), '"title" must be a string, got 7'],
  [
    'escapeFormulae',
    () => exporters.toCsv(text, article, { escapeFormulae: 'yes' as never }),
    '"escapeFormulae" must be true or false',
  ],
])('an option out of range: %s', (_, call, message) => {
  const error = errorOf(call)
  expect(error.code).toBe('OPTION_VALUE')
  expect(error.message).toContain(message)
})

test('codePoints counts as a walk over the characters does', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      (a, b) => {
        const whole = `${a}🎉${b}\ud83d`
        const codePoint = codePoints(whole)
        let units = 0
        for (const [i, character] of [...whole].entries()) {
          expect(codePoint(units)).toBe(i)
          units += character.length
        }
        expect(codePoint(units)).toBe([...whole].length)
      },
    ),
  )
})

describe('the URI of a story whose caller gives none', () => {
  test('is a UUID of version 8, the same for the same text', () => {
    expect(storyUri(text, undefined)).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    )
    expect(storyUri(text, undefined)).toBe(storyUri(text, undefined))
  })

  test('is another one for another text, however close', () => {
    const texts = Array.from({ length: 20_000 }, (_, i) => `Story ${i}`)
    const near = ['', '\0', '\0\0', ' ', 'a', 'b', 'ab', 'ba', `${text}.`, ` ${text}`, text.toUpperCase()]
    const uris = [...texts, ...near, text].map((other) => storyUri(other, undefined))
    expect(new Set(uris).size).toBe(uris.length)
    // no lane is the same for all: each part differs between most texts
    for (const part of [0, 4])
      expect(new Set(uris.map((uri) => uri.slice('urn:uuid:'.length).split('-')[part])).size).toBeGreaterThan(
        19_900,
      )
  })
})
