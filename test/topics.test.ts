import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  classifyTopics,
  SECOND_LEVEL_TOPICS,
  TOP_LEVEL_TOPICS,
  type Topic,
  WirecopyError,
} from '../src/topics/index.js'

const SHORT_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['arts', 'crime', 'disaster', 'economy', 'education', 'environment', 'health', 'human', 'labour'],
    ['lifestyle', 'politics', 'religion', 'science', 'society', 'sport', 'conflict', 'weather'],
  ]
    .flat()
    .map((name, i) => [TOP_LEVEL_TOPICS[i]!.id, name]),
)

const STORY =
  'Rebels shelled the harbour of Port Amsel overnight, hours after a ceasefire collapsed.\n\n' +
  'Government troops answered with air strikes, an army spokesman said, and at least 14 soldiers were killed. ' +
  'The foreign minister, Ilse Brandt, called for new peace talks and said that sanctions remained possible.'

const names = (topics: readonly Topic[]): (string | undefined)[] => topics.map(({ id }) => SHORT_NAMES[id])
const words = (topic: Topic | undefined): string[] => topic?.evidence.map(({ text }) => text) ?? []

describe('test/corpus/topics.txt', () => {
  const cases = readFileSync(new URL('corpus/topics.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  test.each(cases)('%s', (line) => {
    const [expected, text] = line.split(' | ') as [string, string]
    const found = names(classifyTopics(text))
    const [main, ...others] = expected.split(' + ')
    expect(found[0]).toBe(main)
    expect(found).toEqual(expect.arrayContaining(others))
  })
})

describe('classifyTopics', () => {
  test('gives several topics where several apply, best first', () => {
    const topics = classifyTopics(STORY)
    expect(names(topics)).toEqual(['conflict', 'politics'])
    expect(topics[0]!.label).toBe('conflict, war and peace')
    expect(topics[0]!.score).toBeGreaterThan(0.9)
    expect(topics[0]!.score).toBeGreaterThan(topics[1]!.score)
  })

  test('shows the printed words that decided, each where it first stands, and no grammar', () => {
    const topics = classifyTopics(STORY)
    expect(words(topics[0])).toEqual(
      expect.arrayContaining(['Government troops', 'ceasefire', 'air strikes', 'Rebels']),
    )
    expect(words(topics[1])).toEqual(expect.arrayContaining(['foreign minister', 'sanctions']))
    for (const { evidence } of topics) {
      expect(evidence.length).toBeGreaterThan(0)
      expect(evidence.length).toBeLessThanOrEqual(10)
      for (const { start, end, text } of evidence) {
        expect(STORY.slice(start, end)).toBe(text)
        expect(STORY.indexOf(text)).toBe(start)
        expect(text).not.toMatch(/^(the|a|of|for)\b/i)
      }
    }
  })

  test('shows a phrase instead of the words in it', () => {
    const [topic] = classifyTopics('The prime minister lost a vote of no confidence in parliament.')
    expect(words(topic)).toContain('prime minister')
    expect(words(topic)).not.toContain('minister')
  })

  test('keeps evidence in place behind emoji, accents and other line ends', () => {
    const text = `🗞️ \u2028${'é'.normalize('NFD')} İstanbul\r\n\r\nThe court sentenced Zoë’s killer to life in prison.`
    const [topic] = classifyTopics(text)
    expect(names([topic!])).toEqual(['crime'])
    for (const { start, end, text: word } of topic!.evidence) expect(text.slice(start, end)).toBe(word)
    expect(words(topic)).toContain('sentenced')
  })

  test('reads words alike in any case, with any apostrophe and hyphen', () => {
    const scores = ['cease-fire', 'cease fire', 'CEASE-FIRE'].map(
      (word) => classifyTopics(`The army’s ${word} did not hold for a day.`, { threshold: 0 })[0]!,
    )
    expect(names(scores)).toEqual(['conflict', 'conflict', 'conflict'])
    expect(new Set(scores.map(({ score }) => score)).size).toBe(1)
  })

  test('does not let a person’s name carry weight', () => {
    const story = (name: string): string =>
      `${name} won the election after a debate on taxes, and ${name} thanked voters.`
    const scores = ['Zorblin', 'Obama', 'Trump', 'Merkel', 'Putin', 'Beyoncé', 'Messi'].map((name) =>
      classifyTopics(story(name), { threshold: 0 }).map(({ id, score }) => [id, score]),
    )
    for (const other of scores) expect(other).toEqual(scores[0])
  })

  test('reads the start of a long story only', () => {
    const sport = 'The striker scored twice and the team won the cup final. '.repeat(100)
    const church = 'The bishop prayed for the pilgrims in the cathedral. '.repeat(100)
    expect(names(classifyTopics(sport + church))).toEqual(['sport'])
  })

  test('reads 800 words, and not one more', () => {
    const tenWords = 'He said that it was so and then did it. '
    const church = 'The bishop prayed for pilgrims in the cathedral at Easter.'
    expect(names(classifyTopics(tenWords.repeat(79) + church))).toContain('religion')
    expect(classifyTopics(tenWords.repeat(80) + church)).toEqual([])
  })

  test('shows no more than ten words, however many decided', () => {
    const [topic] = classifyTopics(
      'The army fired missiles and mortars at rebels, insurgents and militants as tanks, troops, soldiers, ' +
        'warplanes and paratroopers broke the ceasefire, and airstrikes and shelling killed a sniper.',
    )
    expect(names([topic!])).toEqual(['conflict'])
    expect(topic!.evidence).toHaveLength(10)
  })

  test('is less certain of what two words say', () => {
    const [topic] = classifyTopics('A hospital opened.')
    expect(topic!.score).toBeLessThan(0.7)
  })

  test('does not let the name of a product or an armed group carry weight', () => {
    const story = (name: string): string =>
      `${name} won the election after a debate on taxes, and ${name} thanked voters.`
    const scores = ['Zorblin', 'iPhone', 'TikTok', 'Abu Sayyaf', 'Boko Haram'].map((name) =>
      classifyTopics(story(name), { threshold: 0 }).map(({ id, score }) => [id, score]),
    )
    for (const other of scores) expect(other).toEqual(scores[0])
  })
})

