import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, type ParserError, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { escapeHtml } from '../src/export/html/escape-html.js'
import { DARK, LIGHT } from '../src/export/html/page-colours.js'
import { renderMarks } from '../src/export/html/render-marks.js'
import { toHtml } from '../src/export/index.js'
import { wellFormed } from '../src/export/well-formed.js'
import { withoutFiller } from '../src/text/invisible.js'
import { maskMarkup } from '../src/text/mask-markup.js'
import { arbitraryStory } from './arbitrary-story.js'
import { ASTRAL_STORY, analyzed, GOLDEN_STORIES } from './export-stories.js'

type Node = DefaultTreeAdapterTypes.ChildNode
interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

/** The page as a browser reads it: its elements, and what a strict parser complains about. */
function read(html: string): { elements: Element[]; errors: string[] } {
  const errors: string[] = []
  const document = parse(html, { onParseError: ({ code }: ParserError) => errors.push(code) })
  const elements: Element[] = []
  const textOf = (node: Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
  const walk = (node: Node): void => {
    if (!('attrs' in node)) return
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    elements.push({ tag: node.tagName, attributes, text: textOf(node) })
    for (const child of node.childNodes) walk(child)
  }
  for (const node of document.childNodes) walk(node)
  return { elements, errors }
}

/** What is shown of the story, references left out, white space made one space. */
function shownStory(html: string): string {
  const main = html.slice(html.indexOf('<main>'), html.indexOf('</main>'))
  const bare = main.replace(/<sup.*?<\/sup>/g, '').replace(/<dl.*?<\/dl>/g, '')
  return plain(read(bare).elements[0]!.text)
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A text as it reads without its HTML. */
const unmarked = (text: string): string => withoutFiller(maskMarkup(text))

const ORDINARY = ASTRAL_STORY

describe('the page', () => {
  test.each(GOLDEN_STORIES)('%s: valid, and shows the story whole', (_, { text, article }) => {
    const html = toHtml(text, article)
    expect(read(html).errors).toEqual([])
    const shown = shownStory(html)
    for (const paragraph of article.paragraphs) expect(shown).toContain(plain(unmarked(paragraph.text)))
    if (article.dateline) expect(shown).toContain(plain(unmarked(article.dateline.text)))
  })

  test('says who speaks, in which words, and where it comes from', () => {
    const { elements } = read(toHtml(ORDINARY.text, ORDINARY.article))
    const texts = (tag: string, name: string): string[] =>
      elements
        .filter((element) => element.tag === tag && element.attributes.class?.split(' ').includes(name))
        .map(({ text }) => text)
    expect(elements.find(({ tag }) => tag === 'h1')?.text).toBe('🚢 Harbour to grow 🚢')
    expect(texts('span', 'dateline')).toEqual(['OSLO, May 3 (Reuters) -'])
    expect(texts('mark', 'direct')).toEqual([
      '“We waited 𝟙𝟘 years 🎉 for this,”',
      '“and nobody helped.”',
      '“quoted”',
    ])
    expect(texts('span', 'cue')).toContain('told')
    expect(texts('dl', 'facts')).toEqual(['FromOslo, NODated3 MayAgencyReuters'])
    expect(texts('li', 'speaker').map((text) => text.replace(/quotations?.*/, 'quotations'))).toEqual([
      '1Ada Lovik 2 quotations',
      '2harbour board 1 quotations',
    ])
    expect(elements.find(({ attributes }) => attributes.id === 'speaker-1')?.text).toContain(
      'named 2 times, also as Lovik ×1 (surname-only)',
    )
  })

  test('gives all quotations of a speaker one colour and one number, and links it to the speaker', () => {
    const { elements } = read(toHtml(ORDINARY.text, ORDINARY.article))
    const references = elements.filter(({ tag, attributes }) => tag === 'a' && attributes.href)
    expect(references.map(({ text, attributes }) => `${text} ${attributes.href}`)).toEqual([
      '1 #speaker-1',
      '1 #speaker-1',
      '2 #speaker-2',
    ])
    for (const { attributes } of references)
      expect(elements.some(({ attributes: { id } }) => `#${id}` === attributes.href)).toBe(true)
    const colours = elements
      .filter(({ tag, attributes }) => tag === 'mark' && attributes.title)
      .map(({ attributes }) => attributes.class!.split(' ')[1])
    expect(colours).toEqual(['s1', 's1', 's1', 's2'])
  })

  test('asks for nothing from elsewhere and runs nothing', () => {
    const { elements } = read(toHtml(ORDINARY.text, ORDINARY.article))
    expect(
      elements.filter(({ tag }) => /^(?:script|link|img|iframe|object|embed|base|form)$/.test(tag)),
    ).toEqual([])
    for (const { attributes } of elements) {
      expect(Object.keys(attributes).filter((name) => name.startsWith('on'))).toEqual([])
      if (attributes.href) expect(attributes.href).toMatch(/^#/)
    }
    expect(toHtml(ORDINARY.text, ORDINARY.article)).not.toMatch(/url\(|@import/)
  })

  test('is titled by the headline, or as the caller says', () => {
    const title = (html: string): string | undefined =>
      read(html).elements.find(({ tag }) => tag === 'title')?.text
    expect(title(toHtml(ORDINARY.text, ORDINARY.article))).toBe('🚢 Harbour to grow 🚢')
    expect(title(toHtml(ORDINARY.text, ORDINARY.article, { title: '</title><b>' }))).toBe('</title><b>')
    const { text, article } = analyzed('')
    expect(title(toHtml(text, article))).toBe('News story')
  })

  test('of a story pasted as HTML shows the story and not its tags', () => {
    const { text, article } = analyzed(
      '<p>OSLO, May 3 (Reuters) - Norway will <b>lend</b> more, Ada Lovik said.</p><script>alert(1)</script>',
    )
    expect(shownStory(toHtml(text, article))).toBe(
      'OSLO, May 3 (Reuters) - Norway will lend more, Ada Lovik said.',
    )
  })
})

describe('nothing from the story is markup', () => {
  const EVIL = `"><img src=x onerror=alert(1)></style></title><script>alert('x')</script>&lt;`
  const EVIL_TEXT = `Ada Lovik said she was well. ${EVIL}`
  const { article } = analyzed(EVIL_TEXT)
  const span = { start: EVIL_TEXT.length - EVIL.length, end: EVIL_TEXT.length, text: EVIL }
  const evil = {
    headline: span,
    deck: span,
    byline: span,
    dateline: {
      ...span,
      places: [{ ...span, name: EVIL, region: EVIL, country: EVIL }],
      date: null,
      agency: { ...span, name: EVIL },
      rule: EVIL,
    },
    paragraphs: [...article.paragraphs, span],
    people: [
      {
        name: EVIL,
        variants: [{ text: EVIL, count: 1, rule: EVIL }],
        mentions: [span],
        titles: [EVIL],
        parts: { given: null, middle: null, family: null, suffix: null },
      },
    ],
    quotes: [
      {
        kind: EVIL as 'direct',
        text: EVIL,
        content: [span],
        cue: span,
        source: span,
        speaker: { name: EVIL, kind: 'person' as const },
        confidence: 0.5,
        rule: EVIL,
      },
    ],
    topics: [{ id: EVIL, label: EVIL, score: 0.5, evidence: [span] }],
  }

  test('neither names, titles, quotations, topics, rules nor the title', () => {
    const html = toHtml(EVIL_TEXT, evil, { title: EVIL })
    const { elements, errors } = read(html)
    expect(errors).toEqual([])
    expect(
      elements.filter(({ tag, attributes }) => /script|img/.test(tag) || 'onerror' in attributes),
    ).toEqual([])
    expect(elements.find(({ attributes }) => attributes.class === 'name')?.text).toBe(EVIL)
  })
})

test('escapeHtml: the five characters, and control characters that HTML forbids', () => {
  expect(escapeHtml(`<a href="x">'&amp;'</a>`)).toBe(
    '&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;',
  )
  expect(escapeHtml('a\0b\tc\nd\x85')).toBe('a\ufffdb\tc\nd\ufffd')
})

test.each([
  ['none', [], 'abcdef'],
  ['one', [[1, 3]], 'a<b>bc</b>def'],
  [
    'nested',
    [
      [0, 6],
      [2, 4],
    ],
    '<b>ab<i>cd</i>ef</b>',
  ],
  [
    'overlapping',
    [
      [0, 4],
      [2, 6],
    ],
    '<b>ab<i>cd</i></b><i>ef</i>',
  ],
  [
    'the same twice',
    [
      [1, 2],
      [1, 2],
    ],
    'a<b><i>b</i></b>cdef',
  ],
  [
    'ends at one place',
    [
      [0, 3],
      [1, 3],
    ],
    '<b>a<i>bc</i></b>def',
  ],
])('renderMarks: %s', (_, spans, html) => {
  const marks = (spans as [number, number][]).map(([start, end], i) => ({
    start,
    end,
    element: 'bi'[i]!,
    attributes: '',
  }))
  expect(renderMarks('abcdef', 0, 6, marks)).toBe(html)
})

test('renderMarks: of a mark that reaches beyond the stretch, the part inside', () => {
  const mark = { start: 1, end: 9, element: 'b', attributes: 'class="x"', after: '!' }
  expect(renderMarks('0123456789', 3, 6, [mark])).toBe('<b class="x">345</b>')
  expect(renderMarks('0123456789', 3, 9, [mark])).toBe('<b class="x">345678</b>!')
})

test('any story gives a valid page that shows all its paragraphs, the same every time', () => {
  fc.assert(
    fc.property(arbitraryStory, (text) => {
      const { article } = analyzed(text)
      const html = toHtml(text, article)
      expect(read(html).errors).toEqual([])
      expect(wellFormed(html)).toBe(html)
      const shown = shownStory(html)
      const readable = maskMarkup(wellFormed(text))
      for (const { start, end } of article.paragraphs)
        expect(shown).toContain(
          plain(read(`<i>${escapeHtml(readable.slice(start, end))}`).elements.at(-1)!.text),
        )
      expect(toHtml(text, article)).toBe(html)
    }),
    { numRuns: 200, seed: 20231010 },
  )
})

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('colours, %s: what is read together has a contrast of 4.5 (WCAG AA)', (_, theme) => {
  const luminance = (hex: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  }
  const contrast = (a: string, b: string): number => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
    return (light! + 0.05) / (dark! + 0.05)
  }

  test.each([...theme.speakers, theme.unknown])('$strong', ({ tint, strong }) => {
    for (const text of [theme.ink, theme.dim, strong])
      expect(contrast(text, tint)).toBeGreaterThanOrEqual(4.5)
    for (const ground of [theme.paper, theme.card])
      expect(contrast(strong, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test('ink and dim', () => {
    for (const ground of [theme.paper, theme.card])
      for (const text of [theme.ink, theme.dim]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
  })
})
