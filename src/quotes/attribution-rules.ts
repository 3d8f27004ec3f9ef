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
  nounClauseEnd,
  startsClause,
} from './clause-shape.js'
import { contentBehindComma, contentBetween, contentFrom, contentStart, joined } from './content-range.js'
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

const PAUSE = /^(?:,|—|–|--|-)$/
const RELATIVE_PRONOUN = /^(?:that|which|who|what)$/
const SAY = /^sa(?:y|ys|id|ying)$/
// "said goodbye to the crowd": words that are named, not reported.
const SAID_AS_SUCH = /^(?:anything|farewell|goodbye|grace|hello|little|more|much|nothing|something|thanks)$/
// "responded to the call", "commented on prices": what follows is not what was said.
const REPORTS_NO_CLAUSE = /^(?:respond|comment)/
const TAKES_TOPIC =
  /^(?:acknowledg|admit|announc|bemoan|confirm|demand|denied|denies|deny|disclos|emphasi[sz]|explain|not(?:e|ing)|pledg|predict|promis|recount|reiterat|report|reveal|signal|stress|suggest|underscor)/
const TAKES_INFINITIVE = /^(?:agree|claim|pledg|promis|swear|swor|vow)/
const TAKES_ADDRESSEE_AND_INFINITIVE =
  /^(?:ask(?:s|ed|ing)?|t(?:old|ells?|elling)|warn(?:s|ed|ing)?|advis(?:e|es|ed|ing)|remind(?:s|ed|ing)?)$/
