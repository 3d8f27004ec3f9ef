import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareNames,
  mergePeople,
  normalizeNames,
  type PeopleTable,
  type StoryPeople,
} from '../src/names/index.js'

const story = (id: string, text: string): StoryPeople => ({ id, people: normalizeNames(text) })

const MONDAY = story(
  'monday',
  'Envoy Sodik Imom spoke in Oslo. Imomi left. “No,” said Laura Okafor, a banker.',
)
const FRIDAY = story('friday', 'Deputy Foreign Minister Sodiq Imomi met reporters. Imomi smiled.')

/** Stories of a line or two about people whose names are alike, some of them the same person, some not. */
const LINES = [
  'Envoy Sodik Imom spoke.',
  'Deputy Foreign Minister Sodiq Imomi said no. Imomi left.',
  'Minister Ozoda Imom resigned.',
  'Mr. Harold W. Lund met Mr. Harold P. Lund.',
  'Harold Lund, a banker, died.',
  'Mr. H. Lund died.',
  'Bill Harlow, a lawyer, met William Harlow, a farmer.',
  'Mayor William Harlow resigned.',
  'Mr. Lund said no.',
  'Walter Brandt Jr., 41, is the son of Walter Brandt Sr., 70.',
  'Dr. Walter Brandt, a surgeon, said so.',
  'Nothing happened.',
]

const stories = fc.uniqueArray(
  fc.record({ id: fc.stringMatching(/^[a-f]{1,2}$/), line: fc.constantFrom(...LINES) }),
  { selector: ({ id }) => id, maxLength: 9 },
)

describe('mergePeople', () => {
  it('joins the people of stories: variants, titles, counts, ids', () => {
    expect(mergePeople([MONDAY, FRIDAY]).people[0]).toEqual({
      name: 'Sodik Imom',
      parts: { given: 'Sodik', middle: null, family: 'Imom', suffix: null },
      titles: ['Deputy Foreign Minister', 'Envoy'],
      variants: [
        { text: 'Imomi', count: 2, rule: 'surname-only' },
        { text: 'Sodiq Imomi', count: 1, rule: 'ending' },
      ],
      mentions: 4,
      stories: ['friday', 'monday'],
      records: [
        {
          name: 'Sodik Imom',
          forms: [
            { text: 'Imomi', stories: [{ id: 'monday', count: 1 }] },
            { text: 'Sodik Imom', stories: [{ id: 'monday', count: 1 }] },
          ],
          titles: [{ text: 'Envoy', stories: ['monday'] }],
        },
        {
          name: 'Sodiq Imomi',
          forms: [
            { text: 'Imomi', stories: [{ id: 'friday', count: 1 }] },
            { text: 'Sodiq Imomi', stories: [{ id: 'friday', count: 1 }] },
          ],
          titles: [{ text: 'Deputy Foreign Minister', stories: ['friday'] }],
        },
      ],
    })
  })

  it('takes what analyzeArticle gives, and gives nothing for nothing', () => {
    expect(mergePeople([])).toEqual({ people: [] })
    expect(mergePeople([{ id: 'a', people: [] }, { people: [] }])).toEqual({ people: [] })
  })

  it('gives the same table in any order, in any groups, however often', () => {
    fc.assert(
      fc.property(stories, fc.nat(9), fc.nat(9), fc.nat(), (drawn, x, y, seed) => {
        const all = drawn.map(({ id, line }) => story(id, line))
        const whole = mergePeople(all)
        const [from, to] = [Math.min(x, y), Math.max(x, y)]
        const [a, b, c] = [all.slice(0, from), all.slice(from, to), all.slice(to)]
        const left = mergePeople([mergePeople([mergePeople(a), mergePeople(b)]), mergePeople(c)])
        const right = mergePeople([mergePeople(a), mergePeople([mergePeople(b), mergePeople(c)])])
        const shuffled = [...all].sort((p, q) => hash(p.id, seed) - hash(q.id, seed))
        const json = JSON.stringify(whole)
        expect(JSON.stringify(left)).toBe(json)
        expect(JSON.stringify(right)).toBe(json)
        expect(JSON.stringify(mergePeople(shuffled))).toBe(json)
        expect(JSON.stringify(mergePeople([whole, ...all, JSON.parse(json) as PeopleTable]))).toBe(json)
      }),
      { numRuns: 150 },
    )
  })

  it('joins no two people whom a veto or one of the stories keeps apart, and loses nobody', () => {
    fc.assert(
      fc.property(stories, (drawn) => {
        const all = drawn.map(({ id, line }) => story(id, line))
        const { people } = mergePeople(all)
        for (const { records } of people) {
          for (const { name: a } of records)
            for (const { name: b } of records) expect(compareNames(a, b).veto).toBeNull()
          const named = records.flatMap(({ forms }) => [
            ...new Set(forms.flatMap((form) => form.stories.map(({ id }) => id))),
          ])
          expect(records.length === 1 || new Set(named).size === named.length).toBe(true)
        }
        const count = (total: number, mentions: number): number => total + mentions
        expect(people.map(({ mentions }) => mentions).reduce(count, 0)).toBe(
          all.flatMap((one) => one.people.map(({ mentions }) => mentions.length)).reduce(count, 0),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('does not guess whom a bare surname of another story means', () => {
    const people = mergePeople([MONDAY, story('sunday', 'Mr. Okafor said so.')]).people
    expect(people.map(({ name, stories: ids }) => `${name} ${ids.join()}`)).toEqual([
      'Laura Okafor monday',
      'Okafor sunday',
      'Sodik Imom monday',
    ])
  })

  it('keeps two people of one story apart where nothing but the story tells them apart', () => {
    const apart = { threshold: 0.95 }
    const text = 'Envoy Sodik Imom met Mr. Sodik Imomi.'
    const pair = { id: 'pair', people: normalizeNames(text, apart) }
    expect(pair.people).toHaveLength(2)
    expect(mergePeople([pair, MONDAY]).people.filter(({ name }) => name.startsWith('Sodik'))).toHaveLength(2)
  })

  it('names the people the caller knows as the caller does', () => {
    const known = [{ name: 'Sodik Imom (envoy)', aliases: ['Sodik Imom'] }]
    expect(mergePeople([MONDAY, FRIDAY], { known }).people[0]).toMatchObject({
      name: 'Sodik Imom (envoy)',
      stories: ['friday', 'monday'],
    })
  })

  it('stands names that are keys of objects', () => {
    const person = MONDAY.people[0]!
    const odd = { ...person, name: 'Constructor', mentions: [{ start: 0, end: 9, text: '__proto__' }] }
    const table = mergePeople([{ id: '__proto__', people: [odd] }])
    expect(table.people[0]).toMatchObject({ name: 'Constructor', stories: ['__proto__'], mentions: 1 })
    expect(mergePeople([table])).toEqual(table)
  })

  it.each<[unknown, string]>([
    [null, 'expected an array of { id, people }'],
    [[null], 'tables[0] must be { id, people }'],
    [[{ id: 7, people: [] }], 'tables[0] must have an "id" that is a string'],
    [[{ people: MONDAY.people }], 'tables[0].people[0] must be a person of a table'],
    [[MONDAY, { id: 'a', people: ['Laura'] }], 'tables[1].people[0] must be a person as normalizeNames'],
  ])('says what is wrong with %j', (tables, message) => {
    expect(() => mergePeople(tables as StoryPeople[])).toThrow(message)
  })
})

/** A number that stands for an order: another for every seed. */
const hash = (text: string, seed: number): number =>
  [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 7919, (seed % 7919) + 1)
