import { element } from './element.js'
import { findMarks, type Mark } from './find-marks.js'
import { groupRuns } from './group-runs.js'
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
    const own = segment.marks.filter(
      (mark) => !isAttribution(mark) && !(isContent(mark) && mark.of === quote),
    )
    if (own.length === 0) return document.createTextNode(printed)
    const mention = own.find(({ layer }) => layer === 'mention')
    const names = [...new Set(own.map(({ layer }) => layer))].join(' ')
    const isApart = quote === null && !segment.marks.some(isAttribution)
    return element(
      'span',
      {
        class: mention ? `${names} ${voiceClass(cast[mention.of]!)}` : names,
        'data-lit': own.flatMap((mark) => tokensOf(mark, memberOf)).join(' '),
        'data-light': isApart && mention ? `c${mention.of}` : null,
        'data-why': own.some(({ layer }) => layer === 'dateline') ? 'dateline' : null,
      },
      printed,
    )
  }

  /** Segments side by side that are one source or one cue stand in one element: it has one outline and one label. */
  const renderSegments = (segments: readonly Segment[], quote: number | null): Node[] =>
    groupRuns(segments, (own) => own.filter(isAttribution)).flatMap(({ key, run }) => {
      const nodes = run.map((segment) => renderSegment(segment, quote))
      const [first] = key
      if (!first) return nodes
      const voice = voiceClass(cast[memberOf.get(first.of)!]!)
      return element(
        'span',
        {
          class: `${[...new Set(key.map(({ layer }) => layer))].join(' ')} ${voice}`,
          'data-lit': key.flatMap((mark) => tokensOf(mark, memberOf)).join(' '),
          'data-light': quote === null ? `q${first.of}` : null,
        },
        ...nodes,
      )
    })

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
      ...renderSegments(segments, quote),
    )
  }

  const renderBlock = (block: StoryBlock) => {
    const made = element(TAG_OF[block.kind], { class: block.kind })
    const segments = splitAtMarks(block.start, block.end, marks)
    for (const { key, run } of groupRuns(segments, innermostQuotes))
      made.append(...(key[0] ? [renderQuotation(key[0].of, run)] : renderSegments(run, null)))
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

const isAttribution = ({ layer }: Mark): boolean => layer === 'source' || layer === 'cue'
const isContent = ({ layer }: Mark): boolean => layer === 'content'

/** Of quotations that overlap, the one that is shorter here; none where nothing is quoted. */
function innermostQuotes(marks: readonly Mark[]): Mark[] {
  let inner: Mark | null = null
  for (const mark of marks)
    if (isContent(mark) && (!inner || mark.end - mark.start < inner.end - inner.start)) inner = mark
  return inner ? [inner] : []
}
