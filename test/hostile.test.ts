import { describe, expect, test } from 'vitest'
import { toHtml } from '../src/export/index.js'
import {
  analyzeArticle,
  classifyTopics,
  createAnalyzer,
  extractQuotes,
  normalizeNames,
  parseDateline,
} from '../src/index.js'
import { compareNames, mergePeople } from '../src/names/index.js'
import { readTokens } from '../src/nlp/read-tokens.js'
import { errorOf } from './error-of.js'

// Callers who pass on what strangers gave them.
const STORY = 'OSLO, May 3 (Reuters) - “The bridge is open,” Mayor Ada Lovik said. Lovik smiled.'

/** An object whose property gives something else each time it is read. */
const changing = (key: string, ...values: unknown[]): object => {
  let read = 0
  return Object.defineProperty({}, key, {
    enumerable: true,
    get: () => values[Math.min(read++, values.length - 1)],
  })
}

describe('options', () => {
  test('that an object only inherits are not its own', () => {
    const options = Object.create({ minConfidence: 1, kinds: ['indirect'], threshold: 1, limit: 0 })
    expect(extractQuotes(STORY, options)).toEqual(extractQuotes(STORY))
    expect(normalizeNames(STORY, options)).toEqual(normalizeNames(STORY))
    expect(classifyTopics(STORY, options)).toEqual(classifyTopics(STORY))
    expect(parseDateline(STORY, Object.create({ referenceDate: 'no date' }))?.date?.year).toBeNull()
  })

  test('without a prototype, and frozen, are options', () => {
    const bare = Object.assign(Object.create(null), { referenceDate: '2024-05-04' })
    expect(analyzeArticle(STORY, bare).dateline?.date?.year).toBe(2024)
    expect(extractQuotes(STORY, Object.freeze({ kinds: Object.freeze(['direct']) }) as never)).toHaveLength(1)
  })

  test('are read once: what was checked is what is used', () => {
    expect(extractQuotes(STORY, changing('minConfidence', 0.5, 'high'))).toEqual(extractQuotes(STORY))
    expect(extractQuotes(STORY, changing('kinds', ['direct'], null))).toEqual(extractQuotes(STORY))
    expect(classifyTopics(STORY, changing('limit', 0, 9))).toEqual([])
    expect(parseDateline(STORY, changing('referenceDate', '2024-05-04', 7))?.date?.year).toBe(2024)
    expect(normalizeNames(STORY, changing('known', ['Ada Lovik'], 7))).toHaveLength(1)
    const known = [changing('name', 'Ada Lovik', 7)] as never
    expect(normalizeNames(STORY, { known })[0]?.name).toBe('Ada Lovik')
  })

  test('__proto__ and names of built-ins are unknown', () => {
    for (const key of ['__proto__', 'constructor', 'hasOwnProperty']) {
      const options = JSON.parse(`{"${key}": {"threshold": 1}}`)
      expect(errorOf(() => normalizeNames(STORY, options)).code).toBe('UNKNOWN_OPTION')
      expect(errorOf(() => createAnalyzer(options)).code).toBe('UNKNOWN_OPTION')
    }
    expect(Object.prototype).not.toHaveProperty('threshold')
  })

  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY, -0.5, 2 ** 53])('limit %s', (limit) => {
    if (limit === 2 ** 53) expect(classifyTopics(STORY, { limit })).toEqual(classifyTopics(STORY))
    else expect(errorOf(() => classifyTopics(STORY, { limit })).code).toBe('OPTION_VALUE')
  })

  test('huge arrays: full of what is right they work, of holes they are refused at once', () => {
    const kinds = new Array(1_000_000).fill('direct')
    expect(extractQuotes(STORY, { kinds })).toHaveLength(1)
    const holes = new Array(2 ** 32 - 1) as never[]
    expect(errorOf(() => extractQuotes(STORY, { kinds: holes })).code).toBe('OPTION_VALUE')
    expect(errorOf(() => normalizeNames(STORY, { known: holes })).code).toBe('OPTION_VALUE')
    expect(errorOf(() => normalizeNames(holes)).code).toBe('INPUT_TYPE')
  })
})

