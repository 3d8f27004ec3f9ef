import { describe, expect, test } from 'vitest'
import { analyzeArticle, classifyTopics, extractQuotes, normalizeNames, parseDateline } from '../src/index.js'
import { errorOf } from './error-of.js'

type AnyFunction = (...args: unknown[]) => unknown
const FUNCTIONS = { analyzeArticle, classifyTopics, extractQuotes, normalizeNames, parseDateline } as Record<
  string,
  AnyFunction
>

describe.each(Object.entries(FUNCTIONS))('%s', (name, fn) => {
  test.each([
    ['undefined', undefined],
    ['null', null],
    ['42', 42],
    ['an object', { text: 'x' }],
    ['a function', () => 'x'],
    ['a symbol', Symbol('x')],
  ])('says that it got %s instead of a string', (printed, value) => {
    const error = errorOf(() => fn(value))
    expect(error.code).toBe('INPUT_TYPE')
    expect(error.message).toContain(`${name}(`)
    expect(error.message).toContain(`got ${printed}`)
    expect(error.message).toContain('a string')
  })

  test('lists the known options when it meets an unknown one', () => {
    const error = errorOf(() => fn('Some text.', { refrenceDate: '2024-01-01' }))
    expect(error.code).toBe('UNKNOWN_OPTION')
    expect(error.message).toMatch(/unknown option "refrenceDate"\. Known options: \w+/)
  })

  test('knows no option that an object merely inherits the name of', () => {
    for (const key of ['constructor', 'toString', '__proto__']) {
      const options = JSON.parse(`{"${key}": 1}`)
      expect(errorOf(() => fn('Some text.', options)).code).toBe('UNKNOWN_OPTION')
    }
  })

  test('wants an object of options or nothing', () => {
    for (const options of [null, 'fast', 3, ['threshold']])
      expect(errorOf(() => fn('Some text.', options)).code).toBe('OPTION_TYPE')
    expect(() => fn('Some text.', undefined)).not.toThrow()
    expect(() => fn('Some text.', {})).not.toThrow()
  })
})

describe('an option out of range says what it must be', () => {
  test.each<[string, () => unknown, RegExp]>([
    [
      'referenceDate',
      () => parseDateline('', { referenceDate: 'yesterday' }),
      /"referenceDate" must be a valid Date or a string that begins with YYYY-MM-DD, got "yesterday"/,
    ],
    [
      'an invalid Date',
      () => analyzeArticle('', { referenceDate: new Date('no') }),
      /"referenceDate" must be a valid Date/,
    ],
    [
      'threshold of names',
      () => normalizeNames('', { threshold: 2 }),
      /"threshold" must be a number from 0 to 1, got 2/,
    ],
    ['threshold of topics', () => classifyTopics('', { threshold: Number.NaN }), /from 0 to 1, got NaN/],
    ['limit', () => classifyTopics('', { limit: -1 }), /"limit" must be a whole number, 0 or more, got -1/],
    [
      'kinds',
      () => extractQuotes('', { kinds: ['loud' as 'direct'] }),
      /"kinds" must be an array of "direct"/,
    ],
    ['minConfidence', () => extractQuotes('', { minConfidence: 97 }), /"minConfidence" must be/],
    [
      'known',
      () => normalizeNames('', { known: [{ nom: 'Ada' } as never] }),
      /"known\[0\]" must be a name or \{ name, aliases \}, got an object/,
    ],
  ])('%s', (_, call, message) => {
    const error = errorOf(call)
    expect(error.code).toBe('OPTION_VALUE')
    expect(error.message).toMatch(message)
  })
})

test('a list of names must hold strings only', () => {
  const error = errorOf(() => normalizeNames(['Ada Lovik', 7 as unknown as string]))
  expect(error.code).toBe('INPUT_TYPE')
  expect(error.message).toContain('an array with 7')
})

describe('any string is valid', () => {
  const NOTHING = {
    headline: null,
    deck: null,
    byline: null,
    dateline: null,
    people: [],
    quotes: [],
    topics: [],
  }

  test.each([
    ['empty', ''],
    ['white space', ' \t\r\n\u2028\u3000\ufeff '],
  ])('%s: nothing is found', (_, text) => {
    expect(analyzeArticle(text)).toEqual({ ...NOTHING, paragraphs: [] })
    expect(normalizeNames(text)).toEqual([])
  })

  test.each([
    ['emoji', '👩‍👩‍👧‍👦🎉🇳🇴 👍🏽'],
    ['a lone surrogate', '\ud83d'],
    ['a lone surrogate among words', 'The mayor \udc00 spoke \ud83d'],
    ['NUL', 'a\u0000b'],
    ['marks alone', '"“”‘’\'\'""«»'],
    ['one word', 'said'],
  ])('%s: nobody speaks', (_, text) => {
    expect(analyzeArticle(text)).toMatchObject({ dateline: null, people: [], quotes: [], topics: [] })
  })

  test('a story pasted as HTML: no tag becomes a person or a dateline', () => {
    const html = `<html><head><title>News</title></head><body><p class="lead">The bridge will open in May,
      <a href="/people/ada">Ada Lovik</a> said.</p><div id="Footer">Terms Of Use</div></body></html>`
    const { dateline, people, quotes } = analyzeArticle(html)
    expect(dateline).toBeNull()
    for (const person of people) expect(person.name).not.toMatch(/[<>="]|class|div|href|body/i)
    for (const quote of quotes) expect(quote.speaker?.name ?? '').not.toMatch(/[<>="]/)
  })

  test('a story pasted as HTML: read through its tags, and every span slices back', () => {
    const html =
      '<p>OSLO, May 3 (Reuters) - Norway will lend more, Ada Lovik said.</p><p>&ldquo;We can wait,&rdquo; Lovik said.</p><script>var a="x said y";</script>'
    const { dateline, quotes, paragraphs } = analyzeArticle(html)
    expect(dateline?.places[0]?.name).toBe('Oslo')
    expect(paragraphs).toHaveLength(2)
    expect(quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
      ['Norway will lend more', 'Ada Lovik'],
      ['We can wait', 'Ada Lovik'],
    ])
    for (const quote of quotes)
      for (const { start, end, text } of quote.content) expect(html.slice(start, end)).toBe(text)
  })

  test.each([
    ['<p>"We can wait," Lovik said.</p>', 'We can wait'],
    ['<p>&quot;We can wait,&quot; Mr. Lovik said. &amp; more</p>', 'We can wait'],
    ['The minister, <a href="/ada">Ada Lovik</a>, said prices rose.', 'prices rose'],
    ['<script>if (a <!--b) "x" said y</script><p>"We can wait," Lovik said.</p> -->', 'We can wait'],
    ['<!-- "No," Lovik said. --><p>"We can wait," Lovik said.</p>', 'We can wait'],
    ['"We can wait," Lovik said. <!-- never closed', 'We can wait'],
  ])('%s: no tag is said by anybody', (html, said) => {
    expect(analyzeArticle(html).quotes.map(({ text }) => text)).toEqual([said])
  })

  test('a word in angle brackets that is no element of HTML is a word', () => {
    const story =
      'Mayor opens <bridge> at last\n\nOSLO, May 3 (Reuters) - The bridge is open, Ada Lovik said.'
    expect(analyzeArticle(story).headline?.text).toBe('Mayor opens <bridge> at last')
  })

  test('a pasted object prints no surprise', () => {
    expect(() => analyzeArticle(JSON.stringify({ a: ['“', { b: 'said' }] }))).not.toThrow()
  })
})
