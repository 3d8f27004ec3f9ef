import { wordSet } from '../text/word-set.js'
import type { Trace } from '../trace.js'
import type { AttributionRuleId, CueContext } from './attribution-rule.js'
import { ATTRIBUTION_RULES } from './attribution-rules.js'
import { contentStart } from './content-range.js'
import { type Cue, findCues } from './find-cues.js'
import type { LabelRuleId } from './find-labelled.js'
import { findReported } from './find-reported.js'
import { findSubject, type Subject } from './find-subject.js'
import type { LeadRuleId } from './find-unclaimed.js'
import { type MarkedStory, regionAt, type TokenRange } from './marked-story.js'
import { nounPhraseAt } from './noun-phrase-at.js'
import type { CueTried, NoQuotation, QuoteEvent, RuleRefused } from './quote-events.js'
import { subjectBehindComma } from './shared-subject.js'
import { verbClassesOf } from './verb-classes.js'

const HE_OR_SHE_OR_THEY = wordSet('he she they')

/** Every rule that a quotation can carry. */
export type RuleId = AttributionRuleId | LabelRuleId | LeadRuleId

/** What was said, by whom and by which words, in tokens. */
export interface Attribution {
  readonly cue: TokenRange | null
  readonly source: TokenRange | null
  readonly content: readonly TokenRange[]
  readonly rule: RuleId
  readonly confidence: number
}

// How much less sure a source is that does not stand beside its cue.
const DISTANT = 0.8
// How much less sure a clause is that only ends in marks.
const LOOSE = 0.88
const IMPERSONAL = wordSet('it that this there')
const BEFORE_PARTICIPLE = wordSet('after before besides by despite in on upon when while')
const NOBODY = wordSet('neither no nobody none')
const SUBORDINATE = wordSet('when while although though if after since because as even whereas')
const RELATIVE_PRONOUN = wordSet('what where which who whom')
// Rules whose content stands on the left of the attribution.
const LEFTWARD: ReadonlySet<AttributionRuleId> = new Set([
  'according-to',
  'clause-said-source',
  'marks-said-source',
])

/**
 * The attributions of one sentence. An attribution at the very end of the sentence takes the whole
 * of it, with whatever is attributed inside; the others go from left to right, and what stands in
 * the content of one is not looked at again: only the outermost is reported.
 */
export function findAttributions(story: MarkedStory, sentence: TokenRange, isTitle: boolean): Attribution[] {
  const cues = findCues(story, sentence, isTitle)
  const found: Attribution[] = []
  let floor = sentence.from
  // "Imomi, when asked what was wrong, said …": a report that names nobody takes no subject from the next
  let subjectFloor = floor
  let previousSource: TokenRange | null = null
  // What the last cue takes on its left depends on the floor alone: asked anew only where that has moved.
  let takenFrom = -1
  let taken: readonly TokenRange[] = []
  const last = cues.at(-1)!
  for (const cue of cues) {
    if (cue.from < floor || cue.negated) {
      if (story.trace)
        noteCue(story.trace, sentence, cue, { why: cue.negated ? 'negated' : 'inside-content' })
      continue
    }
    if (cue !== last) {
      if (takenFrom !== floor) {
        takenFrom = floor
        taken = takenOnLeft(story, sentence, last, floor)
      }
      if (taken.some((range) => range.from <= cue.from && cue.to <= range.to)) {
        if (story.trace) noteCue(story.trace, sentence, cue, { why: 'in-last-cue' })
        continue
      }
    }
    // what the last cue takes is nobody else's
    const to = cue !== last && taken[0] && cue.to <= taken[0].from ? taken[0].from : sentence.to
    const clause = { from: sentence.from, to }
    const attribution = attribute(story, clause, cue, floor, subjectFloor, previousSource, isTitle)
    if (!attribution) continue
    found.push(attribution)
    previousSource = attribution.source ?? previousSource
    floor = Math.max(cue.to, attribution.content.at(-1)?.to ?? 0)
    if (attribution.source || !cue.passive) subjectFloor = floor
  }
  return found
}

function attribute(
  story: MarkedStory,
  sentence: TokenRange,
  cue: Cue,
  floor: number,
  subjectFloor: number,
  previousSource: TokenRange | null,
  isTitle: boolean,
): Attribution | null {
  const { trace } = story
  const beside = findSubject(story, sentence, cue, subjectFloor)
  // "Named mayor, Imomi …": nobody beside a bare participle at the start
  if (beside.kind === 'none' && cue.from === floor && cue.form === 'finite' && !cue.passive) {
    if (trace) noteCue(trace, sentence, cue, { why: 'bare-participle', subject: beside })
    return null
  }
  const opens = cue.form === 'participle' && opensSentence(story, floor, cue.from)
  const behind = opens && !beside.source ? subjectBehindComma(story, cue.to, sentence.to) : null
  const subject = behind
    ? { source: behind, kind: 'shared' as const, from: cue.from, to: cue.to }
    : subjectInSentence(beside, cue, previousSource)
  // "it is fair to say that …": nobody in the sentence says it
  const none: NoQuotation | null =
    cue.form === 'infinitive' && !beside.source
      ? 'nobody-says-it'
      : subject.source !== previousSource && isImpersonal(story, cue, subject)
        ? 'impersonal'
        : isNobody(story, subject)
          ? 'said-by-nobody'
          : null
  if (none !== null) {
    if (trace) noteCue(trace, sentence, cue, { why: none, subject })
    return null
  }
  const context: CueContext = {
    story,
    sentence,
    cue,
    subject,
    reported: findReported(story, sentence, cue, subject.to, isTitle),
    floor,
    embedded: behind !== null || isEmbedded(story, sentence, cue, subject, floor),
    isTitle,
  }
  const { reported } = context
  const refused: RuleRefused[] = []
  for (const { id, match, confidence } of ATTRIBUTION_RULES) {
    const content = match(context)
    if (typeof content === 'string') {
      if (trace) refused.push({ rule: id, why: content })
      continue
    }
    if (trace) noteCue(trace, sentence, cue, { subject, reported, refused, taken: id })
    const isDistant = subject.kind === 'shared' || subject.kind === 'none'
    // “Prices” rose “at once,” Imomi said: where such content begins is less sure than where marks do
    const isLoose = id === 'marks-said-source' && content[0] && story.regionOf[content[0].from]! < 0
    return {
      cue,
      source: subject.source,
      content,
      rule: id,
      confidence: Math.round(confidence * (isDistant ? DISTANT : 1) * (isLoose ? LOOSE : 1) * 100) / 100,
    }
  }
  if (trace) noteCue(trace, sentence, cue, { why: 'no-rule', subject, reported, refused })
  return null
}

