import { describe, expect, test } from 'vitest'
import { explain } from '../src/debug/index.js'
import { analyzeArticle, classifyTopics, normalizeNames, parseDateline } from '../src/index.js'
import { compareNames, splitName, unifyNames } from '../src/names/index.js'
import { readableText } from '../src/text/readable-text.js'
import { spansIn } from './story-invariants.js'

const PLAIN =
  'OSLO, May 3 (Reuters) - Rebels shelled the capital, Mayor Ada Lovik said. “We can wait,” Lovik said.'

/** The same story with something inside every longer word. */
const soiled = (dirt: string): string => PLAIN.replace(/\b(\p{L}\p{L})(?=\p{L}{2})/gu, `$1${dirt}`)

const facts = (text: string) => {
  const { dateline, people, quotes, topics } = analyzeArticle(text)
  return {
    place: dateline?.places[0]?.name,
    agency: dateline?.agency?.name,
    people: people.map(({ name, titles, variants }) => ({ name, titles, variants })),
    quotes: quotes.map(({ text, speaker, kind, confidence }) => ({ text, speaker, kind, confidence })),
    topics: topics.map(({ id, score }) => ({ id, score })),
  }
}

describe.each([
  ['soft hyphens', '\u00ad'],
  ['zero-width spaces', '\u200b'],
  ['zero-width non-joiners', '\u200c'],
  ['zero-width joiners', '\u200d'],
  ['word joiners', '\u2060'],
  ['byte order marks', '\ufeff'],
  ['marks of direction', '\u200e'],
  ['isolates', '\u2066'],
  ['two of them', '\u200b\u00ad'],
  ['soft hyphens as entities', '&shy;'],
  ['numbered entities', '&#8203;'],
  ['places for a line break', '<wbr>'],
])('%s inside words', (_, dirt) => {
  const text = soiled(dirt)

  test('are read over: the facts are those of the clean story', () => {
    expect(text).not.toBe(PLAIN)
    expect(facts(text)).toEqual(facts(PLAIN))
  })

  test('stay in the spans, which neither begin nor end with them', () => {
    for (const result of [
      analyzeArticle(text),
      parseDateline(text),
      classifyTopics(text),
      normalizeNames(text),
      explain(text),
    ])
      for (const span of spansIn(result)) {
        expect(text.slice(span.start, span.end)).toBe(span.text)
        expect(span.text.startsWith(dirt) || span.text.endsWith(dirt)).toBe(false)
      }
    expect(normalizeNames(text)[0]?.mentions[1]?.text).toBe(`Lo${dirt}vik`)
  })
})

test('names of a list, known people and compared names are read without them', () => {
  expect(normalizeNames(['Ada Lo\u00advik', 'Ada Lovik'])).toEqual([
    { name: 'Ada Lovik', variants: [], indexes: [0, 1] },
  ])
  expect(normalizeNames('Mayor Ada Lovik spoke.', { known: ['Ada Lo\u200bvik'] })[0]?.name).toBe('Ada Lovik')
  expect(compareNames('Ada Lo\u00advik', 'Ada Lovik').score).toBe(1)
  expect(splitName('Ada Lo\u00advik').family).toBe('Lovik')
})

test('unifyNames leaves a mention alone that is spelled right, and mends one that is not', () => {
  const text = 'Envoy Sodik Imom spoke. “It is early,” Imo\u00admi said. Imo\u00adm left.'
  expect(unifyNames(text).text).toBe('Envoy Sodik Imom spoke. “It is early,” Imom said. Imo\u00adm left.')
})

test('joiners that show stay: emoji of several parts, letters of Persian', () => {
  for (const text of ['👩‍👩‍👧 ❤️‍🔥', 'می‌خواهم']) expect(readableText(text).text).toBe(text)
})

test('a text without markup and without them is not copied', () => {
  const result = { start: 0, end: 3 }
  const readable = readableText(PLAIN)
  expect(readable.text).toBe(PLAIN)
  expect(readable.toPrinted(result)).toBe(result)
})

test.each([
  ['Jos&eacute; &Aring;by', 'José Åby'],
  ['AT&amp;T', 'AT&T'],
  ['<b>T</b>he <i>end</i>', 'The'],
  ['Ada&nbsp;Lovik', 'Ada Lovik'],
  ['&copy; &#99999; &bogus;', ''],
])('%s is read as %s', (html, read) => {
  expect(readableText(html).text.trim().split(/ {2,}/)[0]).toBe(read)
})
