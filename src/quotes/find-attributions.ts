import { ATTRIBUTION_RULES, type CueContext } from './attribution-rules.js'
import { type Cue, findCues } from './find-cues.js'
import { findReported } from './find-reported.js'
import { findSubject } from './find-subject.js'
import type { MarkedStory, TokenRange } from './marked-story.js'

/** What was said, by whom and by which words, in tokens. */
export interface Attribution {
  readonly cue: TokenRange | null
  readonly source: TokenRange | null
  readonly content: readonly TokenRange[]
  readonly rule: string
  readonly confidence: number
}

/**
 * The attributions of one sentence. An attribution at the very end of the sentence takes the whole
 * of it, with whatever is attributed inside; the others go from left to right, and what stands in
 * the content of one is not looked at again: only the outermost is reported.
 */
export function findAttributions(story: MarkedStory, sentence: TokenRange, isTitle: boolean): Attribution[] {
  const cues = findCues(story, sentence, isTitle)
  const found: Attribution[] = []
  let floor = sentence.from
  let previousSource: TokenRange | null = null
  for (let k = 0; k < cues.length; k++) {
    const cue = cues[k]!
    if (cue.from < floor || cue.negated) continue
    if (outranked(story, sentence, cues, k, floor)) continue
    const attribution = attribute(story, sentence, cue, floor, previousSource, isTitle)
    if (!attribution) continue
    found.push(attribution)
    previousSource = attribution.source ?? previousSource
    floor = Math.max(cue.to, ...attribution.content.map((range) => range.to))
  }
  return found
}

function attribute(
  story: MarkedStory,
  sentence: TokenRange,
  cue: Cue,
  floor: number,
  previousSource: TokenRange | null,
  isTitle: boolean,
): Attribution | null {
  let subject = findSubject(story, sentence, cue, floor)
  // "Asked whether prices rose, Imomi …": nobody beside a bare participle at the start
  if (subject.kind === 'none' && cue.from === floor && cue.form === 'finite') return null
  if (cue.form === 'participle' && subject.kind !== 'left' && subject.kind !== 'relative')
    subject = {
      ...subject,
      source: previousSource ?? subject.source,
      kind: 'shared',
      from: cue.from,
      to: cue.to,
    }
  else if (subject.source === null && previousSource !== null)
    subject = { ...subject, source: previousSource }
  // "It is too soon to say …", "It is worth noting that …": nobody says it
  if (
    (cue.form === 'infinitive' || cue.form === 'participle') &&
    subject.source &&
    IMPERSONAL.test(story.tokens.lower[subject.source.from]!) &&
    subject.source.to - subject.source.from === 1
  )
    return null
  if (cue.passive && subject.kind !== 'inverted') subject = { ...subject, source: null, kind: 'none' }
  const reported = findReported(story, sentence, cue, subject.to)
  const embedded = subject.kind === 'relative' || (isFronted(story, floor) && cue.form === 'finite')
  const context: CueContext = { story, sentence, cue, subject, reported, floor, embedded, isTitle }
  for (const rule of ATTRIBUTION_RULES) {
    const content = rule.match(context)
    if (content) {
      const confidence =
        rule.confidence * (subject.kind === 'shared' || subject.kind === 'none' ? DISTANT : 1)
      return {
        cue,
        source: subject.source,
        content,
        rule: rule.id,
        confidence: Math.round(confidence * 100) / 100,
      }
    }
  }
  return null
}

/** "When Imomi said prices rose, markets fell": the report ends with its clause. */
function isFronted(story: MarkedStory, floor: number): boolean {
  return /^(?:when|while|although|though|if|after|since|because|as|even|whereas)$/.test(
    story.tokens.lower[floor]!,
  )
}

// How much less sure a source is that does not stand beside its cue.
const DISTANT = 0.8
const IMPERSONAL = /^(?:it|that|this|there)$/
const LEFTWARD = new Set(['clause-said-source', 'according-to', 'marks-said-source'])

/** Whether a later cue takes this one into its content: "Clinton said it was over, Trump said." */
function outranked(
  story: MarkedStory,
  sentence: TokenRange,
  cues: readonly Cue[],
  k: number,
  floor: number,
): boolean {
  const last = cues.at(-1)!
  if (k === cues.length - 1 || last.form === 'participle' || last.form === 'infinitive' || last.negated)
    return false
  const outer = attribute(story, sentence, last, floor, null, false)
  return (
    outer !== null &&
    LEFTWARD.has(outer.rule) &&
    outer.content.some((range) => range.from <= cues[k]!.from && cues[k]!.to <= range.to)
  )
}