/** Noting that …, By noting that …, After noting that …: a participle that the sentence begins with. */
function opensSentence(story: MarkedStory, floor: number, participle: number): boolean {
  const start = contentStart(story, floor, participle)
  const isLed = start === participle - 1 && BEFORE_PARTICIPLE.has(story.tokens.lower[start]!)
  return start === participle || isLed
}

function noteCue(
  trace: Trace,
  sentence: TokenRange,
  cue: Cue,
  found: Partial<Omit<CueTried, 'kind' | 'cue' | 'sentence'>>,
): void {
  const unasked = { subject: null, reported: null, refused: [], taken: null, why: null }
  trace.note({ kind: 'cue-tried', cue, sentence, ...unasked, ...found } satisfies QuoteEvent)
}

/** The subject of a cue, given who spoke before it in the same sentence: Imomi said …, adding … */
function subjectInSentence(beside: Subject, cue: Cue, previousSource: TokenRange | null): Subject {
  if (cue.passive && beside.kind !== 'inverted') return { ...beside, source: null, kind: 'none' }
  if (cue.form === 'participle' && beside.kind !== 'left' && beside.kind !== 'relative')
    return { source: previousSource ?? beside.source, kind: 'shared', from: cue.from, to: cue.to }
  return beside.source === null ? { ...beside, source: previousSource } : beside
}

/** "It is too soon to say …", "It is worth noting that …": nobody says it; "It closed the port, saying …" is said. */
function isImpersonal({ tokens }: MarkedStory, cue: Cue, { source }: Subject): boolean {
  const isApart = cue.form === 'participle' && tokens.word[cue.from - 1] === ','
  if (source !== null && isApart && tokens.lower[source.from] === 'it') return false
  return (
    (cue.form === 'infinitive' || cue.form === 'participle') &&
    source !== null &&
    source.to - source.from === 1 &&
    IMPERSONAL.has(tokens.lower[source.from]!)
  )
}

/** "Nobody said …", "No minister has said …", "Neither Imomi nor she said …": it was not said. */
function isNobody({ tokens }: MarkedStory, { source, kind }: Subject): boolean {
  if (source === null || kind !== 'left') return false
  return NOBODY.has(tokens.lower[source.from]!) || tokens.lower[source.from - 1] === 'nor'
}

/**
 * Whether an attribution stands in a clause within its sentence; the report ends with that clause:
 *
 *     When Imomi said prices rose, markets fell.   The boat, which Imomi said was lost, is back.
 */
function isEmbedded(
  { tokens }: MarkedStory,
  sentence: TokenRange,
  cue: Cue,
  subject: Subject,
  floor: number,
): boolean {
  if (subject.kind === 'relative') return true
  if (cue.form === 'finite' && SUBORDINATE.has(tokens.lower[floor]!)) return true
  if (cue.passive && cue.from === cue.verb && cue.classes.includes('ask')) return true
  const isBehind = subject.kind === 'left' && subject.from > sentence.from
  return isBehind && RELATIVE_PRONOUN.has(tokens.lower[subject.from - 1]!)
}

/** What the last cue of a sentence takes on its left, earlier cues and all: "Ellis said it was over, Imomi noted." */
function takenOnLeft(
  story: MarkedStory,
  sentence: TokenRange,
  last: Cue,
  floor: number,
): readonly TokenRange[] {
  if (last.form === 'participle' || last.form === 'infinitive' || last.negated) return []
  const { regionOf } = story
  const outer = attribute(story, sentence, last, floor, floor, null, false)
  // "Imomi said the border was “at last in order,” he said": said twice, reported once
  const isRepeated = outer?.rule === 'marks-said-source' && isPersonalPronoun(story, outer.source)
  if (isRepeated && regionOf[outer.content[0]!.from]! < 0) return []
  if (outer?.rule === 'marks-said-source' && beginsWithReport(story, outer.content[0]!)) return []
  return outer !== null && LEFTWARD.has(outer.rule as AttributionRuleId) ? outer.content : []
}

/** “Safe?” she said, but later “no,” Imomi said: marks that have a cue of their own are not the last one's. */
function beginsWithReport(story: MarkedStory, content: TokenRange): boolean {
  const region = regionAt(story, content.from)
  if (!region || region.to >= content.to) return false
  const verb = nounPhraseAt(story, region.to, content.to)?.to ?? content.to
  return verb < content.to && verbClassesOf(story, verb).includes('say')
}

function isPersonalPronoun({ tokens }: MarkedStory, source: TokenRange | null): boolean {
  return source !== null && source.to - source.from === 1 && HE_OR_SHE_OR_THEY.has(tokens.lower[source.from]!)
}
