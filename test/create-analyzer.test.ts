import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  type AnalyzerOptions,
  type Article,
  analyzeArticle,
  classifyTopics,
  createAnalyzer,
  extractQuotes,
  normalizeNames,
  parseDateline,
} from '../src/index.js'
import { trainTopics } from '../src/train/index.js'
import { errorOf } from './error-of.js'

const GOLDEN = readdirSync('test/cases').map((slug) => readFileSync(`test/cases/${slug}/article.txt`, 'utf8'))

/** One story in which every option below has something to change, and most of what it says stays. */
const STORY = `Ferry to Skarvik late again

SKARVIK, May 3 (FJN) - The ferry is late again, Ada Lovik said on Friday.

"We shall wait," Hetman Zorblin said. Tessaly Brunvik deadpanned that the tide was early.

Marlow Pike opens at noon. "We pay well," Quandry Holt said in a statement.

As per Mayor Jon Rehn, the pier will close in June. Lovik added that nobody had asked her.`

/** What differs between two results, as `path: before -> after`; what is not named is the same to the last offset. */
function differences(before: unknown, after: unknown, path = ''): string[] {
  if (Object.is(before, after)) return []
  const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null
  if (!isTree(before) || !isTree(after)) return [`${path}: ${show(before)} -> ${show(after)}`]
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) =>
    differences(
      (before as Record<string, unknown>)[key],
      (after as Record<string, unknown>)[key],
      path === '' ? key : `${path}.${key}`,
    ),
  )
}

function show(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'nothing'
  const { name, text } = value as { name?: string; text?: string }
  return name ?? text ?? 'an object'
}

/** Results with people and quotations under what they are about, so that one more does not move the rest. */
function byName(article: Article): object {
  return {
    ...article,
    people: Object.fromEntries(article.people.map((person) => [person.name, person])),
    quotes: Object.fromEntries(article.quotes.map((quote) => [quote.text, quote])),
  }
}

const LESSONS: [what: string, options: AnalyzerOptions, changes: string[]][] = [
  [
    'agencies',
    { agencies: [{ name: 'Fjord News', aliases: ['FJN'] }] },
    ['dateline.agency.name: "FJN" -> "Fjord News"'],
  ],
  [
    'places',
    { places: [{ name: 'Skarvik', country: 'NO', region: 'Nordland' }] },
    ['dateline.places.0.region: null -> "Nordland"', 'dateline.places.0.country: null -> "NO"'],
  ],
  [
    'datelineRules, before ours',
    { datelineRules: { before: [{ id: 'fjord-style', shape: '{places}, {date} ({agency}) -' }] } },
    ['dateline.rule: "place-date-source" -> "fjord-style"'],
  ],
  [
    'datelineRules, after ours',
    { datelineRules: { after: [{ id: 'fjord-style', shape: '{places}, {date} ({agency}) -' }] } },
    [],
  ],
  [
    'cues.verbs',
    { cues: { verbs: { state: ['deadpan+'] } } },
    ['quotes.the tide was early: nothing -> the tide was early'],
  ],
  [
    'cues.phrases',
    { cues: { phrases: ['as per'] } },
    ['quotes.the pier will close in June: nothing -> the pier will close in June'],
  ],
  [
    'cues.without',
    { cues: { without: ['add'] } },
    ['quotes.nobody had asked her: nobody had asked her -> nothing'],
  ],
  [
    'titles',
    { titles: ['Hetman'] },
    [
      'people.Hetman Zorblin: Hetman Zorblin -> nothing',
      'people.Zorblin: nothing -> Zorblin',
      'quotes.We shall wait.speaker.name: "Hetman Zorblin" -> "Zorblin"',
    ],
  ],
  ['givenNames', { givenNames: ['Tessaly'] }, ['people.Tessaly Brunvik: nothing -> Tessaly Brunvik']],
  ['notPeople', { notPeople: ['Marlow Pike'] }, ['people.Marlow Pike: Marlow Pike -> nothing']],
  [
    'known organisations',
    { known: [{ name: 'Quandry Holt Works', aliases: ['Quandry Holt'], kind: 'organization' }] },
    [
      'people.Quandry Holt: Quandry Holt -> nothing',
      'quotes.We pay well.speaker.name: "Quandry Holt" -> "Quandry Holt Works"',
      'quotes.We pay well.speaker.kind: "person" -> "organization"',
    ],
  ],
  [
    'known',
    { known: [{ name: 'Adelaide Lovik', aliases: ['Ada Lovik'] }] },
    [
      'people.Ada Lovik: Ada Lovik -> nothing',
      'people.Adelaide Lovik: nothing -> Adelaide Lovik',
      'quotes.The ferry is late again.speaker.name: "Ada Lovik" -> "Adelaide Lovik"',
      'quotes.nobody had asked her.speaker.name: "Ada Lovik" -> "Adelaide Lovik"',
    ],
  ],
  [
    'nothing that stands in the story',
    {
      agencies: ['Zorb Wire'],
      places: [{ name: 'Zorbham', country: null }],
      datelineRules: { before: [{ id: 'arrows', shape: '{agency} >> {places} >>' }] },
      cues: { verbs: { say: ['zorb'] }, phrases: ['zorbed by'] },
      titles: ['Zorbmaster'],
      givenNames: ['Zorb'],
      notPeople: ['Zorb Park'],
      known: [{ name: 'Zorb Works', kind: 'organization' }, 'Zorba Lovik'],
    },
    [],
  ],
]

