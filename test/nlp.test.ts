import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { readTokens } from '../src/nlp/read-tokens.js'
import { chunkOf, findChunks } from '../src/text/chunk.js'
import { readCorpus } from './corpus-cases.js'

const whole = (text: string): { start: number; end: number }[] => [{ start: 0, end: text.length }]

describe('sentences', () => {
  test.each(readCorpus('read-tokens'))('$input', ({ input, expected }) => {
    const tokens = readTokens(input, whole(input))
    const sentences = tokens.sentenceStart.map((first, i) => {
      const last = (tokens.sentenceStart[i + 1] ?? tokens.length) - 1
      return input.slice(tokens.start[first], tokens.end[last])
    })
    expect(sentences.join(' | ')).toBe(expected)
  })
})

describe('every token slices back', () => {
  test.each([
    ['a byte order mark', '\ufeffThe mine reopened.'],
    ['line and paragraph separators', 'The mine\u2028reopened.\u2029It was shut.'],
    ['an ideographic space', 'The\u3000mine reopened.'],
    ['CRLF', 'The mine\r\nreopened.\r\n'],
    ['trailing space', 'The mine reopened.   '],
    ['no-break and thin spaces', 'The\u00a0mine\u2009reopened at 5\u202fpm.'],
    ['astral characters', 'The 🎉 mine 𝒳 reopened.'],
    ['lone surrogates', 'The \ud83d mine \udc00 reopened.'],
    ['soft hyphens and zero width', 'The mi\u00adne re\u200bopened.'],
    ['combining marks', 'The mine re\u0301opened a\u0300 Paris.'],
    ['a long run', `The ${'x'.repeat(5000)} reopened.`],
    ['a long run that ends as a possessive', `The ${'x'.repeat(300)}’s reopened.`],
    ['a web address', 'See https://example.com/a?b=c, it reopened (//cdn.example/x).'],
    ['a web address that ends as a possessive', "See https://example.com/ada's now, or //cdn.example’s."],
  ])('%s', (_, text) => {
    const { start, end, word, length } = readTokens(text, whole(text))
    expect(length).toBeGreaterThan(2)
    for (let i = 0; i < length; i++) {
      expect(text.slice(start[i], end[i])).toBe(word[i])
      expect(start[i]).toBeGreaterThanOrEqual(end[i - 1] ?? 0)
    }
    const printed = text.replace(/[\s\u200b\ufeff]/g, '')
    expect(word.join('').replace(/[\s\u200b\ufeff]/g, '')).toBe(printed)
  })
})

test.each(["'s", '’s'])('the %s of a web address is a word of its own', (ending) => {
  const text = `See https://example.com/a${ending} map.`
  expect(readTokens(text, whole(text)).word).toEqual(['See', 'https://example.com/a', ending, 'map', '.'])
})

test('sentences do not cross blocks', () => {
  const text = 'Mine reopens\n\nThe mine reopened.'
  const tokens = readTokens(text, [
    { start: 0, end: 12 },
    { start: 14, end: text.length },
  ])
  expect(tokens.blockStart).toEqual([0, 2, tokens.length])
  expect(tokens.sentenceStart).toEqual([0, 2])
})

test('a run of a million characters takes no more than a moment', () => {
  const text = `The ${'na'.repeat(500_000)} mine`
  const begun = performance.now()
  expect(readTokens(text, whole(text)).length).toBe(3)
  expect(performance.now() - begun).toBeLessThan(5000)
})

test('a run of up to 255 characters is cut into its words and marks, a longer one is a word', () => {
  const run = 'a,'.repeat(128)
  expect(readTokens(run.slice(0, 255), [{ start: 0, end: 255 }]).length).toBe(255)
  expect(readTokens(run, whole(run)).word).toEqual([run])
})

test('chunks are parted by what patterns call white space', () => {
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code)
    const isBreak = '\t\n\r'.includes(character)
    const parts = findChunks(`a${character}b`).chunk.length
    expect([code, parts]).toEqual([code, isBreak ? 3 : /\s/.test(character) ? 2 : 1])
  }
})

test('a chunk is kept for the next text until enough others have come, a long one never', () => {
  const kept = chunkOf('harbour')
  expect(chunkOf('harbour')).toBe(kept)
  for (let i = 0; i < 200_000; i++) chunkOf(`boat${i}`)
  expect(chunkOf('harbour')).not.toBe(kept)
  const longest = 'x'.repeat(20)
  expect(chunkOf(longest)).toBe(chunkOf(longest))
  const long = 'x'.repeat(21)
  expect(chunkOf(long)).not.toBe(chunkOf(long))
})

test('a web address is one word, and the mark behind it another', () => {
  const text = 'See https://example.com/a-b?c=d, she said.'
  expect(readTokens(text, whole(text)).word).toEqual([
    'See',
    'https://example.com/a-b?c=d',
    ',',
    'she',
    'said',
    '.',
  ])
})

test('the lexicon is what the script makes of the model of wink-nlp', () => {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build-lexicon.ts', '--check'], {
    stdio: 'pipe',
  })
})
