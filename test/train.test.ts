import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeStories } from '../examples/desk-stories/write-stories.js'
import { classifyTopics, type TopicModel } from '../src/topics/index.js'
import { evaluateTopics, type TopicExample, trainTopics } from '../src/train/index.js'
import { errorOf } from './error-of.js'

const examples = writeStories(300, 'train')
const model = trainTopics(examples)

const STORY =
  'The hospital’s surgeons need a second theatre. The council will debate a loan, the mayor said on Friday.'

describe('trainTopics', () => {
  test('learns labels of the caller, which classifyTopics then gives with the words that decided', () => {
    const topics = classifyTopics(STORY, { model })
    expect(topics.map(({ label }) => label).sort()).toEqual(['City hall', 'Health'])
    for (const { id, label, score, evidence } of topics) {
      expect(id).toBe(label)
      expect(score).toBeGreaterThanOrEqual(0.4)
      for (const { start, end, text } of evidence) expect(STORY.slice(start, end)).toBe(text)
    }
    const words = topics.map(({ evidence }) => evidence.map(({ text }) => text))
    expect(words.flat()).toEqual(expect.arrayContaining(['mayor', 'surgeons', 'hospital']))
  })

  test('knows words that no example has, from the topics of news', () => {
    const text =
      'The goalkeeper and the midfielder were booked in the derby, and the goalless match went to a replay.'
    expect(JSON.stringify(examples)).not.toMatch(/goalkeeper|midfielder|derby|goalless|replay/)
    expect(classifyTopics(text, { model })[0]?.label).toBe('Sport')
  })

  test('gives the same model for the same stories', () => {
    expect(trainTopics(examples)).toEqual(model)
  })

  test('is plain JSON, and works the same when it was stored', () => {
    const stored: TopicModel = JSON.parse(JSON.stringify(model))
    expect(stored).toEqual(model)
    expect(classifyTopics(STORY, { model: stored })).toEqual(classifyTopics(STORY, { model }))
  })

  test('leaves examples as they are, and its result does not follow later changes to them', () => {
    const own = examples.map(({ text, labels }) => ({ text, labels: [...labels] }))
    const trained = trainTopics(own)
    expect(own).toEqual(examples)
    own[0]!.labels.push('Weather')
    expect(trained).toEqual(model)
  })

  test('maxTerms makes it smaller', () => {
    const small = trainTopics(examples, { maxTerms: 500 })
    expect(JSON.stringify(small).length).toBeLessThan(JSON.stringify(model).length / 10)
    expect(classifyTopics(STORY, { model: small }).length).toBeGreaterThan(0)
  })

  test('takes stories that no label fits, and labels of any language and shape', () => {
    const names = new Map([
      ['Sport', '体育'],
      ['Money', '__proto__'],
      ['Health', 'constructor'],
      ['Culture', ' "Ünïcode" '],
    ])
    const odd = examples.map(({ text, labels }) => ({
      text,
      labels: labels.filter((label) => label !== 'City hall').map((label) => names.get(label)!),
    }))
    const trained = trainTopics([...odd, { text: '', labels: [] }])
    expect([...trained.labels].sort()).toEqual([...names.values()].sort())
    const found = classifyTopics('The striker scored, and the coach praised the keeper.', { model: trained })
    expect(found[0]?.label).toBe('体育')
    expect(evaluateTopics(trained, odd.slice(0, 50)).f1).toBeGreaterThan(0.9)
  })

  test('a label given twice to a story counts once', () => {
    const twice = examples.map(({ text, labels }) => ({ text, labels: [...labels, ...labels] }))
    expect(trainTopics(twice)).toEqual(model)
  })
})

