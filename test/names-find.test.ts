import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readStories } from '../bench/accuracy/read-stories.js'
import { countEvidence } from '../src/names/count-evidence.js'
import { findRuns, type Run } from '../src/names/find-runs.js'
import { NAME_EVIDENCE } from '../src/names/name-evidence.js'
import { namesIn } from '../src/names/names-in.js'
import { normalizeNames } from '../src/names/normalize-names.js'
import { readWords, type Word } from '../src/names/read-words.js'
import { trimRun } from '../src/names/trim-run.js'
import { textOf } from '../src/names/word-tests.js'
import { readArticle } from '../src/read-article.js'

const linesOf = (file: string): string[] =>
  readFileSync(new URL(`corpus/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))

describe('evidence', () => {
  const cases = linesOf('names-evidence.txt').map((line) => {
    const [, id = '', sign = '', sentence = ''] = /^(\S+)\s+([+-]) (.+)$/.exec(line) ?? []
    return { id, holds: sign === '+', sentence }
  })

  it.each(NAME_EVIDENCE)('$id has an example and a counterexample', ({ id }) => {
    const own = cases.filter((one) => one.id === id)
    expect(new Set(own.map(({ holds }) => holds))).toEqual(new Set([true, false]))
  })

  it.each(cases)('$id $holds: $sentence', ({ id, holds, sentence }) => {
    const { words, run } = runInBrackets(sentence)
    const rule = NAME_EVIDENCE.find((one) => one.id === id)
    expect(rule?.holds(words, run)).toBe(holds)
  })
})

// Rules are asked where their neighbours let them hold, and those of the words alone once for a name.
it('counts the evidence that asking every rule would find', () => {
  const stories = readStories('bench/accuracy/stories').map(({ text }) => text)
  const lines = linesOf('names-evidence.txt').map((line) => line.replace(/^\S+\s+[+-] |[[\]]/g, ''))
  let runs = 0
  for (const text of [...stories, ...lines]) {
    const words = readWords(readArticle(text))
    for (const run of findRuns(words, 0, words.length).map((found) => trimRun(words, found))) {
      runs++
      for (const bare of [true, false]) {
        const held = new Array<number>(NAME_EVIDENCE.length).fill(0)
        countEvidence(words, run, bare, held)
        const counted = NAME_EVIDENCE.filter((_, i) => held[i] === 1).map(({ id }) => id)
        const asked = NAME_EVIDENCE.filter(
          (rule) => (bare ? rule.bare : rule.full) !== 0 && rule.holds(words, run),
        )
        expect(counted, textOf(words, run)).toEqual(asked.map(({ id }) => id))
      }
    }
  }
  expect(runs).toBeGreaterThan(2000)
})

it('says the same of a name whatever was read before', () => {
  // "ben Bank" is a particle and a surname, and takes "Ben Bank" along
  normalizeNames(
    'The mill was closed on Monday, and the paper wrote of ben Bank and later of Ben Bank again.',
  )
  const people = normalizeNames(
    'The mill burnt down on Monday. Among those there was Ben Bank. Ben Bank had come to see it.',
  )
  expect(people).toEqual([])
})

function runInBrackets(sentence: string): { words: Word[]; run: Run } {
  const start = sentence.indexOf('[')
  const end = sentence.indexOf(']') - 1
  const words = readWords(readArticle(sentence.replace(/[[\]]/g, '')))
  const runs = findRuns(words, 0, words.length).map((run) => trimRun(words, run))
  const run = runs.find(({ from, to }) => words[from]!.start === start && words[to - 1]!.end === end)
  if (run) return { words, run }
  // A run that is never made into a candidate still has to be told from a name.
  const from = words.findIndex((word) => word.start === start)
  const to = words.findIndex((word) => word.end === end) + 1
  expect(from, sentence).toBeGreaterThanOrEqual(0)
  expect(to, sentence).toBeGreaterThan(from)
  return { words, run: { from, to, role: -1, title: 'none', suffix: false, outerFrom: from, outerTo: to } }
}

describe('people of a story', () => {
  it.each(linesOf('names-find.txt'))('%s', (line) => {
    const [story = '', expected = ''] = line.split(/\s*=>\s*/)
    const found = normalizeNames(story).map(
      ({ name, mentions }) => `${name}: ${mentions.map(({ text }) => text).join(', ')}`,
    )
    expect(found.join('; ')).toBe(expected)
  })

  it('finds in a headline in capitals whom the story names', () => {
    const text =
      'COURT JAILS BLOGGER MARAT SADYKOV\n\nDUSHANBE, March 4 (CAN) -- A court has jailed Marat Sadykov, 41, his lawyer said. "Sadykov will appeal," she said.\n\nThe court gave no reason.'
    const [person, ...others] = normalizeNames(text)
    expect(others).toEqual([])
    expect(person?.mentions.map((mention) => mention.text)).toEqual([
      'MARAT SADYKOV',
      'Marat Sadykov',
      'Sadykov',
    ])
    expect(person?.name).toBe('Marat Sadykov')
  })

  it('gives the spellings of a surname to one person, with the rule that joined them', () => {
    const text = 'Envoy Yerlan Nurgaliyev spoke. "It is late," Nurgaliev said. Nurgaliyev left.'
    expect(normalizeNames(text)).toMatchObject([
      {
        name: 'Yerlan Nurgaliyev',
        variants: [
          { text: 'Nurgaliev', count: 1, rule: 'surname-only' },
          { text: 'Nurgaliyev', count: 1, rule: 'surname-only' },
        ],
        parts: { given: 'Yerlan', middle: null, family: 'Nurgaliyev', suffix: null },
      },
    ])
  })

  it('leaves a surname alone that Mr. keeps from the only one who has it', () => {
    const people = normalizeNames('Elena Marsh spoke. "No," said Mr. Marsh, and Mr. Marsh left.')
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Elena Marsh', 1],
      ['Marsh', 2],
    ])
  })

  it.each(linesOf('names-titles.txt'))('titles: %s', (line) => {
    const [story = '', expected = ''] = line.split(/\s*=>\s*/)
    const found = normalizeNames(story).map(({ name, titles }) => `${name}: ${titles.join(', ') || '-'}`)
    expect(found.join('; ')).toBe(expected)
  })

  it('lists titles fullest first, offices with their field, no plurals', () => {
    const text =
      'Kazakh Deputy Energy Minister Bolat Akhmin left. The minister, Bolat Akhmin, 50, is ambassador-designate. Ambassador to the United States Ann Vo, a former judge of Ohio, and lawmakers Ed Stark and Al Bole stayed.'
    const titles = Object.fromEntries(normalizeNames(text).map((person) => [person.name, person.titles]))
    expect(titles['Bolat Akhmin']).toEqual(['Kazakh Deputy Energy Minister'])
    expect(titles['Ann Vo']).toEqual(['Ambassador to the United States', 'former judge of Ohio'])
    expect(titles['Ed Stark']).toEqual([])

    const beside = normalizeNames(
      'A spokesman for Gov. Walt Prenter declined. Nadia Rahel, a retired miner who ran it, left.',
    )
    expect(beside.map((person) => person.titles)).toEqual([['Gov.'], ['retired miner']])
  })

  it('finds a person the caller knows by any form, and names them as the caller does', () => {
    const text = 'In the end Zorblat agreed to the plan near the river.'
    expect(normalizeNames(text)).toEqual([])
    expect(
      normalizeNames(text, { known: [{ name: 'Quen Zorblat', aliases: ['Q. Zorblat'] }] }),
    ).toMatchObject([{ name: 'Quen Zorblat', mentions: [{ text: 'Zorblat' }] }])
  })

  it('finds a person the caller knows by an alias that looks like no name, in any capitals', () => {
    const known = [
      { name: 'Quen Zorblat', aliases: ['The Iron Widow', 'Zorbla'] },
      { name: 'Ada Lovik', aliases: ['Lovik'] },
    ]
    const text =
      'ZORBLA BACK IN TOWN\n\nCrowds cheered as The Iron Widow passed. Children threw flowers, and she waved to Tom Lovik.'
    expect(normalizeNames(text, { known })).toMatchObject([
      {
        name: 'Quen Zorblat',
        mentions: [{ text: 'ZORBLA' }, { text: 'The Iron Widow' }],
        variants: [{ rule: 'known-alias' }, { rule: 'known-alias' }],
      },
      { name: 'Tom Lovik', mentions: [{ text: 'Tom Lovik' }] },
    ])
  })

  it('takes no other word for an alias of somebody the caller knows', () => {
    const known = [
      { name: 'Quen Zorblat', aliases: ['The Rock', 'Xi', 'May', 'US'] },
      { name: 'Ada Lovik', aliases: [] },
    ]
    const text = 'The rock fell on the road in May 2017. May we go? Us too, said the starting XI.'
    expect(normalizeNames(text, { known }).filter(({ name }) => name === 'Quen Zorblat')).toEqual([])
  })

  it('is the stage that the whole analysis shares', () => {
    const text = 'Energy Minister Bolat Akhmin resigned on Monday.'
    expect(normalizeNames(text)).toEqual(namesIn(readArticle(text)))
  })
})
