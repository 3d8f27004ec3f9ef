import { element } from './element.js'
import { findMarks, type Mark } from './find-marks.js'
import { layOutStory, type StoryBlock } from './lay-out-story.js'
import type { CastMember } from './list-cast.js'
import type { Reading } from './reading.js'
import { type Segment, splitAtMarks } from './split-at-marks.js'
import { voiceClass } from './voice-class.js'

const TAG_OF = { headline: 'h3', deck: 'p', byline: 'p', paragraph: 'p', aside: 'p' } as const

/**
 * The story as it is set, with its marks. `data-lit` names all that a stretch belongs to (`q3` a quotation, `c1` one
 * of the cast, `t0` a topic), `data-light` what lights up when it is pointed at.
 */
export function renderProof(
  reading: Reading,
  cast: readonly CastMember[],
  isShown: (quote: number) => boolean,
): DocumentFragment {
  const { text, article } = reading
  const { quotes } = article
  const marks = findMarks(article, cast, isShown)
  const memberOf = new Map(cast.flatMap((member, i) => member.quotes.map((quote) => [quote, i] as const)))
  const begun = new Set<number>()

  const renderSegment = (segment: Segment, quote: number | null): Node => {
    const printed = text.slice(segment.start, segment.end)
    const own = segment.marks.filter((mark) => mark.layer !== 'content' || mark.of !== quote)
    if (own.length === 0) return document.createTextNode(printed)
    const lit = own.flatMap((mark) => tokensOf(mark, memberOf))
    const attribution = own.find(({ layer }) => layer === 'source' || layer === 'cue')
    const mention = own.find(({ layer }) => layer === 'mention')
    const light = attribution ? `q${attribution.of}` : mention ? `c${mention.of}` : null
    const voice = mention ? mention.of : attribution ? memberOf.get(attribution.of) : undefined
    const names = [...new Set(own.map(({ layer }) => layer))].join(' ')
    return element(
      'span',
      {
        class: voice === undefined ? names : `${names} ${voiceClass(cast[voice]!)}`,
        'data-lit': lit.length > 0 && lit.join(' '),
        'data-light': quote === null ? light : null,
        'data-why': own.some(({ layer }) => layer === 'dateline') ? 'dateline' : null,
      },
      printed,
    )
  }

  const renderQuotation = (quote: number, segments: readonly Segment[]): Node => {
    const member = cast[memberOf.get(quote)!]!
    const isFirst = !begun.has(quote)
    begun.add(quote)
    return element(
      'span',
      {
        class: `content ${quotes[quote]!.kind} ${voiceClass(member)}`,
        'data-lit': `q${quote} c${memberOf.get(quote)}`,
        'data-light': `q${quote}`,
        'data-why': `q${quote}`,
        ...(isFirst && {
          role: 'button',
          tabindex: 0,
          'data-number': member.number ?? '?',
          'data-name': member.name,
        }),
      },
      ...segments.map((segment) => renderSegment(segment, quote)),
    )
  }

  const renderBlock = (block: StoryBlock) => {
    const made = element(TAG_OF[block.kind], { class: block.kind })
    const runs: { quote: number | null; segments: Segment[] }[] = []
    for (const segment of splitAtMarks(block.start, block.end, marks)) {
      const quote = innermostQuote(segment.marks)
      const run = runs.at(-1)
      if (run && run.quote === quote) run.segments.push(segment)
      else runs.push({ quote, segments: [segment] })
    }
    for (const { quote, segments } of runs)
      if (quote === null) made.append(...segments.map((segment) => renderSegment(segment, null)))
      else made.append(renderQuotation(quote, segments))
    return made
  }

  const proof = document.createDocumentFragment()
  proof.append(...layOutStory(text, article).map(renderBlock))
  return proof
}

function tokensOf({ layer, of }: Mark, memberOf: ReadonlyMap<number, number>): string[] {
  if (layer === 'mention') return [`c${of}`]
  if (layer === 'evidence') return [`t${of}`]
  if (layer === 'dateline') return ['dateline']
  return [`q${of}`, `c${memberOf.get(of)}`]
}

/** Of quotations that overlap, the one that is shorter here. */
function innermostQuote(marks: readonly Mark[]): number | null {
  let inner: Mark | null = null
  for (const mark of marks)
    if (mark.layer === 'content' && (!inner || mark.end - mark.start < inner.end - inner.start)) inner = mark
  return inner?.of ?? null
}
