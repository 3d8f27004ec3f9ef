import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toBrat, toCsv, toDisplacy } from '../src/export/index.js'
import { wellFormed } from '../src/export/well-formed.js'
import type { Article } from '../src/index.js'
import { arbitraryStory } from './arbitrary-story.js'
import { ASTRAL_STORY, analyzed, GOLDEN_STORIES } from './export-stories.js'

const RUNS = { numRuns: 200, seed: 20231010 }

describe('displaCy', () => {
  function expectDrawable(text: string, article: Article): void {
    const drawn = toDisplacy(text, article)
    const characters = [...drawn.text]
    let before = 0
    for (const { start, end } of drawn.ents) {
      expect(start).toBeGreaterThanOrEqual(before)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(characters.length)
      before = end
    }
  }

  test.each(GOLDEN_STORIES)('%s: in order, none over another', (_, { text, article }) => {
    expectDrawable(text, article)
  })

  test('any story: in order, none over another', () => {
    fc.assert(
      fc.property(arbitraryStory, (text) => expectDrawable(text, analyzed(text).article)),
      RUNS,
    )
  })

  const shown = (labels?: Parameters<typeof toDisplacy>[2]): string[] => {
    const { text, ents } = toDisplacy(ASTRAL_STORY.text, ASTRAL_STORY.article, labels)
    return ents.map(({ start, end, label }) => `${label} ${[...text].slice(start, end).join('')}`)
  }

  test('what stands where, counted as Python counts', () => {
    expect(shown()).toEqual([
      'GPE OSLO',
      'DATE May 3',
      'ORG Reuters',
      'QUOTE Norway 🇳🇴 will deepen the harbour of Oslo',
      'SOURCE Finance Minister Ada Lovik',
      'CUE said',
      'QUOTE We waited 𝟙𝟘 years 🎉 for this',
      'SOURCE Lovik',
      'CUE told',
      'QUOTE and nobody helped.',
      'SOURCE The harbour board',
      'CUE said',
      'QUOTE the work would begin in June',
    ])
  })

  test('only some labels', () => {
    expect(shown({ labels: ['PERSON'] })).toEqual(['PERSON Ada Lovik', 'PERSON Lovik'])
  })
})

