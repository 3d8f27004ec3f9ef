import { wordSet } from '../text/word-set.js'
import type { AttributionRule, CueContext } from './attribution-rule.js'
import {
  beginsClause,
  goesOnBehind,
  hasFiniteVerb,
  hasVerbBetween,
  isAsClause,
  isAside,
  isFiniteVerb,
  isFronted,
  isSubjectAlone,
  isSubjectCutOff,
  nounClauseEnd,
  relativeEnd,
  startsClause,
} from './clause-shape.js'
import {
  behindApposition,
  contentBehindComma,
  contentBetween,
  contentFrom,
  contentStart,
  joined,
} from './content-range.js'
import { canFollowMarks, reportsClause } from './find-cues.js'
import {
  endBehindColon,
  endsAsSpeech,
  isNamedInMarks,
  isWorkTitle,
  marksAfter,
  marksEnd,
  marksWithin,
  regionEndingAt,
  startsAfresh,
} from './marks-beside-cue.js'
import { nounPhraseAt } from './noun-phrase-at.js'
import { reportedEnd } from './reported-end.js'
import {
  REPORTS_NO_CLAUSE,
  TAKES_ADDRESSEE_AND_INFINITIVE,
  TAKES_INFINITIVE,
  TAKES_TOPIC,
} from './verb-frames.js'

const NOT_OR_NEVER = wordSet('not never')
const THAT_OR_MARKS_OR_CLAUSE = wordSet('that marks clause')

const PAUSE = wordSet(', — – -- -')
const RELATIVE_PRONOUN = wordSet('that which who what')
const SAY = /^sa(?:y|ys|id|ying)$/
// "said goodbye to the crowd": words that are named, not reported.
const SAID_AS_SUCH = wordSet(
  'anything farewell goodbye grace hello little more much nothing something thanks',
)
const DENIES = /^(?:den(?:y|ied|ies)|admit)/
const SHORT_THING = 5
const NOT_DONE = wordSet('for from without against')
const OBJECT_TAG = wordSet('DET PRON NOUN PROPN ADJ NUM')
const OBJECT_PRONOUN = wordSet('me him us them')
// Fewer tokens in front of "according to" are no clause.
const SHORTEST_CLAUSE = 4
// "Too often, Imomi said, …": shorter stretches before an attribution only introduce.
const LONGEST_INTRODUCTION = 6

