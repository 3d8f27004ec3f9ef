import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { analyzeArticle, type Quote } from '../src/index.js'
import { explainDifferences } from './explain-differences.js'

// What a reader takes from the first story of the project, item by item. The exact offsets are the
// business of golden.test.ts.
const text = readFileSync('test/cases/tass-imomi/article.txt', 'utf8')
const article = analyzeArticle(text)
const expected = JSON.parse(readFileSync('test/cases/tass-imomi/expected.json', 'utf8'))

beforeEach(({ onTestFailed }) => {
  onTestFailed(() => console.error(explainDifferences(text, expected)))
})

function quoteWith(words: string): Quote {
  const found = article.quotes.filter((quote) => quote.text.includes(words))
  expect(found, words).not.toHaveLength(0)
  return found.at(-1)!
}

describe('the page', () => {
  test('headline and deck, without the label of the section', () => {
    expect(article.headline?.text).toBe(
      'Tajikistan-Russia security cooperation focuses on Afghan issue — senior diplomat',
    )
    expect(article.deck?.text).toMatch(/^Sodik Imom noted that .* is alarming$/)
    expect(article.paragraphs.some((paragraph) => paragraph.text.includes('All news'))).toBe(false)
  })

  test('five paragraphs, the dateline in none of them', () => {
    expect(article.paragraphs).toHaveLength(5)
    expect(article.paragraphs[0]?.text).toMatch(/^Security cooperation between Moscow and Dushanbe/)
  })
})

describe('the dateline', () => {
  test('place, date and agency, the year unknown', () => {
    const { dateline } = article
    expect(dateline?.text).toBe('DUSHANBE, October 10. /TASS/.')
    expect(dateline?.places).toMatchObject([{ name: 'Dushanbe', country: 'TJ' }])
    expect(dateline?.date).toMatchObject({ month: 10, day: 10, year: null, iso: null })
    expect(dateline?.agency?.name).toBe('TASS')
  })

  test('the year from a reference date', () => {
    const { dateline } = analyzeArticle(text, { referenceDate: '2023-10-12' })
    expect(dateline?.date).toMatchObject({ year: 2023, iso: '2023-10-10' })
  })
})

test('one person, in two spellings, with his title', () => {
  expect(article.people).toHaveLength(1)
  const [person] = article.people
  expect(person?.name).toBe('Sodik Imom')
  expect(person?.variants).toMatchObject([{ text: 'Imomi', count: 2 }])
  expect(person?.mentions.map((mention) => mention.text)).toEqual([
    'Sodik Imom',
    'Sodik Imom',
    'Imomi',
    'Imomi',
  ])
  expect(person?.titles[0]).toBe('Tajik Deputy Foreign Minister')
})

describe('the quotations', () => {
  test('three direct, one mixed, the others indirect', () => {
    const kinds = article.quotes.map((quote) => quote.kind)
    expect(kinds.filter((kind) => kind === 'direct')).toHaveLength(3)
    expect(kinds.filter((kind) => kind === 'mixed')).toHaveLength(1)
    expect(kinds).toHaveLength(11)
  })

  test('the mixed one keeps the bracketed insertion', () => {
    const quote = quoteWith('one should have no illusions')
    expect(quote.kind).toBe('mixed')
    expect(quote.text).toContain("their [the Afghan authorities'] goals")
  })

  test.each([
    ['focuses on Afghan issue', 'senior diplomat', null],
    ['the trend of expanding activities', 'The senior diplomat', 'added'],
    ['Security cooperation between Moscow', 'Tajik Deputy Foreign Minister Sodik Imom', 'said'],
    ['The security interaction', 'Imomi', 'said'],
    ['the situation in the country', 'him', 'According to'],
    ['the ideology of religious radicalism', 'He', 'pointed out'],
    ['That is why our countries agree', 'he', 'emphasized'],
    ['Tajikistan shares the call', 'The deputy foreign minister', 'underscored'],
    ['the negotiation process', 'Imomi', 'recalled'],
    ['We expect that the implementation', 'he', 'concluded'],
  ])('“%s…” is attributed to “%s” by “%s”', (words, source, cue) => {
    const quote = quoteWith(words)
    expect(quote.source?.text).toBe(source)
    if (cue) expect(quote.cue?.text).toBe(cue)
  })

  test('the deck is attributed as well', () => {
    const inDeck = article.quotes.find((quote) => quote.cue?.text === 'noted')
    expect(inDeck?.source?.text).toBe('Sodik Imom')
  })

  test('every one is resolved to Sodik Imom', () => {
    const speakers = new Set(article.quotes.map((quote) => quote.speaker?.name))
    expect([...speakers]).toEqual(['Sodik Imom'])
  })
})

test('conflict and politics stand above every other topic', () => {
  const labels = article.topics.slice(0, 2).map((topic) => topic.label)
  expect(labels.sort()).toEqual(['conflict, war and peace', 'politics and government'])
  for (const topic of article.topics.slice(0, 2)) expect(topic.evidence.length).toBeGreaterThan(1)
})