describe.each(LESSONS)('%s', (_, options, changes) => {
  const taught = createAnalyzer(options)

  test('changes what was asked and nothing else', () => {
    expect(differences(byName(analyzeArticle(STORY)), byName(taught.analyzeArticle(STORY)))).toEqual(changes)
  })
})

// a golden story may say "add", or be printed in the style of the rule
const ELSEWHERE = LESSONS.filter(([what]) => !/^(?:cues.without|datelineRules)/.test(what))

test.each(ELSEWHERE)('%s: leaves stories alone that have nothing of it', (_, options) => {
  const taught = createAnalyzer(options)
  for (const story of GOLDEN) expect(taught.analyzeArticle(story)).toEqual(analyzeArticle(story))
})

describe('options of all calls', () => {
  test('referenceDate is for datelines and articles, and a call may have its own', () => {
    const { analyzeArticle, parseDateline } = createAnalyzer({ referenceDate: new Date('2024-05-04') })
    expect(analyzeArticle(STORY).dateline?.date?.iso).toBe('2024-05-03')
    expect(parseDateline(STORY)?.date?.iso).toBe('2024-05-03')
    expect(parseDateline(STORY, { referenceDate: '2022-05-04' })?.date?.iso).toBe('2022-05-03')
  })

  test('topics are for classifyTopics and articles, and a call may have its own', () => {
    const taught = createAnalyzer({ topics: { limit: 1, threshold: 0 } })
    const [best] = classifyTopics(STORY)
    expect(taught.analyzeArticle(STORY).topics).toEqual([best])
    expect(taught.classifyTopics(STORY, { limit: 3 })).toEqual(
      classifyTopics(STORY, { limit: 3, threshold: 0 }),
    )
  })

  test('a model of the caller’s own topics', () => {
    const examples = Array.from({ length: 8 }, (_, i) => [
      { text: `The ferry left the pier ${i} hours late in the storm.`, labels: ['harbour'] },
      { text: `The goalkeeper saved ${i} shots in the second half.`, labels: ['pitch'] },
    ]).flat()
    const model = trainTopics(examples)
    const { analyzeArticle: read, classifyTopics: sort } = createAnalyzer({ topics: { model } })
    expect(read(STORY).topics).toEqual(classifyTopics(STORY, { model }))
    expect(sort(STORY)).toEqual(classifyTopics(STORY, { model }))
    expect(errorOf(() => createAnalyzer({ topics: { model, level: 2 } })).message).toContain('topics.level')
  })
})

