import { describe, expect, it } from 'vitest'
import { normalizeNames } from '../src/names/normalize-names.js'
import { prepareName } from '../src/names/prepare-name.js'
import { splitName } from '../src/names/split-name.js'
import { indexUnits } from '../src/names/unit-index.js'
import { readCorpus } from './corpus-cases.js'

function partsOf(text: string): string {
  const { titles, given, middle, family, suffix, nickname } = splitName(text)
  const parts = [
    ['T', titles.join(', ')],
    ['G', given],
    ['M', middle],
    ['F', family],
    ['S', suffix],
    ['N', nickname],
  ]
  return parts.flatMap(([key, part]) => (part ? [`${key} ${part}`] : [])).join('; ')
}

describe('splitName', () => {
  it.each(readCorpus('names-split'))('$input', ({ input, expected }) => {
    expect(partsOf(input)).toBe(expected)
  })
})

describe('normalizeNames(names)', () => {
  it.each(readCorpus('names-list'))('$input', ({ input, expected }) => {
    const groups = normalizeNames(input.split('|').map((name) => name.trim()))
    expect(groups.map(({ indexes }) => indexes.join('+')).join('; ')).toBe(expected)
  })

  it('keeps every position once, in order', () => {
    const names = ['Laura Okafor', 'Okafor', '', 'Tomas Lund', 'Laura Okafor', '\u0000', 'Lund, Tomas']
    const groups = normalizeNames(names)
    expect(groups.flatMap(({ indexes }) => indexes).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  it('names a person by the fullest form and says which rule joined the others', () => {
    expect(normalizeNames(['Imomi', 'Deputy Foreign Minister Sodik Imom', 'Sodik Imom', 'Imomi'])).toEqual([
      {
        name: 'Sodik Imom',
        variants: [
          { text: 'Imomi', count: 2, rule: 'surname-only' },
          { text: 'Deputy Foreign Minister Sodik Imom', count: 1, rule: 'same' },
        ],
        indexes: [0, 1, 2, 3],
      },
    ])
    expect(normalizeNames(['SAFAR, Farrukh', 'Safar'])[0]?.name).toBe('Farrukh SAFAR')
  })

  it('merges into the people the caller knows and names them so', () => {
    const known = ['Sodik Imom', { name: 'Laura B. Okafor', aliases: ['The Iron Widow'] }]
    expect(normalizeNames(['Imomi', 'the president', 'The Iron Widow', 'Okafor'], { known })).toEqual([
      { name: 'Sodik Imom', variants: [{ text: 'Imomi', count: 1, rule: 'surname-only' }], indexes: [0] },
      { name: 'the president', variants: [], indexes: [1] },
      {
        name: 'Laura B. Okafor',
        variants: [
          { text: 'The Iron Widow', count: 1, rule: 'known-alias' },
          { text: 'Okafor', count: 1, rule: 'surname-only' },
        ],
        indexes: [2, 3],
      },
    ])
  })

  it('takes an alias in any capitals for the person the caller knows', () => {
    const known = [{ name: 'Laura B. Okafor', aliases: ['The Iron Widow'] }]
    expect(normalizeNames(['THE IRON WIDOW'], { known })).toMatchObject([{ name: 'Laura B. Okafor' }])
  })

  it('keeps empty cells of a table apart', () => {
    expect(normalizeNames(['', 'Sodik Imom', '', ' ']).map(({ indexes }) => indexes)).toEqual([
      [0],
      [1],
      [2],
      [3],
    ])
  })

  it('never joins two people the caller knows apart', () => {
    const known = ['Laura Okafor', 'Laura Beth Okafor']
    expect(normalizeNames(['Laura Okafor', 'Laura Beth Okafor'], { known })).toHaveLength(2)
  })

  it('joins less at a higher threshold', () => {
    const names = ['Laura Okafor', 'Laura Beth Okafor', 'Okafor']
    const groups = [0, 0.7, 0.99].map((threshold) => normalizeNames(names, { threshold }).length)
    expect(groups).toEqual([1, 2, 3])
  })

  it('gives a long list the groups of a short one', () => {
    const filler = Array.from(
      { length: 300 },
      (_, i) => `${'BDFGKLMNPR'[i % 10]}${'aeiou'[i % 5]}ndel Q${i}x`,
    )
    const groups = normalizeNames(['Sodik Imom', 'Imomi', 'Wu Meiling', 'Wu Mei-ling', ...filler])
    expect(groups.slice(0, 2).map(({ indexes }) => indexes)).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  it('reads strings of any length', () => {
    const long = ['a', 'A.', 'Ab ', 'van ', '-', "'", '(', '𝒳', 'Jr. ', 'al-', 'ñ'].map((piece) =>
      piece.repeat(10_000),
    )
    const started = performance.now()
    expect(normalizeNames([...long, ...long])).toHaveLength(long.length)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('many names', () => {
  const LETTERS = ['BP', 'aeiou', 'dt', 'aeiou', 'nm', 'aeiou', 'r', 'aeiou']

  /** Badanara, Padanara, Bedanara, ...: they differ in a vowel or two. */
  const soundAlike = (i: number): string => {
    let rest = i
    return LETTERS.map((choice) => {
      const letter = choice[rest % choice.length]
      rest = Math.floor(rest / choice.length)
      return letter
    }).join('')
  }

  it('compares a name with so many others that sound like it, and no more where there are more', () => {
    const names = Array.from({ length: 3000 }, (_, i) => soundAlike(i))
    const index = indexUnits(names.map((name) => prepareName(name)))
    const related = index.unitsOf.flatMap(([unit]) => [index.relatedTo(unit!).length])
    expect(Math.max(...related)).toBeGreaterThan(20)
    expect(Math.max(...related)).toBeLessThan(400)
  })
})