describe('names that objects have of their own', () => {
  const BUILT_IN = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']

  test('in a list are names like others', () => {
    const groups = normalizeNames([...BUILT_IN, ...BUILT_IN])
    expect(groups).toHaveLength(BUILT_IN.length)
    for (const [i, { indexes }] of groups.entries()) expect(indexes).toEqual([i, i + BUILT_IN.length])
    for (const name of BUILT_IN) expect(compareNames(name, name).same).toBe(true)
  })

  test.each(BUILT_IN)('%s in a story and its quotations', (name) => {
    const capital = name.replace(/[a-z]/, (letter) => letter.toUpperCase())
    const text = `Mayor ${name} said the bridge is open. “Fine,” Ada ${capital} said. &${name}; <${name}>`
    const article = analyzeArticle(text)
    expect(JSON.parse(JSON.stringify(article))).toEqual(article)
    expect(article.quotes.map(({ text }) => text)).toContain('Fine')
  })

  test('as ids of stories', () => {
    const people = normalizeNames(STORY)
    const table = mergePeople(BUILT_IN.map((id) => ({ id, people })))
    expect(table.people[0]?.stories).toEqual([...BUILT_IN].sort())
  })
})

describe('nothing is kept between calls', () => {
  const OTHERS = [
    'Zorblatt-9 said Zorb-klin and anti-Zorb U.S.A-Zorb met foo.com’s x.y.z. ZORB! Zorb.com, Klin.',
    'BRUNMARK (AP) — “Zorb,” klin said. Zorb’s zorbs zorbed. He’d’ve klin’d it. A.B.C.-KLIN zorb.Klin',
    '',
    STORY.toUpperCase(),
  ]
  const OWN = [
    STORY,
    'Zorb said klin met Klin. U.S.A-ZORB and anti-zorb went to zorb.com. Zorb.Klin said “zorblatt-9”.',
    'Klin Zorb, who zorbed, said: “foo.com is x.y.z.” ABC-Klin said so.',
  ]

  test('results are the same whatever was read before', () => {
    const alone = OWN.map((text) => analyzeArticle(text))
    for (const other of OTHERS) {
      analyzeArticle(other, { referenceDate: '1999-01-01' })
      normalizeNames(other, { known: ['Zorb Klin'] })
      createAnalyzer({ notPeople: ['Lovik'], agencies: ['Klin'] }).analyzeArticle(other)
      expect(OWN.map((text) => analyzeArticle(text))).toEqual(alone)
    }
  })

  test('the tagger learns no word from one text for the next', () => {
    const wordsOf = (text: string) => readTokens(text, [{ start: 0, end: text.length }]).word
    const cut = ['The', 'Zorblatt', '’s', 'boat', 'sank', '.']
    expect(wordsOf('The Zorblatt’s boat sank.')).toEqual(cut)
    // left to itself it takes a possessive for one word once it has met it before a full stop
    wordsOf('The boat was Zorblatt’s.')
    expect(wordsOf('The Zorblatt’s boat sank.')).toEqual(cut)
  })

  test('results of one call are not those of another, to be changed by its caller', () => {
    const mine = analyzeArticle(STORY) as unknown as { people: { name: string; mentions: unknown[] }[] }
    mine.people[0]!.name = 'changed'
    mine.people[0]!.mentions.length = 0
    expect(analyzeArticle(STORY).people[0]).toMatchObject({ name: 'Ada Lovik', mentions: [{}, {}] })
  })
})

test('markup in names and quotations comes out of toHtml escaped', () => {
  const text = `OSLO, May 3 (Reuters) - “<img src=x onerror=alert(1)>,” Mayor Ada <SCRIPT>alert(2)</SCRIPT> Lovik said. "&lt;b onclick='x'&gt;," Jonas "><svg onload=alert(3)> Rehn said.`
  const html = toHtml(text, analyzeArticle(text), { title: '</title><script>alert(4)</script>' })
  const body = html.slice(html.indexOf('</style>'))
  expect(body).not.toMatch(/<(?:script|svg|img|b )/i)
  expect(html.match(/<\/title>/g)).toHaveLength(1)
  expect(body.replace(/<[^>]*>/g, '')).not.toMatch(/<|>/)
})