const OBJECT_PRONOUN = /^(?:me|him|us|them)$/
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
      if (!reportsClause(cue) && story.tokens.lower[cue.to - 1] !== 'it') return null
      if (isAsClause(story, first, cue) && subject.source)
        return contentBehindComma(story, Math.max(subject.to, cue.to), sentence.to)
      const as = subject.from - 1
      if (as < floor || story.tokens.lower[as] !== 'as') return null
      if (subject.kind !== 'left' && subject.kind !== 'inverted') return null
      if (reported.joint !== 'none' && reported.joint !== 'comma') return null
      // "He was, as Imomi put it in May, “the fixer.”"
      if (story.regionOf[reported.from]! >= 0)
        return contentBetween(story, reported.from, marksEnd(story, reported.from, sentence.to))
      if (!PAUSE.test(story.tokens.word[as - 1]!)) return null
      const start = contentStart(story, floor, as)
      return hasFiniteVerb(story, start, as) ? contentBetween(story, start, as) : null
    },
  },
  {
    id: 'according-to-fronted',
    note: 'According to Imomi, prices rose.',
    confidence: 0.74,
    match: ({ story, sentence, cue, subject, floor }) => {
      if (cue.form !== 'phrase' || !subject.source) return null
      const isFirst =
        contentStart(story, floor, cue.from) === cue.from || /^[:;]$/.test(story.tokens.word[cue.from - 1]!)
      return isFirst ? contentBehindComma(story, subject.to, sentence.to) : null
    },
  },
  {
    id: 'according-to',
    note: 'Prices rose, according to Imomi.',
    confidence: 0.89,
    match: ({ story, sentence, cue, subject, floor }) => {
      if (cue.form !== 'phrase' || !subject.source) return null
      const left = contentBetween(story, contentStart(story, floor, cue.from), cue.from)
      if (!left) return null
      const on = subject.to + 1
      const isParenthetic = story.tokens.word[subject.to] === ',' && story.tokens.word[cue.from - 1] === ','
      if (isParenthetic && hasFiniteVerb(story, on, sentence.to) && !isAside(story, on))
        return joined(left, contentBetween(story, on, sentence.to))
      return cue.from - floor >= SHORTEST_CLAUSE ? left : null
    },
  },
  {
    id: 'marks-said-source',
    note: '“Prices rose,” Imomi said.',
    confidence: 0.97,
    match: ({ story, sentence, cue, subject, reported, floor }) => {
      const at = subject.from - 1
      if (cue.form !== 'finite' || subject.kind === 'relative' || at < floor || !canFollowMarks(cue))
        return null
      const region = regionEndingAt(story, at)
      if (!region || (subject.kind === 'left' && hasVerbBetween(story, subject.to, cue.from))) return null
      const start = contentStart(story, floor, region.from)
      const isWhole = start >= region.from
      if (!isWhole && !endsAsSpeech(story, region)) return null
      const reportsOnRight = /^(?:that|marks|clause)$/.test(reported.joint)
      if (!isWhole && reportsOnRight && isFronted(story, floor)) return null
      const from = isWhole || startsAfresh(story, region.from) ? region.from : start
      const left = contentBetween(story, from, region.to)
      if (!left) return null
      // "“…,” she said of a list that includes …": a report on the right follows at once
      const hasThat = reported.joint === 'that' && reported.from - subject.to <= 2
      const on = hasThat ? reported.from : marksAfter(story, subject.to, sentence.to)
      return joined(left, contentBetween(story, on, marksEnd(story, on, sentence.to)))
    },
  },
  {
    id: 'source-said-colon',
    note: 'Imomi said: prices rose.',
    confidence: 0.92,
    match: ({ story, sentence, cue, reported }) =>
      reported.joint === 'colon' && cue.form !== 'noun'
        ? // at the end of a paragraph the next one is what was said
          (contentBetween(story, reported.from, endBehindColon(story, reported.from, sentence.to)) ?? [])
        : null,
  },
  {
    id: 'source-said-marks',
    note: 'Imomi said, “Prices rose.”',
    confidence: 0.88,
    match: ({ story, sentence, cue, subject, reported, floor }) => {
      const { from, joint } = reported
      if (from >= sentence.to || story.regionOf[from]! < 0 || isWorkTitle(story, from)) return null
      if (joint !== 'comma' ? !reportsClause(cue) : cue.form === 'noun') return null
      const right = contentBetween(story, from, marksEnd(story, from, sentence.to))
      // "It was, Imomi said, “a long winter.”"
      const at = subject.from - 1
      const start = contentStart(story, floor, at)
      const isSplit = joint === 'comma' && subject.kind === 'left' && cue.form === 'finite'
      const left = isSplit && beginsClause(story, start, at) ? contentBetween(story, start, at) : null
      return right && joined(left, right)
    },
  },
  {
    id: 'clause-said-source',
    note: 'Prices rose, Imomi said.',
    confidence: 0.85,
    match: ({ story, sentence, cue, subject, reported, floor }) => {
      const at = subject.from - 1
      if (cue.form !== 'finite' || !reportsClause(cue) || !subject.source) return null
      if (subject.kind === 'relative' || subject.kind === 'shared') return null
      if (at <= floor || !PAUSE.test(story.tokens.word[at]!)) return null
      if (reported.joint !== 'none' && reported.joint !== 'comma') return null
      const start = contentStart(story, floor, at)
      const hasVerbOnLeft = hasFiniteVerb(story, start, at)
      const hasRight = reported.joint === 'comma' && reported.from < sentence.to
      const isIntroduced = hasRight && at - start <= LONGEST_INTRODUCTION
      // "Too often, Imomi said, prices rise": the verb may stand on either side
      if (!hasVerbOnLeft && isIntroduced && !hasFiniteVerb(story, reported.from, sentence.to)) return null
      if (!hasVerbOnLeft && !isIntroduced && (at - start <= 1 || isFronted(story, start))) return null
      const left = contentBetween(story, start, at) ?? []
      if (left.length === 0 && !isIntroduced) return null
      const goesOn =
        hasRight &&
        ((isIntroduced && !hasVerbOnLeft) || goesOnBehind(story, start, reported.from, sentence.to))
      return goesOn ? joined(left, contentFrom(story, reported.from, sentence.to)) : left
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
      if (!reportsClause(cue) || !(joint === 'that' || (joint === 'question' && asks))) return null
      // "a set of rules that could close the mine": a noun and its relative clause
      if (joint === 'that' && !cue.classes.includes('say') && story.tokens.tag[from] === 'AUX') return null
      // "reiterated that approach"
      if (story.tokens.tag[from - 1] === 'DET' && !hasFiniteVerb(story, from, sentence.to)) return null
      return contentFrom(story, from, clauseCeiling(context, from), embedded)
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
      if (joint !== 'clause' && joint !== 'question') return null
      if (cue.passive || cue.form === 'infinitive' || REPORTS_NO_CLAUSE.test(verb)) return null
      if (!cue.classes.some((c) => c === 'say' || c === 'tell' || c === 'state')) return null
      if (!subject.source && subject.kind !== 'none') return null
      const end = reportedEnd(story, from, clauseCeiling(context, from), embedded)
      const content = contentBetween(story, from, end)
      // "a strike that the owners said could last": what was said is left of the attribution and right of it
      const relative = subject.from - 1
      const isRelative = relative >= sentence.from && RELATIVE_PRONOUN.test(lower[relative]!)
      const verbBehind = tag[from] === 'ADV' ? from + 1 : from
      const isGap = isRelative
        ? isFiniteVerb(story, verbBehind)
        : tag[from] === 'AUX' && from === cue.verb + 1
      if (isGap && subject.kind === 'left' && subject.from > sentence.from) {
        if (!isRelative) return content
        const rest = contentFrom(story, from, sentence.to, true)
        return rest && [{ from: relative, to: subject.from }, ...rest]
      }
      const isPlain = (isTitle || SAY.test(verb)) && end - from >= 3 && !SAID_AS_SUCH.test(lower[from]!)
      return isPlain || startsClause(story, from, end) ? content : null
    },
  },
  {
    id: 'source-vowed-to',
    note: 'Imomi pledged to cut prices.',
    confidence: 0.65,
    match: ({ story, sentence, cue, subject, reported, embedded }) => {
      return reported.joint === 'infinitive' &&
        cue.form !== 'noun' &&
        subject.source &&
        TAKES_INFINITIVE.test(story.tokens.lower[cue.verb]!)
        ? contentFrom(story, reported.from, sentence.to, embedded)
        : null
    },
  },
  {
    id: 'source-asked-to',
    note: 'Imomi asked the ministers to cut prices.',
    confidence: 0.65,
    match: ({ story, sentence, cue, subject, reported, embedded }) => {
      const { tag, lower } = story.tokens
      const verb = lower[cue.verb]!
      if (!TAKES_ADDRESSEE_AND_INFINITIVE.test(verb)) return null
      // "Asked to explain the fire, he …"
      if (cue.passive && cue.from === cue.verb && reported.joint === 'infinitive')
        return contentFrom(story, reported.from, sentence.to, embedded)
      if (!subject.source || cue.passive) return null
      const whom = OBJECT_PRONOUN.test(lower[subject.to] ?? '')
        ? { from: subject.to, to: subject.to + 1 }
        : nounPhraseAt(story, subject.to, sentence.to)
      if (!whom) return null
      // "told the council on Monday to sell"
      if (reported.joint === 'infinitive' && reported.from > whom.to)
        return contentFrom(story, reported.from, sentence.to)
      const to = /^(?:not|never)$/.test(lower[whom.to] ?? '') ? whom.to + 1 : whom.to
      if (lower[to] !== 'to' || tag[to + 1] !== 'VERB') return null
      const from = verb.startsWith('ask') ? whom.from : whom.to
      return contentBetween(story, from, reportedEnd(story, to, sentence.to))
    },
  },
  {
    id: 'claim-that',
    note: 'Imomi’s claim that prices rose was met with laughter.',
    confidence: 0.6,
    match: ({ story, sentence, cue, reported: { from, joint } }) =>
      cue.form === 'noun' && (joint === 'that' || joint === 'infinitive')
        ? contentBetween(story, from, nounClauseEnd(story, from, sentence.to))
        : null,
  },
  {
    id: 'source-noted-topic',
    note: 'Imomi denied any part in the plot.',
    confidence: 0.8,
    match: ({ story, sentence, cue, subject, reported: { from, joint }, embedded }) => {
      if (!subject.source || cue.passive || cue.form === 'infinitive' || joint !== 'clause') return null
      if (!TAKES_TOPIC.test(story.tokens.lower[cue.verb]!) || !nounPhraseAt(story, from, sentence.to))
        return null
      const content = contentFrom(story, from, sentence.to, embedded)
      return content && content[0]!.to - content[0]!.from >= 3 ? content : null
    },
  },
  {
    id: 'act-marks',
    note: 'Imomi called the plan “reckless”.',
    confidence: 0.52,
    match: ({ story, sentence, cue, subject }) =>
      (subject.source || isNamedInMarks(story, cue)) && cue.form !== 'phrase'
        ? marksWithin(story, subject.to, reportedEnd(story, subject.to, sentence.to))
        : null,
  },
]

/** Where a report can end at the latest: inside the subject of a sentence, before that sentence's verb. */
function clauseCeiling({ story, sentence, subject, floor }: CueContext, from: number): number {
  const opens = subject.kind === 'relative' && contentStart(story, floor, subject.from) === subject.from
  const isRestrictive = story.tokens.word[subject.source?.to ?? sentence.to] !== ','
  return opens && isRestrictive ? nounClauseEnd(story, from, sentence.to) : sentence.to
}
