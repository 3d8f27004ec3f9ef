import { describe, expect, test } from 'vitest'
import type { Block } from '../src/article/find-blocks.js'
import { findLines } from '../src/article/find-lines.js'
import { pairMarks } from '../src/article/pair-marks.js'
import { segmentPage } from '../src/article/segment-page.js'
import { parseDateline } from '../src/dateline/parse-dateline.js'
import { readCorpus } from './corpus-cases.js'

describe('segmentPage', () => {
  const toText = (line: string): string => line.replaceAll(' | ', '\n\n').replaceAll('/', '\n')

  function roles(text: string): string {
    const { headline, deck, byline, paragraphs } = segmentPage(text, parseDateline(text))
    const printed = (role: string, block: Block | null): string[] =>
      block ? [`${role}: ${text.slice(block.start, block.end)}`] : []
    return [
      ...printed('H', headline),
      ...printed('D', deck),
      ...printed('B', byline),
      ...paragraphs.flatMap((paragraph) => printed('P', paragraph)),
    ].join('; ')
  }

  test.each(readCorpus('segment-page'))('$input', ({ input, expected }) => {
    expect(roles(toText(input))).toBe(toText(expected))
  })

  test('line breaks of every kind give the same page', () => {
    const page = 'Mine reopens again\n\nOwners cheer\n\nOSLO, May 3 (Reuters) - It reopened.\n\nIt was shut.'
    for (const lineBreak of ['\r\n', '\r', '\u2028', '\u2029'])
      expect(roles(page.replaceAll('\n', lineBreak))).toBe(roles(page))
  })
})

describe('pairMarks', () => {
  test.each(readCorpus('pair-marks'))('$input', ({ input, expected }) => {
    const found = pairMarks(input, { start: 0, end: input.length })
    const printed = found.map(
      ({ start, end, closed }) => input.slice(start, end) + (closed ? '' : '…unclosed'),
    )
    expect(printed.join(' | ')).toBe(expected)
  })

  test('the outer span takes the marks in', () => {
    const text = "He said ''no.''"
    const [pair] = pairMarks(text, { start: 0, end: text.length })
    expect(text.slice(pair!.outerStart, pair!.outerEnd)).toBe("''no.''")
  })
})

describe('findLines', () => {
  test('leaves outer white space out and counts the indent', () => {
    const text = '\ufeff  Mine reopens \u3000\r\n\r\n\tIt was shut.\f'
    expect(findLines(text).map((line) => ({ ...line, text: text.slice(line.start, line.end) }))).toEqual([
      { start: 3, end: 15, indent: 3, afterGap: true, text: 'Mine reopens' },
      { start: 22, end: 34, indent: 1, afterGap: true, text: 'It was shut.' },
    ])
  })
})
