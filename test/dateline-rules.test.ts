import { describe, expect, it } from 'vitest'
import { DATELINE_RULES } from '../src/dateline/dateline-rules.js'
import { parseDateline } from '../src/dateline/parse-dateline.js'
import { DATELINE_EXAMPLES } from './dateline-examples.js'

describe.each(DATELINE_RULES.map((rule) => rule.id))('rule %s', (id) => {
  const { examples = [], counterexamples = [] } = DATELINE_EXAMPLES[id] ?? {}

  it('has an example and a counterexample, in dateline-examples.ts', () => {
    expect(examples.length).toBeGreaterThan(0)
    expect(counterexamples.length).toBeGreaterThan(0)
  })

  it.each(examples)('takes %s', (example) => {
    const text = example.replace(/[«»]/g, '')
    const found = parseDateline(text)
    expect(found).toMatchObject({
      text: example.slice(example.indexOf('«') + 1, example.indexOf('»')),
      rule: id,
    })
    expect(found?.start).toBe(example.indexOf('«'))
  })

  it.each(counterexamples)('leaves %s', (text) => {
    expect(parseDateline(text)?.rule).not.toBe(id)
  })
})

it('has one rule an id', () => {
  expect(DATELINE_RULES.map((rule) => rule.id).sort()).toEqual(Object.keys(DATELINE_EXAMPLES).sort())
})
