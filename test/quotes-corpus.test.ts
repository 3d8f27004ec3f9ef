import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../src/quotes/extract-quotes.js'
import { markQuotes, withoutMarkup } from './mark-quotes.js'

const KNOWN_MISS = '✗ '

const LINES = readFileSync('test/corpus/quotes.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))

const check = (marked: string): void => {
  const text = withoutMarkup(marked)
  expect(markQuotes(text, extractQuotes(text))).toBe(marked)
}

describe('quotations, one case a line', () => {
  it.each(LINES.filter((line) => !line.startsWith(KNOWN_MISS)))('%s', check)
})

describe('known misses', () => {
  for (const line of LINES.filter((line) => line.startsWith(KNOWN_MISS)))
    it.fails(line, () => check(line.slice(KNOWN_MISS.length)))
})
