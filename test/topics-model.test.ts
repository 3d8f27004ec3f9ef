import { describe, expect, test } from 'vitest'
import { decodeModel, decodeTerms } from '../src/topics/decode-model.js'
import { findFeatures, numberTokens } from '../src/topics/find-features.js'
import { findTokens } from '../src/topics/find-tokens.js'
import { MODEL } from '../src/topics/model.generated.js'
import { SUBTOPIC_TERMS } from '../src/topics/subtopic-terms.js'
import { SECOND_LEVEL_TOPICS } from '../src/topics/taxonomy.js'

const keys = (text: string): string[] => findTokens(text, 99).map(({ word }) => word.key)

describe('model', () => {
  const terms = decodeTerms(MODEL.terms).map((words) => words.join(' '))

  test('has 17 weights a term, and every term once', () => {
    expect(MODEL.weights).toHaveLength(17 * terms.length)
    expect(new Set(terms).size).toBe(terms.length)
  })

  test('every term is found in a text that consists of it', () => {
    const { index } = decodeModel(MODEL)
    const missed = terms.filter((term, number) => {
      const found = findFeatures(numberTokens(findTokens(term, 9), index), index)
      return !found.some((feature) => feature.term === number)
    })
    expect(missed).toEqual([])
  })

  test('holds only terms that the tokenizer can find', () => {
    expect(terms.filter((term) => keys(term).join(' ') !== term)).toEqual([])
  })

  test('holds no name of a politician, a star or an athlete', () => {
    const names =
      'trump obama clinton biden putin merkel macron netanyahu assad gaddafi erdogan modi zelensky thatcher ' +
      'kardashian beyonce rihanna swift bieber madonna messi ronaldo federer nadal djokovic lebron tiger woods ' +
      'musk zuckerberg bezos epstein weinstein cosby mandela mubarak mugabe hillary donald barack vladimir angela'
    const words = new Set(['swift', 'tiger', 'woods'])
    const found = names.split(' ').filter((name) => !words.has(name) && terms.includes(name))
    expect(found).toEqual([])
  })

  test('holds no name of a product or an armed group that may be gone', () => {
    const names = ['iphone', 'tiktok', 'snapchat', 'netflix', 'sayyaf', 'boko haram', 'isis', 'al qaeda']
    expect(terms.filter((term) => names.some((name) => ` ${term} `.includes(` ${name} `)))).toEqual([])
  })
})

describe('second level', () => {
  const known = new Set(SECOND_LEVEL_TOPICS.map(({ id }) => id))

  test('terms stand under topics of the second level, as the tokenizer reads them', () => {
    for (const [id, terms] of Object.entries(SUBTOPIC_TERMS)) {
      expect(known).toContain(id)
      for (const term of terms.split(', ')) expect(keys(term).join(' ')).toBe(term)
    }
  })
})

describe('findTokens', () => {
  test.each([
    ['The U.S. envoy’s post-war plan', ['the', 'u.s', 'envoy', 'post', 'war', 'plan']],
    ['AT&T and O’Neill', ['at&t', 'and', "o'neill"]],
    ['a full stop.Next', ['a', 'full', 'stop', 'next']],
    ['São Paulo, 3.5 percent', ['sao', 'paulo', '3', '5', 'percent']],
    ['Plan B.', ['plan', 'b']],
    ['the u.S.a. and the U.É.', ['the', 'u.s.a', 'and', 'the', 'u.e']],
    ["the dogs' DOG'S 's", ['the', 'dogs', 'dog', 's']],
    ['a×b ÷ c', ['a', 'b', 'c']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected)
  })

  test('stops at the limit', () => {
    expect(findTokens('one two three', 2)).toHaveLength(2)
  })
})
