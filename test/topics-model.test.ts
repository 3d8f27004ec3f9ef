import { describe, expect, test } from 'vitest'
import { decodeModel, type TermTree } from '../src/topics/decode-model.js'
import { TERMS, WEIGHTS } from '../src/topics/model.generated.js'
import { SUBTOPIC_TERMS } from '../src/topics/subtopic-terms.js'
import { SECOND_LEVEL_TOPICS } from '../src/topics/taxonomy.js'
import { findTokens } from '../src/topics/tokens.js'

const model = decodeModel(TERMS, WEIGHTS)

function termsOf(tree: TermTree, before: string): string[] {
  return [...tree].flatMap(([word, { term, next }]) => [
    ...(term >= 0 ? [before + word] : []),
    ...(next ? termsOf(next, `${before}${word} `) : []),
  ])
}

const keys = (text: string): string[] => findTokens(text, 99).map(({ key }) => key)

describe('model', () => {
  const terms = termsOf(model.terms, '')

  test('has 17 weights a term', () => {
    expect(model.weights).toHaveLength(17 * terms.length)
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
    const found = names
      .split(' ')
      .filter((name) => !words.has(name) && model.terms.get(name)?.term !== undefined)
    expect(found).toEqual([])
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
    ['', []],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected)
  })

  test('stops at the limit', () => {
    expect(findTokens('one two three', 2)).toHaveLength(2)
  })
})
