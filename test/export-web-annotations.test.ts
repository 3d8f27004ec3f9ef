import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnnotationTarget, toWebAnnotations, type WebAnnotation } from '../src/export/index.js'
import { wellFormed } from '../src/export/well-formed.js'
import { arbitraryStory } from './arbitrary-story.js'
import { ASTRAL_STORY, analyzed, GOLDEN_STORIES } from './export-stories.js'
import { readJsonLd } from './standards/read-json-ld.js'
import { validator } from './standards/validator.js'
import { ANNOTATION_SCHEMA } from './standards/web-annotation.js'

const URI = 'https://example.com/news/42'
const validate = validator({ type: 'array', items: ANNOTATION_SCHEMA })

const targetsOf = ({ target }: WebAnnotation): readonly AnnotationTarget[] =>
  typeof target === 'string' ? [] : target

/** Every target found again as a reader of the standard finds it: by code points, and by its words in their context. */
function expectFoundAgain(text: string, annotations: readonly WebAnnotation[]): void {
  const characters = [...text]
  for (const [quote, position] of annotations.flatMap(targetsOf).map(({ selector }) => selector)) {
    expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact)
    expect(characters.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true)
    expect(characters.slice(position.end).join('').startsWith(quote.suffix)).toBe(true)
    for (const part of [quote.exact, quote.prefix, quote.suffix]) expect(wellFormed(part)).toBe(part)
  }
}

describe('annotations are valid', () => {
  test('by a schema that refuses what is not', () => {
    const [annotation] = toWebAnnotations(ASTRAL_STORY.text, ASTRAL_STORY.article)
    expect(validate([{ ...annotation, id: undefined }])).not.toEqual([])
    expect(validate([{ ...annotation, confidence: 1 }])).not.toEqual([])
    expect(validate([{ ...annotation, motivation: 'guessing' }])).not.toEqual([])
  })

  test.each(GOLDEN_STORIES)('%s, and every target is found again', async (_, { text, article }) => {
    const annotations = toWebAnnotations(text, article, { uri: URI })
    expect(validate(annotations)).toEqual([])
    expectFoundAgain(text, annotations)
    const quads = await readJsonLd(annotations)
    const count = quads.match(/#type> <http:\/\/www.w3.org\/ns\/oa#Annotation>/g)?.length ?? 0
    expect(count).toBe(annotations.length)
  })

  test('any story', () => {
    fc.assert(
      fc.property(arbitraryStory, (text) => {
        const { article } = analyzed(text)
        const annotations = toWebAnnotations(text, article)
        expect(validate(annotations)).toEqual([])
        expectFoundAgain(wellFormed(text), annotations)
        expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length)
      }),
      { numRuns: 200, seed: 20231010 },
    )
  })
})

test('a story: what is annotated, and with what', () => {
  const { text, article } = ASTRAL_STORY
  const annotations = toWebAnnotations(text, { ...article, topics: [] }, { uri: URI })
  const shown = annotations.map((annotation) => [
    annotation.id.slice(URI.length),
    annotation.body.map((body) => ('value' in body ? body.value : body.source.slice(URI.length))),
    targetsOf(annotation).map(({ selector }) => selector[0].exact),
  ])
  expect(shown).toEqual([
    ['#dateline', ['dateline'], ['OSLO, May 3 (Reuters) -']],
    ['#place-1', ['place', 'Oslo, NO', '#dateline'], ['OSLO']],
    ['#date', ['date', '#dateline'], ['May 3']],
    ['#agency', ['agency', 'Reuters', '#dateline'], ['Reuters']],
    ['#person-1', ['person', 'Ada Lovik'], ['Ada Lovik', 'Lovik']],
    ['#quotation-1', ['quotation', 'indirect', 'Ada Lovik'], ['Norway 🇳🇴 will deepen the harbour of Oslo']],
    ['#cue-1', ['cue', '#quotation-1'], ['said']],
    ['#source-1', ['source', 'Ada Lovik', '#quotation-1'], ['Finance Minister Ada Lovik']],
    [
      '#quotation-2',
      ['quotation', 'direct', 'Ada Lovik'],
      ['We waited 𝟙𝟘 years 🎉 for this', 'and nobody helped.'],
    ],
    ['#cue-2', ['cue', '#quotation-2'], ['told']],
    ['#source-2', ['source', 'Ada Lovik', '#quotation-2'], ['Lovik']],
    ['#quotation-3', ['quotation', 'indirect', 'harbour board'], ['the work would begin in June']],
    ['#cue-3', ['cue', '#quotation-3'], ['said']],
    ['#source-3', ['source', 'harbour board', '#quotation-3'], ['The harbour board']],
  ])
})

test('a position counts code points, not UTF-16 units', () => {
  const text = '🎉🎉 “We go,” Ada Lovik said.'
  const { article } = analyzed(text)
  const quotation = toWebAnnotations(text, article).find(({ id }) => id.endsWith('#quotation-1'))!
  expect(article.quotes[0]!.content[0]).toMatchObject({ start: 6, end: 11 })
  expect(targetsOf(quotation)[0]!.selector[1]).toEqual({ type: 'TextPositionSelector', start: 4, end: 9 })
})

test('prefix and suffix do not cut a character in two', () => {
  const text = `${'🎉'.repeat(40)}x Ada Lovik said she was well. x${'🎉'.repeat(40)}`
  const { article } = analyzed(text)
  expect(article.people).not.toEqual([])
  expectFoundAgain(text, toWebAnnotations(text, article))
})

test('a topic is about the whole text; its evidence links to it', () => {
  const { text, article } = ASTRAL_STORY
  const annotations = toWebAnnotations(text, article, { uri: URI })
  const topic = annotations.find(({ id }) => id.endsWith('#topic-1'))!
  expect(topic.target).toBe(URI)
  expect(topic.body).toContainEqual({
    type: 'SpecificResource',
    purpose: 'classifying',
    source: article.topics[0]!.id.replace('medtop:', 'http://cv.iptc.org/newscodes/mediatopic/'),
  })
  const evidence = annotations.find(({ id }) => id.endsWith('#evidence-1'))!
  expect(evidence.body).toContainEqual({
    type: 'SpecificResource',
    purpose: 'linking',
    source: `${URI}#topic-1`,
  })
})