describe('evaluateTopics', () => {
  const evaluation = evaluateTopics(model, writeStories(150, 'test'))

  test('measures a model on stories it has not seen: good, and scores that mean what they say', () => {
    expect(evaluation.examples).toBe(150)
    expect(evaluation.bestRight).toBeGreaterThan(0.9)
    expect(evaluation.f1).toBeGreaterThan(0.8)
    expect(evaluation.calibrationError).toBeLessThan(0.08)
    expect(evaluation.labels.map(({ label }) => label)).toEqual(model.labels)
    const given = evaluation.labels.reduce((sum, { examples: n }) => sum + n, 0)
    expect(given).toBe(writeStories(150, 'test').flatMap(({ labels }) => labels).length)
  })

  test('counts as defined: precision of what is given, recall of what is right', () => {
    const sport = { text: 'The striker scored and the coach praised the team.', labels: ['Sport'] }
    const wrong = { ...sport, labels: ['Money'] }
    const { labels, bestRight } = evaluateTopics(model, [sport, sport, sport, wrong])
    const of = (name: string) => labels.find(({ label }) => label === name)
    expect(of('Sport')).toMatchObject({ examples: 3, precision: 0.75, recall: 1, f1: 0.8571 })
    expect(of('Money')).toMatchObject({ examples: 1, precision: null, recall: 0, f1: 0 })
    expect(of('Culture')).toMatchObject({ examples: 0, precision: null, recall: null, f1: null })
    expect(bestRight).toBe(0.75)
    // four times the same score, right three times
    const { score } = classifyTopics(sport.text, { model, threshold: 0 }).find(({ id }) => id === 'Sport')!
    expect(of('Sport')?.calibrationError).toBeCloseTo(Math.abs(score - 0.75), 3)
  })

  test('a label that the model does not know is listed and missed', () => {
    const { labels, recall } = evaluateTopics(model, [{ text: STORY, labels: ['Gardens'] }])
    expect(labels.at(-1)).toMatchObject({
      label: 'Gardens',
      examples: 1,
      precision: null,
      recall: 0,
      f1: 0,
    })
    expect(recall).toBe(0)
  })

  test('the threshold decides what counts as given', () => {
    const stories = writeStories(60, 'test')
    const strict = evaluateTopics(model, stories, { threshold: 0.95 })
    const loose = evaluateTopics(model, stories, { threshold: 0.05 })
    expect(strict.recall).toBeLessThan(loose.recall!)
    expect(strict.precision).toBeGreaterThan(loose.precision!)
  })
})

describe('classifyTopics with a model', () => {
  test('changes nothing for those who pass none', () => {
    const before = classifyTopics(STORY)
    classifyTopics(STORY, { model })
    expect(classifyTopics(STORY)).toEqual(before)
    expect(before[0]!.id).toMatch(/^medtop:/)
  })

  test('threshold 0 gives every label once, best first; limit and nothing to say hold', () => {
    const all = classifyTopics(STORY, { model, threshold: 0 })
    expect(all.map(({ id }) => id).sort()).toEqual(model.labels)
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).toSorted((a, b) => b - a))
    expect(classifyTopics(STORY, { model, threshold: 0, limit: 2 })).toEqual(all.slice(0, 2))
    expect(classifyTopics('12.5 13.1 14.2 -0.3', { model, threshold: 0 })).toEqual([])
  })

  test('level 2 with a model says what to do', () => {
    const error = errorOf(() => classifyTopics(STORY, { model, level: 2 }))
    expect(error.code).toBe('OPTION_VALUE')
    expect(error.message).toContain('Leave one of the two out')
    expect(classifyTopics(STORY, { model, level: 1 })).toEqual(classifyTopics(STORY, { model }))
  })

  test.each([
    ['null', null],
    ['a string', '{"format":1}'],
    ['another object', { labels: ['a', 'b'] }],
    ['a model of another version', { ...model, format: 2 }],
    ['a model with a label too many', { ...model, labels: [...model.labels, 'x'] }],
    ['a model cut short', { ...model, weights: model.weights.slice(0, -5) }],
  ])('%s is no model', (_name, value) => {
    const error = errorOf(() => classifyTopics(STORY, { model: value as TopicModel }))
    expect(error.code).toBe('OPTION_VALUE')
    expect(error.message).toContain('trainTopics')
  })
})

