import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classifyTopics, extractQuotes, normalizeNames } from '../src/index.js'
import { arbitraryMutation, arbitraryName, arbitraryStory } from './arbitrary-story.js'
import { STORY_INVARIANTS } from './story-invariants.js'

// The quick run; `npm run fuzz` is the long one. Seeded, so that a failure is the same everywhere.
const RUNS = { numRuns: 300, seed: 20231010 }
// golden stories are ten times as long
const MUTATIONS = { numRuns: 30, seed: 20231010 }

describe.each(Object.entries(STORY_INVARIANTS))('%s', (_, holds) => {
  test('of any text', () => fc.assert(fc.property(arbitraryStory, holds), RUNS))
  test('of a golden story cut about', () => fc.assert(fc.property(arbitraryMutation, holds), MUTATIONS))
})

test('threshold and limit choose among topics', () => {
  fc.assert(
    fc.property(arbitraryStory, (text) => {
      const all = classifyTopics(text, { threshold: 0 })
      expect(classifyTopics(text, { threshold: 0.7 })).toEqual(all.filter(({ score }) => score >= 0.7))
      expect(classifyTopics(text, { threshold: 0, limit: 2 })).toEqual(all.slice(0, 2))
      const usual = classifyTopics(text)
      expect(usual).toEqual(all.slice(0, usual.length))
    }),
    RUNS,
  )
})

test('options choose among quotations and change nothing else', () => {
  fc.assert(
    fc.property(arbitraryStory, (text) => {
      const all = extractQuotes(text)
      expect(extractQuotes(text, { kinds: ['direct'] })).toEqual(all.filter(({ kind }) => kind === 'direct'))
      expect(extractQuotes(text, { minConfidence: 0.8 })).toEqual(
        all.filter(({ confidence }) => confidence >= 0.8),
      )
    }),
    RUNS,
  )
})

test('a list of names: every row in exactly one group, in order', () => {
  fc.assert(
    fc.property(fc.array(arbitraryName, { maxLength: 30 }), (names) => {
      const groups = normalizeNames(names)
      const rows = groups.flatMap(({ indexes }) => indexes)
      expect([...rows].sort((a, b) => a - b)).toEqual(names.map((_, i) => i))
      for (const { indexes } of groups) expect(indexes).toEqual([...indexes].sort((a, b) => a - b))
      expect(normalizeNames(names)).toEqual(groups)
    }),
    RUNS,
  )
})
