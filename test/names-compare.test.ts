import { describe, expect, it } from 'vitest'
import { compareNames } from '../src/names/compare-names.js'
import { romanizationKey } from '../src/names/romanization-key.js'
import { ROMANIZATION_TABLE } from '../src/names/romanization-table.js'
import { VARIANT_RULES } from '../src/names/variant-rules.js'
import { VETO_RULES } from '../src/names/veto-rules.js'

/** Both ways round: comparing names does not depend on which comes first. */
function compareBothWays(a: string, b: string) {
  const result = compareNames(a, b)
  expect(compareNames(b, a)).toEqual(result)
  return result
}

describe.each(VETO_RULES)('veto $id', ({ id, different, same }) => {
  it.each(different)('keeps apart: %s | %s', (a, b) => {
    expect(compareBothWays(a, b)).toMatchObject({ same: false, veto: id, score: 0 })
  })
  it.each(same)('lets pass: %s | %s', (a, b) => {
    expect(compareBothWays(a, b)).toMatchObject({ same: true, veto: null })
  })
})

describe.each(VARIANT_RULES)('variant $id', ({ id, same, different }) => {
  it.each(same)('joins: %s | %s', (a, b) => {
    expect(compareBothWays(a, b)).toMatchObject({ same: true, rule: id })
  })
  it.each(different)('leaves apart: %s | %s', (a, b) => {
    expect(compareBothWays(a, b).same).toBe(false)
  })
})

it.each([...VETO_RULES, ...VARIANT_RULES])(
  '$id has an example and a counterexample',
  ({ same, different }) => {
    expect(Math.min(same.length, different.length)).toBeGreaterThan(0)
  },
)

describe('romanization table', () => {
  it.each(ROMANIZATION_TABLE.map(({ from, note, example }) => [from, note, ...example] as const))(
    '%s (%s): %s, %s',
    (_from, _note, a, b) => {
      const [first, second] = [romanizationKey(a.toLowerCase()), romanizationKey(b.toLowerCase())]
      if (first !== second) expect(compareNames(`Dana ${a}`, `Dana ${b}`)).toMatchObject({ same: true })
    },
  )
  it('has one rule a spelling', () => {
    const spellings = ROMANIZATION_TABLE.map(({ from }) => from)
    expect(new Set(spellings).size).toBe(spellings.length)
  })
})

describe('threshold', () => {
  it('gives up recall for specificity', () => {
    const pairs = [
      ['Laura Okafor', 'Laura Okafor'],
      ['Laura Beth Okafor', 'Laura Okafor'],
      ['Laura Okafor', 'Okafor'],
    ] as const
    const joined = (threshold: number) =>
      pairs.filter(([a, b]) => compareNames(a, b, { threshold }).same).length
    expect([0.5, 0.7, 0.9].map(joined)).toEqual([3, 2, 1])
  })
})