describe('an analyzer', () => {
  test('that was taught nothing does what the functions of the package do', () => {
    for (const analyzer of [
      createAnalyzer(),
      createAnalyzer({}),
      createAnalyzer({ agencies: [], titles: [] }),
    ])
      for (const story of [...GOLDEN, STORY, '']) {
        expect(analyzer.analyzeArticle(story)).toEqual(analyzeArticle(story))
        expect(analyzer.extractQuotes(story)).toEqual(extractQuotes(story))
        expect(analyzer.normalizeNames(story)).toEqual(normalizeNames(story))
        expect(analyzer.parseDateline(story)).toEqual(parseDateline(story))
        expect(analyzer.classifyTopics(story)).toEqual(classifyTopics(story))
      }
    const names = ['Sodik Imom', 'Imomi, Sodiq', 'Ada Lovik']
    expect(createAnalyzer().normalizeNames(names)).toEqual(normalizeNames(names))
  })

  test('gives the same in each of its functions', () => {
    const everything = Object.assign(
      {},
      ...LESSONS.slice(0, 3)
        .concat(LESSONS.slice(4))
        .map(([, o]) => o),
    )
    const analyzer = createAnalyzer(everything as AnalyzerOptions)
    const { dateline, people, quotes, topics } = analyzer.analyzeArticle(STORY)
    expect(analyzer.parseDateline(STORY)).toEqual(dateline)
    expect(analyzer.normalizeNames(STORY)).toEqual(people)
    expect(analyzer.extractQuotes(STORY)).toEqual(quotes)
    expect(analyzer.classifyTopics(STORY)).toEqual(topics)
  })

  test('touches neither another nor the functions of the package, whatever the order', () => {
    const analyzers = LESSONS.map(([, options]) => createAnalyzer(options))
    const alone = analyzers.map((analyzer) => JSON.stringify(analyzer.analyzeArticle(STORY)))
    const plain = JSON.stringify(analyzeArticle(STORY))
    for (let round = 0; round < 3; round++)
      for (let i = 0; i < analyzers.length; i++) {
        const k = (i * 5 + round) % analyzers.length
        expect(JSON.stringify(analyzers[k]!.analyzeArticle(STORY))).toBe(alone[k])
        expect(JSON.stringify(analyzeArticle(STORY))).toBe(plain)
      }
  })

  test('keeps what it was taught, whatever happens to the options later', () => {
    const options = {
      titles: ['Hetman'],
      cues: { phrases: ['as per'] },
      known: [{ name: 'Adelaide Lovik', aliases: ['Ada Lovik'] }],
      referenceDate: new Date('2024-05-04'),
    }
    const analyzer = createAnalyzer(options)
    const before = analyzer.analyzeArticle(STORY)
    options.titles[0] = 'Mayor'
    options.cues.phrases.length = 0
    options.known[0]!.name = 'Nobody'
    options.referenceDate.setFullYear(1999)
    expect(analyzer.analyzeArticle(STORY)).toEqual(before)
  })

  test('says where its people and places are: offsets slice back', () => {
    const { dateline, people } = createAnalyzer({ titles: ['Hetman'] }).analyzeArticle(STORY)
    for (const { start, end, text } of [dateline!, ...people.flatMap(({ mentions }) => mentions)])
      expect(STORY.slice(start, end)).toBe(text)
  })
})

describe('a taught dateline rule', () => {
  const rule = (shape: string) => createAnalyzer({ datelineRules: { before: [{ id: 'own', shape }] } })

  test.each([
    [
      '{agency} >> {places}, {date} >>',
      'FJORD NEWS >> Skarvik, Friday, May 3 >> The ferry is late.',
      'Skarvik',
    ],
    ['[{places} | {date}]', '[Skarvik | 3 May 2024] The ferry is late.', 'Skarvik'],
    ['{date} {dash} {places} *', 'May 3 — SKARVIK * The ferry is late.', 'Skarvik'],
    ['*** {places} :: {agency} ::', '***   Skarvik  ::  FJN :: The ferry is late.', 'Skarvik'],
    ['Aus {places}:', 'Aus Skarvik: The ferry is late.', 'Skarvik'],
  ])('%s', (shape, line, place) => {
    expect(parseDateline(`${line}\n`)?.rule).not.toBe('own')
    expect(rule(shape).parseDateline(`${line}\n`)).toMatchObject({ rule: 'own', places: [{ name: place }] })
  })

  test('is no pattern: every other character stands for itself', () => {
    const { parseDateline } = rule('{places} .*+?^$()|\\ {date} -')
    expect(parseDateline('SKARVIK .*+?^$()|\\ May 3 - The ferry is late.')?.rule).toBe('own')
    expect(parseDateline('SKARVIK xx May 3 - The ferry is late.')?.rule).not.toBe('own')
  })
})