describe('nothing to say', () => {
  test.each([
    ['an empty text', ''],
    ['white space', ' \n\t\u00a0'],
    ['two words', 'Goal scored'],
    ['no words of content', 'He said that he would not do so before then.'],
    ['names only', 'Zorblin Quathe, Ubbel Trayne, Wimpet Oxlade'],
    ['a table of numbers', '12.5 13.1 14.2 -0.3\n11.9 12.8 13.0 +0.4\n10.1 9.7 9.9 1987'],
    ['a table of figures with words', 'Inflation 3.1 2.9 2.7\nUnemployment 4.1 4.2 4.3\nGrowth 2.1 2.0 1.9'],
    [
      'a table of years',
      'Patients of the hospital and of the clinic\n2010 14\n2011 15\n2012 16\n2013 17\n2014 18\n2015 19\n2016 20',
    ],
    ['a CSV file', 'Name,Goals,Points\nBrown,12,33\nSmith,10,30\nJones,8,28'],
    ['a list of prices', 'milk 2.30, bread 1.20, butter 3.10, eggs 2.99, cheese 4.50'],
    ['a menu', 'Home News Sport Culture Travel Weather Business Health'],
    ['a notice to subscribe', 'Buy now! Click here. Subscribe to our newsletter. Cookies help us.'],
    ['one word, repeated', 'Rain rain rain rain rain rain.'],
    [
      'names with few words between them',
      'The hospital, the doctors and Zorblin Quathe, Ubbel Trayne, Wimpet Oxlade, Brenth Quillby, Vask Yorrin.',
    ],
    [
      'Portuguese',
      'O presidente disse que o hospital e a escola federal no Rio vai receber um festival de musica popular.',
    ],
    ['Italian', 'Il presidente del festival a Roma non ha visto un hospital o un senator in diretta.'],
    [
      'Spanish',
      'El presidente dijo ayer que la policía detuvo a los dos hombres cerca del hospital de la ciudad.',
    ],
    ['German', 'Der Minister sagte am Montag, die Polizei habe den Mann vor dem Krankenhaus festgenommen.'],
    ['French', 'La ministre a annoncé mardi que le gouvernement allait baisser les impôts des familles.'],
    ['Russian', 'Министр сообщил, что переговоры о мире продолжатся на следующей неделе в столице.'],
    ['Chinese', '外交部长表示,和平谈判将于下周在首都继续举行。'],
  ])('%s gives []', (_name, text) => {
    expect(classifyTopics(text)).toEqual([])
  })
})

