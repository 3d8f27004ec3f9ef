import { describe, expect, it } from 'vitest'
import { DATELINE_RULES } from '../src/dateline/dateline-rules.js'
import { parseDateline } from '../src/dateline/parse-dateline.js'
import { DATELINE_EXAMPLES } from './dateline-examples.js'

describe.each(DATELINE_RULES.map((rule) => rule.id))('rule %s', (id) => {
  const { examples, counterexamples } = DATELINE_EXAMPLES[id]

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

it('every rule has an example and a counterexample', () => {
  for (const [id, { examples, counterexamples }] of Object.entries(DATELINE_EXAMPLES))
    expect(Math.min(examples.length, counterexamples.length), id).toBeGreaterThan(0)
})

it('has one rule an id', () => {
  expect(DATELINE_RULES.map((rule) => rule.id).sort()).toEqual(Object.keys(DATELINE_EXAMPLES).sort())
})
