import { spanOf } from '../text/span.js'
import type { Article, Span } from '../types.js'
import { codePoints } from './code-points.js'
import { type Finding, type FindingKind, findingsOf } from './findings-of.js'
import { oneLine } from './one-line.js'
import { readStory } from './read-story.js'

const TYPES: Readonly<Partial<Record<FindingKind, string>>> = {
  dateline: 'Dateline',
  place: 'Place',
  date: 'Date',
  agency: 'Agency',
  person: 'Person',
  quotation: 'Quotation',
  cue: 'Cue',
  source: 'Source',
  evidence: 'Evidence',
}

/**
 * A story as brat standoff: the content of the `.ann` file that stands beside the text in its `.txt` file. Text-bound
 * annotations (`T1`) of type Dateline, Place, Date, Agency, Person, Quotation, Cue, Source and Evidence; `CueOf` and
 * `SourceOf` from cue and source to their quotation; the attribute `Kind` of a quotation; `Equiv` between the mentions of
 * one person; notes with speaker, person, place or topic. Offsets are code points; what runs over a line break is cut
 * there, as brat asks.
 *
 * @param article what `analyzeArticle` gave for `text`. Write that same `text` to the `.txt` file, unchanged.
 * @throws {@link WirecopyError} `INPUT_TYPE` if `text` is no string or `article` no article, `INPUT_VALUE` if a span of it
 * does not stand in `text`.
 *
 * @example
 * const text = '🎉 Norway will lend more, Ada Lovik said.'
 * toBrat(text, analyzeArticle(text)).split('\n')[0] // 'T1\tPerson 25 34\tAda Lovik'
 */
export function toBrat(text: string, article: Article): string {
  const story = readStory('toBrat', text, article)
  const codePoint = codePoints(story.text)
  const bounds = findingsOf(story.article).flatMap((finding) =>
    boundsOf(finding).map((spans) => ({
      finding,
      spans: spans.flatMap((span) => linesOf(story.text, span)),
    })),
  )
  const shown = bounds
    .filter(({ spans }) => spans.length > 0)
    .map((bound, i) => ({ ...bound, key: `T${i + 1}` }))
  const keysOf = new Map<string, string[]>()
  for (const { finding, key } of shown) {
    const keys = keysOf.get(finding.id)
    if (keys) keys.push(key)
    else keysOf.set(finding.id, [key])
  }

  const texts = shown.map(({ finding, spans, key }) => {
    const places = spans.map(({ start, end }) => `${codePoint(start)} ${codePoint(end)}`).join(';')
    const words = spans.map((span) => span.text).join(' ')
    return `${key}\t${TYPES[finding.kind]} ${places}\t${words}`
  })
  const relations = shown.flatMap(({ finding, key }) => {
    const [quotation] = /^(?:cue|source)$/.test(finding.kind) ? (keysOf.get(finding.of ?? '') ?? []) : []
    return quotation ? [`${TYPES[finding.kind]}Of Arg1:${key} Arg2:${quotation}`] : []
  })
  const kinds = shown.flatMap(({ finding, key }) =>
    finding.quoteKind ? [`Kind ${key} ${finding.quoteKind}`] : [],
  )
  const notes = shown.flatMap(({ finding, key }) =>
    finding.name ? [`AnnotatorNotes ${key}\t${oneLine(finding.name)}`] : [],
  )
  const people = [...keysOf].filter(([id, keys]) => id.startsWith('person-') && keys.length > 1)
  return [
    ...texts,
    ...relations.map((line, i) => `R${i + 1}\t${line}`),
    ...kinds.map((line, i) => `A${i + 1}\t${line}`),
    ...people.map(([, keys]) => `*\tEquiv ${keys.join(' ')}`),
    ...notes.map((line, i) => `#${i + 1}\t${line}`),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

/** The stretches that are one annotation: all of a quotation; of other findings each for itself. */
function boundsOf({ kind, spans }: Finding): (readonly Span[])[] {
  return kind === 'quotation' ? [spans] : spans.map((span) => [span])
}

/** What a file of lines cannot hold in one: tabs, and all that Python takes for the end of a line. */
const LINES = /[^\t-\r\x1c-\x1e\x85\u2028\u2029]+/g

/** The parts of a span that stand on one line each, without white space around them. */
function linesOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(LINES)].flatMap(({ 0: line, index }) => {
    const from = start + index + line.length - line.trimStart().length
    const words = line.trim()
    return words ? [spanOf(text, from, from + words.length)] : []
  })
}