describe('options', () => {
  test('threshold 0 gives all 17 topics once, best first', () => {
    const topics = classifyTopics(STORY, { threshold: 0 })
    expect(new Set(topics.map(({ id }) => id)).size).toBe(17)
    const scores = topics.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    for (const score of scores) expect(score).toBeGreaterThan(0)
    for (const score of scores) expect(score).toBeLessThan(1)
  })

  test('a higher threshold and a limit leave topics out', () => {
    expect(names(classifyTopics(STORY, { threshold: 0.95 }))).toEqual(['conflict'])
    expect(names(classifyTopics(STORY, { limit: 1 }))).toEqual(['conflict'])
    expect(classifyTopics(STORY, { limit: 0 })).toEqual([])
  })

  test('level 2 adds topics inside those that are certain, never above them', () => {
    const topics = classifyTopics(STORY, { level: 2 })
    const labels = topics.map(({ label }) => label)
    expect(labels).toEqual(
      expect.arrayContaining(['conflict, war and peace', 'armed conflict', 'peace process']),
    )
    for (const { id, score, evidence } of topics) {
      const parent = SECOND_LEVEL_TOPICS.find((topic) => topic.id === id)?.parent
      if (!parent) continue
      expect(score).toBeLessThan(topics.find((topic) => topic.id === parent)!.score)
      for (const { start, end, text } of evidence) expect(STORY.slice(start, end)).toBe(text)
    }
    expect(classifyTopics(STORY, { level: 1 })).toEqual(classifyTopics(STORY))
  })

  test.each([
    [{ threshold: 2 }, 'OPTION_VALUE'],
    [{ threshold: Number.NaN }, 'OPTION_VALUE'],
    [{ limit: -1 }, 'OPTION_VALUE'],
    [{ limit: 1.5 }, 'OPTION_VALUE'],
    [{ level: 3 }, 'OPTION_VALUE'],
    [{ treshold: 0.5 }, 'UNKNOWN_OPTION'],
    ['0.5', 'OPTION_TYPE'],
  ])('%o throws %s', (options, code) => {
    const call = (): unknown => classifyTopics(STORY, options as object)
    expect(call).toThrow(WirecopyError)
    expect(call).toThrow(expect.objectContaining({ code }))
  })

  test('a text that is no string throws INPUT_TYPE', () => {
    expect(() => classifyTopics(null as unknown as string)).toThrow(
      expect.objectContaining({ code: 'INPUT_TYPE' }),
    )
  })
})

describe('taxonomy', () => {
  test('17 topics, 120 below them, every parent one of the 17', () => {
    expect(TOP_LEVEL_TOPICS).toHaveLength(17)
    expect(SECOND_LEVEL_TOPICS).toHaveLength(120)
    const top = new Set<string>(TOP_LEVEL_TOPICS.map(({ id }) => id))
    for (const { id, parent } of SECOND_LEVEL_TOPICS) {
      expect(id).toMatch(/^medtop:\d{8}$/)
      expect(top).toContain(parent)
    }
  })
})

test('strings of any shape, megabytes long, take well under a second', () => {
  const shapes = ['a', "a'", 'a.', '.', '-', ' ', '\n', 'é', 'e\u0301', '😀', 'the ', 'war ', '&a', '字']
  for (const shape of shapes) {
    const start = performance.now()
    classifyTopics(shape.repeat(1_000_000), { threshold: 0, level: 2 })
    expect(performance.now() - start, JSON.stringify(shape)).toBeLessThan(2_000)
  }
})