/** Attribution rules, most precise first: the first that matches takes the cue. */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  {
    id: 'as-source-said',
    note: 'As Imomi put it, prices rose. Prices rose, as Imomi noted.',
    confidence: 0.7,
    match: ({ story, sentence, cue, subject, reported, floor }) => {
      const first = contentStart(story, floor, cue.from)
      if (!reportsClause(cue) && story.tokens.lower[cue.to - 1] !== 'it') return 'takes-no-clause'
      if (isAsClause(story, first, cue) && subject.source)
        return contentBehindComma(story, Math.max(subject.to, cue.to), sentence.to) ?? 'nothing-behind-comma'
      const as = subject.from - 1
      if (as < floor || story.tokens.lower[as] !== 'as') return 'no-as'
      if (subject.kind !== 'left' && subject.kind !== 'inverted') return 'nobody-beside'
      if (reported.joint !== 'none' && reported.joint !== 'comma') return 'said-behind'
      // "He was, as Imomi put it in May, “the fixer.”"
      if (story.regionOf[reported.from]! >= 0)
        return contentBetween(story, reported.from, marksEnd(story, reported.from, sentence.to)) ?? 'no-words'
      if (!PAUSE.has(story.tokens.word[as - 1]!)) return 'no-pause'
      const start = contentStart(story, floor, as)
      // "The boat, as Imomi noted, is old."
      const on = reported.from
      const isCut = reported.joint === 'comma' && hasFiniteVerb(story, on, sentence.to)
      if (isCut && isSubjectAlone(story, start, as - 1) && !isAside(story, on))
        return joined(contentBetween(story, start, as), contentFrom(story, on, sentence.to))
      if (!hasFiniteVerb(story, start, as)) return 'no-clause-before'
      return contentBetween(story, start, as) ?? 'no-words'
    },
  },
  {
    id: 'according-to-fronted',
    note: 'According to Imomi, prices rose.',
    confidence: 0.74,
    match: ({ story, sentence, cue, subject, floor }) => {
      if (cue.form !== 'phrase') return 'no-phrase'
      if (!subject.source) return 'nobody'
      const isFirst =
        contentStart(story, floor, cue.from) === cue.from || /^[:;]$/.test(story.tokens.word[cue.from - 1]!)
      if (!isFirst) return 'not-first'
      return contentBehindComma(story, subject.to, sentence.to) ?? 'nothing-behind-comma'
    },
  },
  {
    id: 'according-to',
    note: 'Prices rose, according to Imomi.',
    confidence: 0.89,
    match: ({ story, sentence, cue, subject, floor }) => {
      if (cue.form !== 'phrase') return 'no-phrase'
      if (!subject.source) return 'nobody'
      const left = contentBetween(story, contentStart(story, floor, cue.from), cue.from)
      if (!left) return 'nothing-before'
      const on = subject.to + 1
      const isParenthetic = story.tokens.word[subject.to] === ',' && story.tokens.word[cue.from - 1] === ','
      if (isParenthetic && hasFiniteVerb(story, on, sentence.to) && !isAside(story, on))
        return joined(left, contentBetween(story, on, sentence.to))
      return cue.from - floor >= SHORTEST_CLAUSE ? left : 'too-short'
    },
  },
  {
    id: 'marks-said-source',
    note: '“Prices rose,” Imomi said.',
    confidence: 0.97,
    match: ({ story, sentence, cue, subject, reported, floor }) => {
      const at = subject.from - 1
      if (cue.form !== 'finite') return 'not-finite'
      if (subject.kind === 'relative') return 'relative'
      if (at < floor) return 'nothing-before'
      if (!canFollowMarks(cue)) return 'not-behind-marks'
      const region = regionEndingAt(story, at)
      if (!region) return 'no-marks-before'
      if (subject.kind === 'left' && hasVerbBetween(story, subject.to, cue.from)) return 'verb-between'
      const start = contentStart(story, floor, region.from)
      const isWhole = start >= region.from
      if (!isWhole && !endsAsSpeech(story, region)) return 'no-speech'
      const reportsOnRight = THAT_OR_MARKS_OR_CLAUSE.has(reported.joint)
      const isFragment = reportsOnRight || !reportsClause(cue)
      if (!isWhole && isFragment && isFronted(story, start)) return 'introduces'
      // "A “born sailor,” Imomi changed his name": the verb has an object of its own
      if (!isWhole && !reportsClause(cue) && OBJECT_TAG.has(story.tokens.tag[cue.to] ?? ''))
        return 'no-speech'
      const from = isWhole || startsAfresh(story, region.from) ? region.from : start
      const left = contentBetween(story, from, region.to)
      if (!left) return 'no-words'
      // "“…,” she said of a list that includes …": a report on the right follows at once
      // but not "said the owner of a shop that sells shoes"
      const hasThat =
        reported.joint === 'that' &&
        reported.from - subject.to <= 2 &&
        !(subject.kind === 'inverted' && isFiniteVerb(story, reported.from))
      const on = hasThat ? reported.from : marksAfter(story, subject.to, sentence.to)
      return joined(left, contentBetween(story, on, marksEnd(story, on, sentence.to)))
    },
  },
  {
    id: 'source-said-colon',
    note: 'Imomi said: prices rose.',
    confidence: 0.92,
    match: ({ story, sentence, cue, reported }) => {
      if (reported.joint !== 'colon') return 'no-colon'
      if (cue.form === 'noun') return 'noun'
      // at the end of a paragraph the next one is what was said
      return contentBetween(story, reported.from, endBehindColon(story, reported.from, sentence.to)) ?? []
    },
  },
  {
    id: 'source-said-marks',
    note: 'Imomi said, “Prices rose.”',
    confidence: 0.88,
    match: ({ story, sentence, cue, subject, reported, floor }) => {
      const { from, joint } = reported
      if (from >= sentence.to || story.regionOf[from]! < 0) return 'no-marks-behind'
      if (isWorkTitle(story, from)) return 'work-title'
      if (joint !== 'comma' && !reportsClause(cue)) return 'takes-no-clause'
      if (cue.form === 'noun') return 'noun'
      const right = contentBetween(story, from, marksEnd(story, from, sentence.to))
      // "It was, Imomi said, “a long winter.”"
      const at = subject.from - 1
      const start = contentStart(story, floor, at)
      const isSplit = joint === 'comma' && subject.kind === 'left' && cue.form === 'finite'
      const left = isSplit && beginsClause(story, start, at) ? contentBetween(story, start, at) : null
      return right ? joined(left, right) : 'no-words'
    },
  },
  {
    id: 'clause-said-source',
    note: 'Prices rose, Imomi said.',
    confidence: 0.85,
    match: ({ story, sentence, cue, subject, reported, floor }) => {
      const at = subject.from - 1
      if (cue.form !== 'finite') return 'not-finite'
      if (!reportsClause(cue)) return 'takes-no-clause'
      if (!subject.source) return 'nobody'
      if (subject.kind === 'relative') return 'relative'
      if (subject.kind === 'shared') return 'nobody-beside'
      if (at <= floor) return 'nothing-before'
      if (!PAUSE.has(story.tokens.word[at]!)) return 'no-pause'
      if (reported.joint !== 'none' && reported.joint !== 'comma') return 'said-behind'
      // "the stadium, which, Imomi said, is full": what is said of it, and not the sentence
      const isRelative =
        RELATIVE_PRONOUN.has(story.tokens.lower[at - 1]!) && story.tokens.tag[at - 2] === 'PUNCT'
      if (isRelative && reported.joint === 'comma') {
        const rest = contentFrom(story, reported.from, relativeEnd(story, reported.from, sentence.to))
        return rest ? [{ from: at - 1, to: at }, ...rest] : 'no-words'
      }
      const start = contentStart(story, floor, at)
      // "Asked when, he pointed at the sky"
      const isAsked = story.tokens.lower[start] === 'asked' && !hasFiniteVerb(story, start + 1, at)
      if (isAsked) return 'no-clause-before'
      const hasVerbOnLeft = hasFiniteVerb(story, start, at)
      const on =
        subject.kind === 'inverted' ? behindApposition(story, reported.from, sentence.to) : reported.from
      const hasRight = reported.joint === 'comma' && on < sentence.to
      const isIntroduced = hasRight && at - start <= LONGEST_INTRODUCTION
      // "Too often, Imomi said, prices rise": the verb may stand on either side
      const isCut = isIntroduced && isSubjectCutOff(story, start, at, on)
      if (!hasVerbOnLeft && isIntroduced && !isCut && !hasFiniteVerb(story, on, sentence.to))
        return 'no-clause-before'
      if (!hasVerbOnLeft && !isIntroduced && (at - start <= 1 || isFronted(story, start)))
        return 'no-clause-before'
      const left = contentBetween(story, start, at) ?? []
      if (left.length === 0 && !isIntroduced) return 'no-words'
      const isTitled = (story.regionOf[on] ?? -1) >= 0 && isWorkTitle(story, on)
      const goesOn =
        hasRight &&
        !isTitled &&
        ((isIntroduced && !hasVerbOnLeft) || goesOnBehind(story, start, cue, on, sentence.to))
      return goesOn ? joined(left, contentFrom(story, on, sentence.to)) : left
    },
  },
  {
    id: 'source-said-that',
    note: 'Imomi said that prices rose.',
    confidence: 0.86,
    match: (context) => {
      const { story, sentence, cue, reported, embedded } = context
      const { from, joint } = reported
      const asks = cue.classes.some((c) => c === 'ask' || c === 'say' || c === 'tell')
      if (!reportsClause(cue)) return 'takes-no-clause'
      if (!(joint === 'that' || (joint === 'question' && asks))) return 'no-that'
      // "a set of rules that could close the mine": a noun and its relative clause
      if (joint === 'that' && !cue.classes.includes('say') && story.tokens.tag[from] === 'AUX')
        return 'that-relative'
      // "reiterated that approach", "telling it that way"
      const isShort = sentence.to - from <= SHORT_THING && story.tokens.tag[from] === 'NOUN'
      const isThing = story.tokens.tag[from - 1] === 'DET' || isShort
      if (joint === 'that' && isThing && !hasFiniteVerb(story, from, sentence.to)) return 'that-thing'
      return contentFrom(story, from, clauseCeiling(context, from), embedded) ?? 'no-words'
    },
  },
  {
    id: 'source-said-clause',
    note: 'Imomi said prices rose.',
    confidence: 0.86,
    match: (context) => {
      const { story, sentence, cue, subject, reported, embedded, isTitle } = context
      const { tag, lower } = story.tokens
      const verb = lower[cue.verb]!
      const { from, joint } = reported
      if (joint !== 'clause' && joint !== 'question') return 'no-clause-behind'
      if (cue.passive) return 'passive'
      if (cue.form === 'infinitive') return 'infinitive'
      if (REPORTS_NO_CLAUSE.test(verb)) return 'takes-no-clause'
      if (!cue.classes.some((c) => c === 'say' || c === 'tell' || c === 'state')) return 'takes-no-clause'
      if (!subject.source && subject.kind !== 'none') return 'nobody'
      const end = reportedEnd(story, from, clauseCeiling(context, from), embedded)
      const content = contentBetween(story, from, end)
      // "a strike that the owners said could last": what was said is left of the attribution and right of it
      const relative = subject.from - 1
      const isRelative = relative >= sentence.from && RELATIVE_PRONOUN.has(lower[relative]!)
      const verbBehind = tag[from] === 'ADV' ? from + 1 : from
      const isGap = isRelative
        ? isFiniteVerb(story, verbBehind)
        : tag[from] === 'AUX' && from === cue.verb + 1
      if (isGap && subject.kind === 'left' && subject.from > sentence.from) {
        if (!isRelative) return content ?? 'no-words'
        const rest = contentFrom(story, from, sentence.to, true)
        return rest ? [{ from: relative, to: subject.from }, ...rest] : 'no-words'
      }
      const isPlain = (isTitle || SAY.test(verb)) && end - from >= 3 && !SAID_AS_SUCH.has(lower[from]!)
      if (!isPlain && !startsClause(story, from, end)) return 'no-clause-behind'
      return content ?? 'no-words'
    },
  },
  {
    id: 'source-vowed-to',
    note: 'Imomi pledged to cut prices.',
    confidence: 0.65,
    match: ({ story, sentence, cue, subject, reported, embedded }) => {
      if (reported.joint !== 'infinitive') return 'no-infinitive'
      if (cue.form === 'noun') return 'noun'
      if (!subject.source) return 'nobody'
      if (!TAKES_INFINITIVE.test(story.tokens.lower[cue.verb]!)) return 'vows-nothing'
      return contentFrom(story, reported.from, sentence.to, embedded) ?? 'no-words'
    },
  },
  {
    id: 'source-asked-to',
    note: 'Imomi asked the ministers to cut prices.',
    confidence: 0.65,
    match: ({ story, sentence, cue, subject, reported, embedded }) => {
      const { tag, lower } = story.tokens
      const verb = lower[cue.verb]!
      if (!TAKES_ADDRESSEE_AND_INFINITIVE.has(verb)) return 'asks-nobody'
      // "Asked to explain the fire, he …"
      if (cue.passive && cue.from === cue.verb && reported.joint === 'infinitive')
        return contentFrom(story, reported.from, sentence.to, embedded) ?? 'no-words'
      if (!subject.source) return 'nobody'
      if (cue.passive) return 'passive'
      const whom = OBJECT_PRONOUN.has(lower[subject.to] ?? '')
        ? { from: subject.to, to: subject.to + 1 }
        : nounPhraseAt(story, subject.to, sentence.to)
      if (!whom) return 'asks-nobody'
      // "told the council on Monday to sell"
      if (reported.joint === 'infinitive' && reported.from > whom.to)
        return contentFrom(story, reported.from, sentence.to) ?? 'no-words'
      const to = NOT_OR_NEVER.has(lower[whom.to] ?? '') ? whom.to + 1 : whom.to
      if (lower[to] !== 'to' || tag[to + 1] !== 'VERB') return 'no-infinitive'
      const from = verb.startsWith('ask') ? whom.from : whom.to
      return contentBetween(story, from, reportedEnd(story, to, sentence.to)) ?? 'no-words'
    },
  },
  {
    id: 'claim-that',
    note: 'Imomi’s claim that prices rose was met with laughter.',
    confidence: 0.6,
    match: ({ story, sentence, cue, reported: { from, joint } }) => {
      if (cue.form !== 'noun') return 'no-noun'
      if (joint !== 'that' && joint !== 'infinitive') return 'no-that'
      return contentBetween(story, from, nounClauseEnd(story, from, sentence.to)) ?? 'no-words'
    },
  },
  {
    id: 'source-noted-topic',
    note: 'Imomi denied any part in the plot.',
    confidence: 0.8,
    match: ({ story, sentence, cue, subject, reported: { from, joint }, embedded }) => {
      if (!subject.source) return 'nobody'
      if (cue.passive) return 'passive'
      if (cue.form === 'infinitive') return 'infinitive'
      if (joint !== 'clause') return 'nothing-behind'
      // "a path for denying him the seat": nobody has done so yet
      if (cue.form === 'participle' && NOT_DONE.has(story.tokens.lower[cue.from - 1]!)) return 'not-finite'
      if (!TAKES_TOPIC.test(story.tokens.lower[cue.verb]!)) return 'takes-no-topic'
      const isDeed =
        subject.kind !== 'relative' &&
        DENIES.test(story.tokens.lower[cue.verb]!) &&
        /(?<!th)ing$/.test(story.tokens.lower[from]!) &&
        story.tokens.tag[from] === 'VERB' &&
        story.tokens.lower[from + 1] !== 'to'
      if (!isDeed && !nounPhraseAt(story, from, sentence.to)) return 'nothing-behind'
      const content = contentFrom(story, from, sentence.to, embedded)
      return content && content[0]!.to - content[0]!.from >= 3 ? content : 'too-short'
    },
  },
  {
    id: 'act-marks',
    note: 'Imomi called the plan “reckless”.',
    confidence: 0.52,
    match: ({ story, sentence, cue, subject }) => {
      if (!subject.source && !isNamedInMarks(story, cue)) return 'nobody'
      if (cue.form === 'phrase') return 'phrase'
      return marksWithin(story, subject.to, reportedEnd(story, subject.to, sentence.to)) ?? 'no-marks-behind'
    },
  },
]

/** Where a report can end at the latest: inside the subject of a sentence, before that sentence's verb. */
function clauseCeiling({ story, sentence, subject, floor }: CueContext, from: number): number {
  const opens = subject.kind === 'relative' && contentStart(story, floor, subject.from) === subject.from
  const isRestrictive = story.tokens.word[subject.source?.to ?? sentence.to] !== ','
  return opens && isRestrictive ? nounClauseEnd(story, from, sentence.to) : sentence.to
}
