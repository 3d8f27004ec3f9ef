import { deepStrictEqual, equal, ok } from 'node:assert/strict'
import { explain } from '../src/debug/index.js'
import {
  toBrat,
  toCsv,
  toDisplacy,
  toHtml,
  toJsonLd,
  toNinjs,
  toWebAnnotations,
} from '../src/export/index.js'
import {
  analyzeArticle,
  classifyTopics,
  extractQuotes,
  normalizeNames,
  parseDateline,
  type Span,
} from '../src/index.js'
import { unifyNames } from '../src/names/index.js'
import { maskMarkup } from '../src/text/mask-markup.js'

// What holds for every text there is. Shared by the quick run of `npm test` and the long one of `npm run fuzz`.

/** What does not show, joiners included, and white space: content is compared without them. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g
/** In names, nothing that does not show; joiners show in some scripts. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && 'text' in value
}

/** Every span anywhere in a result. */
export function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  const own = isSpan(value) ? [value] : []
  return [...own, ...Object.values(value).flatMap(spansIn)]
}

function slicesBack(text: string, result: unknown): void {
  for (const span of spansIn(result)) {
    ok(span.start >= 0 && span.end > span.start && span.end <= text.length, 'a span lies outside or is empty')
    equal(text.slice(span.start, span.end), span.text, 'a span does not slice back')
  }
}

function areOrdered(spans: readonly Span[], what: string): void {
  for (let i = 1; i < spans.length; i++)
    ok(spans[i]!.start >= spans[i - 1]!.end, `${what} overlap or are out of order`)
}

function lieApart(spans: readonly (Span | null)[], others: readonly Span[], what: string): void {
  for (const span of spans)
    for (const { start, end } of others) if (span) ok(end <= span.start || start >= span.end, what)
}

const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  analyzeArticle: (text) => analyzeArticle(text),
  parseDateline: (text) => parseDateline(text),
  normalizeNames: (text) => normalizeNames(text),
  extractQuotes: (text) => extractQuotes(text),
  classifyTopics: (text) => classifyTopics(text, { threshold: 0 }),
}

/** Prose enough that whatever stands below it is far away from any dateline. */
const BODY = `\n\n${'The council met for hours and agreed on little, as it often does in a dry year. '.repeat(6)}\n\n`
const FAR_AWAY = 'REYKJAVIK, June 7 (AP) - The ferry was late, Ada Lovik said.\n'

/** Name of an invariant, and a check that throws where a text breaks it. */
export const STORY_INVARIANTS: Readonly<Record<string, (text: string) => void>> = {
  'no function throws, and every span lies inside, is not empty and slices back': (text) => {
    for (const run of Object.values(FUNCTIONS)) slicesBack(text, run(text))
  },

  'the same input gives the same output, and it survives JSON': (text) => {
    for (const run of Object.values(FUNCTIONS)) {
      const result = run(text)
      deepStrictEqual(run(text), result)
      const json = JSON.stringify(result)
      deepStrictEqual(JSON.parse(json), result)
      equal(JSON.stringify(JSON.parse(json)), json)
    }
  },

  'the single functions give what analyzeArticle gives': (text) => {
    const { dateline, people, quotes, topics } = analyzeArticle(text)
    deepStrictEqual(parseDateline(text), dateline)
    deepStrictEqual(normalizeNames(text), people)
    deepStrictEqual(extractQuotes(text), quotes)
    deepStrictEqual(classifyTopics(text), topics)
  },

  'paragraphs are in order and hold neither headline nor dateline': (text) => {
    const { headline, deck, dateline, paragraphs } = analyzeArticle(text)
    areOrdered(paragraphs, 'paragraphs')
    lieApart([headline, deck, dateline], paragraphs, 'a paragraph holds a headline, deck or dateline')
  },

  'people: mentions in order and apart, no invisible character in a name, counts that add up': (text) => {
    const people = normalizeNames(text)
    areOrdered(
      people.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start),
      'mentions of different people',
    )
    deepStrictEqual(
      people.map(({ mentions }) => mentions[0]!.start),
      people.map(({ mentions }) => mentions[0]!.start).sort((a, b) => a - b),
    )
    for (const { name, mentions, variants, titles } of people) {
      areOrdered(mentions, 'mentions')
      ok(name.trim() !== '' && mentions.length > 0)
      for (const written of [name, ...titles, ...variants.map((variant) => variant.text)])
        ok(!INVISIBLE.test(written), 'a name holds an invisible character')
      for (const { text: form, count, rule } of variants)
        ok(count > 0 && rule !== '' && form !== name, 'a variant says nothing')
      ok(variants.reduce((sum, { count }) => sum + count, 0) <= mentions.length)
    }
  },

  'quotations: in order, content apart and what was said, the speaker one of the people': (text) => {
    const { people, quotes } = analyzeArticle(text)
    const readable = maskMarkup(text)
    const names = new Set(people.map(({ name }) => name))
    const starts = quotes.map(({ content }) => content[0]!.start)
    deepStrictEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    )
    for (const { content, text: said, confidence, rule, speaker, source } of quotes) {
      areOrdered(content, 'the parts of a quotation')
      const printed = content.map(({ start, end }) => readable.slice(start, end)).join('')
      equal(said.replace(UNSEEN, ''), printed.replace(UNSEEN, ''))
      ok(confidence >= 0 && confidence <= 1 && rule !== '')
      if (speaker) ok(!INVISIBLE.test(speaker.name), 'a speaker holds an invisible character')
      // a given name that stands alone in the story is a person, and none of the people
      const printedName = source && readable.slice(source.start, source.end).replace(UNSEEN, '')
      if (speaker?.kind === 'person' && speaker.name !== printedName)
        ok(names.has(speaker.name), 'the speaker is none of the people')
    }
  },

  'topics: best first, scores in range, no topic twice': (text) => {
    const topics = classifyTopics(text, { threshold: 0 })
    const scores = topics.map(({ score }) => score)
    deepStrictEqual(
      scores,
      [...scores].sort((a, b) => b - a),
    )
    ok(scores.every((score) => score >= 0 && score <= 1))
    equal(new Set(topics.map(({ id }) => id)).size, topics.length)
  },

  'what is far below a dateline does not change it': (text) => {
    deepStrictEqual(parseDateline(text + BODY + FAR_AWAY), parseDateline(text + BODY))
  },

  'explain, unifyNames and every exporter read what was found': (text) => {
    const article = analyzeArticle(text)
    slicesBack(text, explain(text))
    slicesBack(text, unifyNames(text).edits)
    unifyNames(text, article.people)
    for (const write of [toHtml, toCsv, toBrat]) equal(typeof write(text, article), 'string')
    for (const write of [toNinjs, toJsonLd, toWebAnnotations, toDisplacy])
      JSON.stringify(write(text, article, ...([] as never[])))
  },
}
