import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMarks } from '../examples/playground/src/find-marks.js'
import { layOutStory } from '../examples/playground/src/lay-out-story.js'
import { listCast } from '../examples/playground/src/list-cast.js'
import { splitAtMarks } from '../examples/playground/src/split-at-marks.js'
import { analyzeArticle } from '../src/index.js'
import { arbitraryStory } from './arbitrary-story.js'

// What the playground sets, without a browser. The page itself is tested in test/browser.
const letters = (text: string) => text.replace(/\s+/g, '')

/** The text as the page shows it: every segment of every block. */
function setInType(text: string): string {
  const article = analyzeArticle(text)
  const marks = findMarks(article, listCast(article), () => true)
  return layOutStory(text, article)
    .flatMap(({ start, end }) => splitAtMarks(start, end, marks))
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
}

test('no letter of a story is lost or set twice', () => {
  fc.assert(
    fc.property(arbitraryStory, (text) => {
      expect(letters(setInType(text))).toBe(letters(text))
    }),
  )
})

test('a bullet stays with its line', () => {
  const text =
    'Ferry rivals to merge\n\n* Deal would create biggest operator\n* Shares fall\n\nHELSINKI, March 14 (Reuters) - The two will merge.'
  const blocks = layOutStory(text, analyzeArticle(text))
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toContain(
    '* Deal would create biggest operator\n* Shares fall',
  )
})

test('marks that overlap are cut where either begins or ends', () => {
  const content = { start: 0, end: 12, layer: 'content', of: 0 } as const
  const mention = { start: 8, end: 20, layer: 'mention', of: 1 } as const
  expect(splitAtMarks(2, 24, [content, mention])).toEqual([
    { start: 2, end: 8, marks: [content] },
    { start: 8, end: 12, marks: [content, mention] },
    { start: 12, end: 20, marks: [mention] },
    { start: 20, end: 24, marks: [] },
  ])
})

describe('the cast', () => {
  test.each(readdirSync('test/cases'))(
    '%s: everybody once, every quotation once, numbered as they speak',
    (slug) => {
      const article = analyzeArticle(readFileSync(`test/cases/${slug}/article.txt`, 'utf8'))
      const cast = listCast(article)
      const speakers = cast.filter(({ number }) => number !== null)
      expect(speakers.map(({ number }) => number)).toEqual(speakers.map((_, i) => i + 1))
      expect(cast.flatMap(({ quotes }) => quotes).sort((a, b) => a - b)).toEqual([...article.quotes.keys()])
      const listed = cast.flatMap(({ person }) => person ?? [])
      expect(new Set(listed)).toEqual(new Set(article.people))
      expect(listed).toHaveLength(article.people.length)
    },
  )

  test('counts the words each says', () => {
    const [lovik] = listCast(analyzeArticle('“We go home,” said Ada Lovik. “No — not now.”'))
    expect(lovik).toMatchObject({ name: 'Ada Lovik', wordsSpoken: 6 })
  })
})
