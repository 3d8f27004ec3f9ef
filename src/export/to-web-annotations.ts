import { checkOptions } from '../check-input.js'
import type { Article, Span } from '../types.js'
import { codePoints } from './code-points.js'
import { type Finding, type FindingKind, findingsOf } from './findings-of.js'
import { readStory } from './read-story.js'
import { storyUri, URI_OPTION } from './story-uri.js'
import { topicUri } from './topic-uri.js'

/** Options of {@link toWebAnnotations}. */
export interface ToWebAnnotationsOptions {
  /** Of the text that is annotated (`source` of every target); if left out, a UUID made from the text. */
  readonly uri?: string | undefined
}

/** Says what a target is: a tag such as `quotation`, a kind such as `direct`, or a name. */
export interface TextualBody {
  readonly type: 'TextualBody'
  readonly purpose: 'tagging' | 'identifying' | 'classifying'
  readonly value: string
}

/** Points to another annotation, or to a topic by its URI. */
export interface LinkedBody {
  readonly type: 'SpecificResource'
  readonly purpose: 'linking' | 'classifying'
  readonly source: string
}

/** A stretch of the text, by its words and by its place in code points. */
export interface AnnotationTarget {
  readonly type: 'SpecificResource'
  readonly source: string
  readonly selector: readonly [
    {
      readonly type: 'TextQuoteSelector'
      readonly exact: string
      readonly prefix: string
      readonly suffix: string
    },
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
  ]
}

/** An annotation of the W3C Web Annotation Data Model. */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'tagging' | 'identifying' | 'linking' | 'classifying'
  readonly body: readonly (TextualBody | LinkedBody)[]
  /** The stretches it is about; a topic is about the whole text, named by its URI. */
  readonly target: readonly AnnotationTarget[] | string
}

/** How many UTF-16 units of the text stand before and behind the words of a `TextQuoteSelector`. */
const CONTEXT = 32

/**
 * A story's findings as annotations of the W3C Web Annotation Data Model, in the order dateline, people, quotations,
 * topics. Each has a body that tags it: `dateline`, `place`, `date`, `agency`, `person`, `quotation`, `cue`, `source`,
 * `topic` or `evidence`; a quotation and a source also name the speaker, and cue, source and evidence link to the
 * annotation they belong to. Positions count code points of the very text that was passed, as the standard asks.
 *
 * @param article what `analyzeArticle` gave for `text`.
 * @throws {@link WirecopyError} `INPUT_TYPE` if `text` is no string or `article` no article, `INPUT_VALUE` if a span of it
 * does not stand in `text`, `UNKNOWN_OPTION`, `OPTION_TYPE` or `OPTION_VALUE` for options it cannot use.
 *
 * @example
 * const text = '🎉 “The bridge will open,” Mayor Ada Lovik said.'
 * const annotations = toWebAnnotations(text, analyzeArticle(text), { uri: 'https://example.com/news/42' })
 * const quotation = annotations.find(({ id }) => id.endsWith('#quotation-1'))
 * quotation.body[0] // { type: 'TextualBody', purpose: 'tagging', value: 'quotation' }
 * quotation.target[0].selector[1] // { type: 'TextPositionSelector', start: 3, end: 23 }
 */
export function toWebAnnotations(
  text: string,
  article: Article,
  options?: ToWebAnnotationsOptions,
): WebAnnotation[] {
  const story = readStory('toWebAnnotations', text, article)
  const checked = checkOptions('toWebAnnotations', options, URI_OPTION)
  const uri = storyUri(story.text, checked.uri)
  const targetOf = targetsIn(story.text, uri)
  return findingsOf(story.article).map((finding) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${uri}#${finding.id}`,
    type: 'Annotation',
    motivation: MOTIVATIONS[finding.kind] ?? 'tagging',
    body: bodiesOf(finding, uri),
    target: finding.spans.length > 0 ? finding.spans.map(targetOf) : uri,
  }))
}

const MOTIVATIONS: Readonly<Partial<Record<FindingKind, WebAnnotation['motivation']>>> = {
  person: 'identifying',
  place: 'identifying',
  agency: 'identifying',
  cue: 'linking',
  source: 'linking',
  evidence: 'linking',
  topic: 'classifying',
}

function bodiesOf({ kind, name, quoteKind, of, topic }: Finding, uri: string): WebAnnotation['body'] {
  const textual = (purpose: TextualBody['purpose'], value: string): TextualBody => ({
    type: 'TextualBody',
    purpose,
    value,
  })
  const linked = (purpose: LinkedBody['purpose'], source: string): LinkedBody => ({
    type: 'SpecificResource',
    purpose,
    source,
  })
  const topicAt = topic && topicUri(topic)
  return [
    textual('tagging', kind),
    ...(quoteKind ? [textual('classifying', quoteKind)] : []),
    ...(name ? [textual(topic ? 'classifying' : 'identifying', name)] : []),
    ...(topicAt ? [linked('classifying', topicAt)] : []),
    ...(of ? [linked('linking', `${uri}#${of}`)] : []),
  ]
}

/** Makes the target of a span: selectors of its words with what stands around them, and of its place in code points. */
function targetsIn(text: string, source: string): (span: Span) => AnnotationTarget {
  const codePoint = codePoints(text)
  return ({ start, end }) => ({
    type: 'SpecificResource',
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(wholeFrom(text, start - CONTEXT), start),
        suffix: text.slice(end, wholeTo(text, end + CONTEXT)),
      },
      { type: 'TextPositionSelector', start: codePoint(start), end: codePoint(end) },
    ],
  })
}

const LOW = /[\udc00-\udfff]/

/** The offset, moved so that what begins there does not begin with half a character. */
const wholeFrom = (text: string, offset: number): number =>
  offset <= 0 ? 0 : LOW.test(text[offset] ?? '') ? offset + 1 : offset

/** The same for what ends there. */
const wholeTo = (text: string, offset: number): number => (LOW.test(text[offset] ?? '') ? offset - 1 : offset)
