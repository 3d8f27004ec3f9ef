import type { Article, Span } from '../types.js'

/** What a value must look like; {@link Article} itself decides, so that the two cannot drift apart. */
type Shape<T> = null extends T
  ? { readonly orNull: Shape<Exclude<T, null>> }
  : T extends readonly (infer Item)[]
    ? { readonly each: Shape<Item> }
    : T extends string
      ? 'string'
      : T extends number
        ? 'number'
        : { readonly [Key in keyof T]: Shape<T[Key]> }

const SPAN: Shape<Span> = { start: 'number', end: 'number', text: 'string' }
const VARIANT: Shape<Article['people'][number]['variants'][number]> = {
  text: 'string',
  count: 'number',
  rule: 'string',
}

/** The parts of an {@link Article} that exporters read, and what each must be. */
export const ARTICLE_SHAPE: Shape<Article> = {
  headline: { orNull: SPAN },
  deck: { orNull: SPAN },
  byline: { orNull: SPAN },
  dateline: {
    orNull: {
      ...SPAN,
      places: {
        each: { ...SPAN, name: 'string', region: { orNull: 'string' }, country: { orNull: 'string' } },
      },
      date: {
        orNull: {
          ...SPAN,
          month: 'number',
          day: 'number',
          year: { orNull: 'number' },
          iso: { orNull: 'string' },
        },
      },
      agency: { orNull: { ...SPAN, name: 'string' } },
      rule: 'string',
    },
  },
  paragraphs: { each: SPAN },
  people: {
    each: {
      name: 'string',
      variants: { each: VARIANT },
      mentions: { each: SPAN },
      titles: { each: 'string' },
      parts: {
        given: { orNull: 'string' },
        middle: { orNull: 'string' },
        family: { orNull: 'string' },
        suffix: { orNull: 'string' },
      },
    },
  },
  quotes: {
    each: {
      kind: 'string',
      text: 'string',
      content: { each: SPAN },
      cue: { orNull: SPAN },
      source: { orNull: SPAN },
      speaker: { orNull: { name: 'string', kind: 'string' } },
      confidence: 'number',
      rule: 'string',
    },
  },
  topics: { each: { id: 'string', label: 'string', score: 'number', evidence: { each: SPAN } } },
}