describe('misuse names the bad entry', () => {
  const good = { text: 'A story.', labels: ['Sport'] }
  test.each([
    ['a string', 'story', 'examples: expected a list of { text, labels }, got "story"'],
    ['an entry that is null', [good, null], 'examples[1]: expected { text, labels }, got null'],
    ['a hole', Object.assign(Array(2), { 0: good }), 'examples[1]: expected { text, labels }, got undefined'],
    ['no text', [{ labels: ['a'] }], 'examples[0].text: expected the story as a string, got undefined'],
    [
      'labels as a string',
      [good, { text: '', labels: 'Sport' }],
      'examples[1].labels: expected a list of labels, got "Sport"',
    ],
    [
      'a label that is a number',
      [{ text: '', labels: ['a', 7] }],
      'examples[0].labels[1]: expected a label, a string that is not empty, got 7',
    ],
    [
      'a label that is blank',
      [good, good, good, { text: '', labels: [' '] }],
      'examples[3].labels[0]: expected a label, a string that is not empty, got " "',
    ],
  ])('%s', (_name, value, message) => {
    for (const [name, call] of [
      ['trainTopics', () => trainTopics(value as TopicExample[])],
      ['evaluateTopics', () => evaluateTopics(model, value as TopicExample[])],
    ] as const) {
      const error = errorOf(call)
      expect(error.code).toBe('INPUT_TYPE')
      expect(error.message).toBe(`${name}: ${message}.`)
    }
  })

  test('too few labels, too few stories of a label', () => {
    const few = errorOf(() => trainTopics([...examples, { text: 'A story.', labels: ['Gardens'] }]))
    expect(few.code).toBe('INPUT_VALUE')
    expect(few.message).toContain('"Gardens"')
    expect(few.message).toContain('at least 5')
    expect(errorOf(() => trainTopics([])).message).toContain('at least two different labels, got 0')
    expect(errorOf(() => trainTopics(Array(9).fill(good))).message).toContain('got 1')
  })

  test('options and models', () => {
    expect(errorOf(() => trainTopics(examples, { maxTerms: 3 })).message).toContain('"maxTerms"')
    expect(errorOf(() => trainTopics(examples, { maxterms: 300 } as object)).code).toBe('UNKNOWN_OPTION')
    expect(errorOf(() => evaluateTopics({} as TopicModel, [good])).message).toContain(
      'a model that trainTopics made',
    )
    expect(errorOf(() => evaluateTopics(model, [])).code).toBe('INPUT_VALUE')
    expect(errorOf(() => evaluateTopics(model, [good], { threshold: 7 })).code).toBe('OPTION_VALUE')
  })
})

describe('whatever the stories', () => {
  const story = fc.record({
    text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'a - b_c', '<b>war</b>', 'É.U. x')),
    labels: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
  })
  const enough = ['a', 'b', 'c'].flatMap((label) =>
    Array<TopicExample>(5).fill({ text: 'x', labels: [label] }),
  )

  test('a model comes out that round-trips, and gives spans that slice back and scores between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(story, { maxLength: 8 }), (stories) => {
        const trained = trainTopics([...stories, ...enough], { maxTerms: 100 })
        expect(JSON.parse(JSON.stringify(trained))).toEqual(trained)
        for (const { text } of [...stories, { text: STORY }])
          for (const { score, evidence } of classifyTopics(text, { model: trained, threshold: 0 })) {
            expect(score).toBeGreaterThanOrEqual(0)
            expect(score).toBeLessThanOrEqual(1)
            for (const { start, end, text: word } of evidence) expect(text.slice(start, end)).toBe(word)
          }
      }),
      { numRuns: 8, seed: 20231010 },
    )
  })
})