describe('brat', () => {
  /** Reads standoff as brat does: ids are unique, arguments exist, texts stand where they say, on one line each. */
  function expectReadable(text: string, article: Article): void {
    const characters = [...wellFormed(text)]
    const standoff = toBrat(text, article)
    expect(standoff === '' || standoff.endsWith('\n')).toBe(true)
    const lines = standoff.split(/[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/).slice(0, -1)
    const ids = new Set<string>()
    for (const line of lines) {
      const [id, data, tail] = line.split('\t')
      if (id !== '*') expect(ids.has(id!)).toBe(false)
      ids.add(id!)
      if (id!.startsWith('T')) {
        const [, type, places] = /^(\w+) ([\d ;]+)$/.exec(data!)!
        expect(type).toMatch(/^[A-Z]/)
        const words = places!.split(';').map((place) => {
          const [start, end] = place.split(' ').map(Number)
          return characters.slice(start, end).join('')
        })
        expect(tail).toBe(words.join(' '))
        for (const part of words) expect(part).not.toBe('')
      } else for (const argument of data!.match(/\bT\d+/g)!) expect(ids.has(argument)).toBe(true)
    }
  }

  test.each(GOLDEN_STORIES)('%s', (_, { text, article }) => expectReadable(text, article))

  test('any story', () => {
    fc.assert(
      fc.property(arbitraryStory, (text) => expectReadable(text, analyzed(text).article)),
      RUNS,
    )
  })

  test('texts, relations, attributes, one person, notes', () => {
    const text =
      'Ada Lovik left 🎉 at noon. “We go home, and nobody will come back\nto this harbour,” Lovik said. “It is over.”\n'
    const { article } = analyzed(text)
    expect(toBrat(text, { ...article, topics: [] })).toBe(
      [
        'T1\tPerson 0 9\tAda Lovik',
        'T2\tPerson 83 88\tLovik',
        'T3\tQuotation 27 64;65 80;96 107\tWe go home, and nobody will come back to this harbour It is over.',
        'T4\tCue 89 93\tsaid',
        'T5\tSource 83 88\tLovik',
        'R1\tCueOf Arg1:T4 Arg2:T3',
        'R2\tSourceOf Arg1:T5 Arg2:T3',
        'A1\tKind T3 direct',
        '*\tEquiv T1 T2',
        '#1\tAnnotatorNotes T1\tAda Lovik',
        '#2\tAnnotatorNotes T2\tAda Lovik',
        '#3\tAnnotatorNotes T3\tAda Lovik',
        '#4\tAnnotatorNotes T5\tAda Lovik',
        '',
      ].join('\n'),
    )
  })

  test('a story in which nothing is found is an empty file', () => {
    expect(toBrat('', analyzed('').article)).toBe('')
  })
})

describe('CSV', () => {
  /** Reads RFC 4180, strictly. */
  function readCsv(csv: string): string[][] {
    const rows: string[][] = []
    let row: string[] = []
    const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
    while (cell.lastIndex < csv.length) {
      const [, quoted, bare, end] = cell.exec(csv)!
      row.push(quoted?.replaceAll('""', '"') ?? bare!)
      if (end === ',') continue
      rows.push(row)
      row = []
    }
    return rows
  }

  test('a story', () => {
    const [header, ...rows] = readCsv(toCsv(ASTRAL_STORY.text, ASTRAL_STORY.article))
    expect(header).toEqual('start,end,kind,quote,speaker,speaker_kind,source,cue,confidence,rule'.split(','))
    expect(rows.map((row) => row.slice(2, 8))).toEqual([
      [
        'indirect',
        'Norway 🇳🇴 will deepen the harbour of Oslo',
        'Ada Lovik',
        'person',
        'Finance Minister Ada Lovik',
        'said',
      ],
      ['direct', 'We waited 𝟙𝟘 years 🎉 for this and nobody helped.', 'Ada Lovik', 'person', 'Lovik', 'told'],
      [
        'indirect',
        'the work would begin in June',
        'harbour board',
        'organization',
        'The harbour board',
        'said',
      ],
    ])
    const [start, end] = [Number(rows[1]![0]), Number(rows[1]![1])]
    expect(ASTRAL_STORY.text.slice(start, end)).toMatch(/^We waited .* helped\.$/)
  })

  test('commas and quotation marks inside a cell', () => {
    const quotes = ASTRAL_STORY.article.quotes.map((quote) => ({ ...quote, text: 'Bread, "salt"' }))
    const csv = toCsv(ASTRAL_STORY.text, { ...ASTRAL_STORY.article, quotes })
    expect(readCsv(csv)[1]![3]).toBe('Bread, "salt"')
    expect(csv).toContain(',"Bread, ""salt""",')
  })

  test('a formula stays a text where the caller asks for it', () => {
    const text = '“=HYPERLINK(1),” Ada Lovik said.'
    const { article } = analyzed(text)
    const quotes = article.quotes.map((quote) => ({ ...quote, text: '=HYPERLINK(1)' }))
    expect(readCsv(toCsv(text, { ...article, quotes }))[1]![3]).toBe('=HYPERLINK(1)')
    expect(readCsv(toCsv(text, { ...article, quotes }, { escapeFormulae: true }))[1]![3]).toBe(
      "'=HYPERLINK(1)",
    )
  })

  test('any story: a row a quotation, ten cells a row, each as it was', () => {
    fc.assert(
      fc.property(arbitraryStory, (text) => {
        const { article } = analyzed(text)
        const [, ...rows] = readCsv(toCsv(text, article))
        expect(rows.map((row) => row[3])).toEqual(article.quotes.map((quote) => wellFormed(quote.text)))
        for (const row of rows) expect(row).toHaveLength(10)
      }),
      RUNS,
    )
  })
})