test.each(['say', 'Says', 'said'])('without %s: no form of the verb attributes', (verb) => {
  const text = 'Ada Lovik says that all is well. Prices rose, Jon Rehn said.'
  expect(extractQuotes(text)).toHaveLength(2)
  expect(createAnalyzer({ cues: { without: [verb] } }).extractQuotes(text)).toEqual([])
})

test.each(['e-sign', 'pre-announce', 're-state'])('%s is a verb of one word', (verb) => {
  const text = `Ada Lovik ${verb.replace(/e$/, '')}ed that the boat was late.`
  expect(createAnalyzer({ cues: { verbs: { state: [verb] } } }).extractQuotes(text)[0]?.cue?.text).toBe(
    `${verb.replace(/e$/, '')}ed`,
  )
})

test('titles are taken off the names of a list too', () => {
  const names = ['Hetman Koval', 'Oleks Koval']
  expect(normalizeNames(names).map(({ indexes }) => indexes)).toEqual([[0], [1]])
  const taught = createAnalyzer({ titles: ['Hetman'] }).normalizeNames(names)
  expect(taught.map(({ indexes }) => indexes)).toEqual([[0, 1]])
})

describe('what it cannot use is named', () => {
  const shape = (shape: string) => ({ datelineRules: { after: [{ id: 'own', shape }] } })

  test.each<[options: unknown, code: string, message: string]>([
    ['fast', 'OPTION_TYPE', 'expected an object or nothing, got "fast"'],
    [[], 'OPTION_TYPE', 'expected an object or nothing, got []'],
    [
      { verbs: [] },
      'UNKNOWN_OPTION',
      'verbs: there is no such option. Known: agencies, places, datelineRules',
    ],
    [JSON.parse('{"__proto__": {}}'), 'UNKNOWN_OPTION', '__proto__: there is no such option'],
    [{ cues: { toString: 1 } }, 'UNKNOWN_OPTION', 'cues.toString: there is no such option. Known: verbs'],
    [
      { cues: { verbs: { says: [] } } },
      'UNKNOWN_OPTION',
      'cues.verbs.says: there is no such option. Known: say,',
    ],
    [
      { cues: { verbs: { say: ['zorb', 'zarb', 3] } } },
      'OPTION_VALUE',
      'cues.verbs.say[2]: expected a verb as',
    ],
    [{ cues: { verbs: { say: 'zorb' } } }, 'OPTION_VALUE', 'cues.verbs.say: expected an array, got "zorb"'],
    [
      { cues: { phrases: ['as per', undefined, 'so'] } },
      'OPTION_VALUE',
      'cues.phrases[1]: expected words without marks',
    ],
    [
      { cues: { without: [''] } },
      'OPTION_VALUE',
      'cues.without[0]: expected a verb or phrase that attributes',
    ],
    [
      { cues: { without: ['say', 'sayd'] } },
      'OPTION_VALUE',
      'cues.without[1]: expected a verb or phrase that attributes, as "say" or "according to", got "sayd"',
    ],
    [{ cues: { verbs: { say: ['live-tweet'] } } }, 'OPTION_VALUE', 'got "live-tweet"'],
    [{ agencies: 'AP' }, 'OPTION_VALUE', 'agencies: expected an array, got "AP"'],
    [{ agencies: [{ aliases: [] }] }, 'OPTION_VALUE', 'agencies[0].name: expected a name'],
    [{ places: ['Skarvik'] }, 'OPTION_VALUE', 'places[0]: expected an object, got "Skarvik"'],
    [{ places: [{ name: 'Skarvik' }] }, 'OPTION_VALUE', 'places[0].country: expected an ISO country code'],
    [{ places: [{ name: 'Skarvik', country: 'Norway' }] }, 'OPTION_VALUE', 'got "Norway"'],
    [
      { known: ['Ada Lovik', { name: 'Jon', aliases: [null] }] },
      'OPTION_VALUE',
      'known[1].aliases[0]: expected a name',
    ],
    [{ known: ['Ada', 7] }, 'OPTION_VALUE', 'known[1]: expected a name or { name, aliases }, got 7'],
    [
      { known: [{ name: 'Zorb Works', kind: 'company' }] },
      'OPTION_VALUE',
      'known[0].kind: expected "person" or "organization", got "company"',
    ],
    [
      { titles: ['Hetman', 'Lord Mayor'] },
      'OPTION_VALUE',
      'titles[1]: expected a title of one word, got "Lord Mayor"',
    ],
    [{ givenNames: [' '] }, 'OPTION_VALUE', 'givenNames[0]: expected a given name of one word'],
    [{ notPeople: ['a b c d e f g h i'] }, 'OPTION_VALUE', 'notPeople[0]: expected up to 8 words'],
    [{ topics: { limit: -1 } }, 'OPTION_VALUE', 'topics.limit: expected a whole number, 0 or more, got -1'],
    [{ referenceDate: 'today' }, 'OPTION_VALUE', 'referenceDate: expected a valid Date or a string'],
    [
      { datelineRules: { before: [{ id: 'Own Style', shape: '{places} |' }] } },
      'OPTION_VALUE',
      'before[0].id: expected an id',
    ],
    [
      { datelineRules: { before: [{ id: 'place-dash', shape: '{places} |' }] } },
      'OPTION_VALUE',
      'expected an id that no rule has',
    ],
    [
      shape('{place} |'),
      'OPTION_VALUE',
      'after[0].shape: expected no pieces but {places}, {date}, {agency}, {dash}',
    ],
    [shape('{places'), 'OPTION_VALUE', 'after[0].shape: expected no pieces but'],
    [shape('>>'), 'OPTION_VALUE', 'each once at most'],
    [shape('{places} - {places} -'), 'OPTION_VALUE', 'each once at most'],
    [shape('{date} {places}'), 'OPTION_VALUE', 'a mark or {dash} behind {places} and {agency}'],
    [shape('{agency} {places} -'), 'OPTION_VALUE', 'a mark or {dash} behind {places} and {agency}'],
    [shape('x'.repeat(500)), 'OPTION_VALUE', 'after[0].shape: expected a style as'],
  ])('%j', (options, code, message) => {
    const error = errorOf(() => createAnalyzer(options as AnalyzerOptions))
    expect(error.code).toBe(code)
    expect(error.message).toMatch(/^createAnalyzer\(options\): /)
    expect(error.message).toContain(message)
  })

  test('each value is looked at once: a getter cannot give one thing to the check and another to the use', () => {
    let asked = 0
    const analyzer = createAnalyzer({
      get titles() {
        return asked++ === 0 ? ['Hetman'] : (undefined as never)
      },
    })
    expect(asked).toBe(1)
    expect(analyzer.normalizeNames(STORY).map(({ name }) => name)).toContain('Zorblin')
  })

  test('its functions refuse what those of the package refuse', () => {
    const analyzer = createAnalyzer({ topics: { limit: 1 }, referenceDate: '2024-05-04' })
    for (const [name, call] of Object.entries(analyzer)) {
      const untyped = call as (...args: unknown[]) => unknown
      expect(errorOf(() => untyped(42)).code, name).toBe('INPUT_TYPE')
      expect(errorOf(() => untyped('', { nonsense: 1 })).code, name).toBe('UNKNOWN_OPTION')
      for (const options of [null, 'fast', []])
        expect(errorOf(() => untyped('', options)).code, name).toBe('OPTION_TYPE')
    }
  })
})
