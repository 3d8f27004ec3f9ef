import type { Cue } from './find-cues.js'
import { hasFiniteVerb, type Reported, reportedEnd } from './find-reported.js'
import type { Subject } from './find-subject.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import { nounPhraseAt } from './noun-phrase.js'
import { verbClassesOf } from './reporting-verbs.js'

/** A cue in its sentence, with what the rules need to know of either side. */
export interface CueContext {
  readonly story: MarkedStory
  readonly sentence: TokenRange
  readonly cue: Cue
  readonly subject: Subject
  readonly reported: Reported
  /** First token of the sentence that no earlier attribution has taken. */
  readonly floor: number
  /** Whether the attribution stands in a subordinate clause, which its content cannot outlast. */
  readonly embedded: boolean
  /** Whether it stands in the headline or deck, where the tagger is of little help. */
  readonly isTitle: boolean
}

export interface AttributionRule {
  readonly id: string
  readonly note: string
  /** How often the rule is right, from 0 to 1: the base of a quote's confidence. */
  readonly confidence: number
  /** The tokens of what was said, marks and all, or `null` if the rule does not apply. */
  readonly match: (context: CueContext) => readonly TokenRange[] | null
}

// What ties a sentence to the one before is the reporter's.
const CONNECTIVE = /^(?:but|and|however|so|yet|still|meanwhile|also)$/
const TOPIC_VERB =
  /^(?:deny|denied|denies|denying|acknowledg|announc|emphasi[sz]|stress|underscor|reiterat|predict|admit|promis|demand|pledg|signal|suggest|note|noting|confirm|report|reveal)/
const SUBORDINATE = /^(?:if|when|while|because|although|though|since|unless|whether)$/
const COMMISSIVE = /^(?:pledg|promis|vow|swore|swear|sworn|claim|agree)/
const COMMA = /^(?:,|—|–|--|-)$/
const FRONTED =
  /^(?:if|when|while|as|after|before|because|although|though|since|in|on|at|during|asked|by|with|for|despite|from|speaking|to|until|unless|under|without|following|amid|against|among|through|about|over|like|unlike|instead|once|according)$/

/** Attribution rules, most precise first: the first that matches takes the cue. */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  {
    id: 'as-source-said',
    note: 'As Imomi put it, prices rose. Prices rose, as Imomi noted.',
    confidence: 0.7,
    match: ({ story, sentence, subject, reported, floor }) => {
      const as = subject.from - 1
      if (
        as < floor ||
        story.tokens.lower[as] !== 'as' ||
        (subject.kind !== 'left' && subject.kind !== 'inverted')
      )
        return null
      if (opensSentence(story, floor, as)) {
        const comma = nextComma(story, subject.to, sentence.to)
        return comma < 0 ? null : take(story, comma + 1, reportedEnd(story, comma + 1, sentence.to))
      }
      if (
        !COMMA.test(story.tokens.word[as - 1] ?? '') ||
        (reported.joint !== 'none' && reported.joint !== 'comma')
      )
        return null
      const start = leftStart(story, floor, as)
      return hasFiniteVerb(story, start, as) ? take(story, start, as) : null
    },
  },
  {
    id: 'according-to-fronted',
    note: 'According to Imomi, prices rose.',
    confidence: 0.74,
    match: ({ story, sentence, cue, subject, floor }) => {
      if (cue.form !== 'phrase' || !subject.source || !opensSentence(story, floor, cue.from)) return null
      const comma = nextComma(story, subject.to, sentence.to)
      return comma < 0 ? null : take(story, comma + 1, reportedEnd(story, comma + 1, sentence.to))
    },
  },
  {
    id: 'according-to',
    note: 'Prices rose, according to Imomi.',
    confidence: 0.89,
    match: ({ story, sentence, cue, subject, floor }) => {
      if (cue.form !== 'phrase' || !subject.source) return null
      const left = take(story, leftStart(story, floor, cue.from), cue.from)
      if (!left || cue.from - floor < 4) return null
      const goesOn = story.tokens.word[subject.to] === ',' && story.tokens.word[cue.from - 1] === ','
      const right =
        goesOn && hasFiniteVerb(story, subject.to + 1, sentence.to) && !isAside(story, subject.to + 1)
          ? take(story, subject.to + 1, sentence.to)
          : null
      return right ? [...left, ...right] : left
    },
  },
  {
    id: 'marks-said-source',
    note: '“Prices rose,” Imomi said.',
    confidence: 0.97,
    match: ({ story, sentence, cue, subject, reported, floor }) => {
      const at = subject.from - 1
      if (cue.form !== 'finite' || at < floor || !speaks(cue)) return null
      const region = regionEndingAt(story, at)
      if (
        !region ||
        (!endsAsSpeech(story, region) && region.from > leftStart(story, floor, region.from)) ||
        (subject.kind === 'left' && hasVerb(story, subject.to, cue.from))
      )
        return null
      const whole = leftStart(story, floor, region.from) >= region.from
      if (
        !whole &&
        (reported.joint === 'that' || reported.joint === 'marks' || reported.joint === 'clause') &&
        fronted(story, floor)
      )
        return null
      const start =
        whole || startsAfresh(story, region.from) ? region.from : leftStart(story, floor, region.from)
      const left = take(story, start, region.to)
      if (!left) return null
      const on = reported.joint === 'that' ? reported.from : marksAfter(story, subject.to, sentence.to)
      const right = on < sentence.to ? take(story, on, marksEnd(story, on, sentence.to)) : null
      return right ? [...left, ...right] : left
    },
  },
  {
    id: 'source-said-colon',
    note: 'Imomi said: prices rose.',
    confidence: 0.92,
    match: ({ story, sentence, cue, reported }) => {
      if (reported.joint !== 'colon' || !reports(cue, true)) return null
      // at the end of a paragraph the next one is what was said
      return take(story, reported.from, sentence.to) ?? []
    },
  },
  {
    id: 'source-said-marks',
    note: 'Imomi said, “Prices rose.”',
    confidence: 0.88,
    match: ({ story, sentence, cue, reported }) => {
      if (reported.from >= sentence.to || story.regionOf[reported.from]! < 0) return null
      if (reported.joint === 'comma' ? !reports(cue, true) : !reports(cue, false)) return null
      if (isWorkTitle(story, reported.from)) return null
      return take(story, reported.from, marksEnd(story, reported.from, sentence.to))
    },
  },
  {
    id: 'clause-said-source',
    note: 'Prices rose, Imomi said.',
    confidence: 0.85,
    match: ({ story, sentence, cue, subject, reported, floor }) => {
      const at = subject.from - 1
      if (
        cue.form !== 'finite' ||
        at <= floor ||
        !reports(cue, false) ||
        !subject.source ||
        subject.kind === 'relative' ||
        subject.kind === 'shared'
      )
        return null
      if (!COMMA.test(story.tokens.word[at]!)) return null
      if (reported.joint !== 'none' && reported.joint !== 'comma') return null
      const start = leftStart(story, floor, at)
      const goesOn =
        reported.joint === 'comma' &&
        reported.from < sentence.to &&
        (isJoinedMarks(story, reported.from) ||
          SUBORDINATE.test(story.tokens.lower[start]!) ||
          (!isAside(story, reported.from) && !startsCue(story, reported.from)))
      const introduced = reported.joint === 'comma' && reported.from < sentence.to && at - start <= 6
      // "Too often, Imomi said, prices rise": the verb may stand on either side
      if (
        !hasFiniteVerb(story, start, at) &&
        !(introduced
          ? hasFiniteVerb(story, reported.from, sentence.to)
          : at - start > 1 && !fronted(story, start))
      )
        return null
      const left = take(story, start, at) ?? []
      if (left.length === 0 && !introduced) return null
      const right =
        goesOn || (introduced && !hasFiniteVerb(story, start, at))
          ? take(story, reported.from, reportedEnd(story, reported.from, sentence.to))
          : null
      return right ? [...left, ...right] : left
    },
  },
  {
    id: 'source-said-that',
    note: 'Imomi said that prices rose.',
    confidence: 0.86,
    match: ({ story, sentence, cue, reported, embedded }) =>
      (reported.joint === 'that' ||
        (reported.joint === 'question' &&
          (cue.classes.includes('ask') || cue.classes.includes('say') || cue.classes.includes('tell')))) &&
      reports(cue, false)
        ? take(story, reported.from, reportedEnd(story, reported.from, sentence.to, embedded))
        : null,
  },
  {
    id: 'source-said-clause',
    note: 'Imomi said prices rose.',
    confidence: 0.86,
    match: ({ story, sentence, cue, subject, reported, embedded, isTitle }) => {
      if (
        (reported.joint !== 'clause' && reported.joint !== 'question') ||
        cue.passive ||
        cue.form === 'infinitive'
      )
        return null
      if (
        !cue.classes.some((c) => c === 'say' || c === 'tell' || c === 'state') ||
        (!subject.source && subject.kind !== 'none')
      )
        return null
      if (/^(?:respond|comment)/.test(story.tokens.lower[cue.verb]!)) return null
      const end = reportedEnd(story, reported.from, sentence.to, embedded)
      // "a strike that the owners said could last": what was said is left of the attribution and right of it
      const gap =
        story.tokens.tag[reported.from] === 'AUX' && subject.kind === 'left' && subject.from > sentence.from
      if (gap && story.tokens.lower[reported.from - 1] === story.tokens.lower[cue.verb]) {
        const right = take(story, reported.from, end)
        const relative = /^(?:that|which|who|what)$/.test(story.tokens.lower[subject.from - 1]!)
        return right && relative ? [{ from: subject.from - 1, to: subject.from }, ...right] : right
      }
      if (
        !startsClause(story, reported.from, end) &&
        !((isTitle || /^sa(?:y|ys|id|ying)$/.test(story.tokens.lower[cue.verb]!)) && end - reported.from >= 3)
      )
        return null
      return take(story, reported.from, end)
    },
  },
  {
    id: 'source-vowed-to',
    note: 'Imomi pledged to cut prices.',
    confidence: 0.65,
    match: ({ story, sentence, cue, subject, reported, embedded }) =>
      reported.joint === 'infinitive' && subject.source && COMMISSIVE.test(story.tokens.lower[cue.verb]!)
        ? take(story, reported.from, reportedEnd(story, reported.from, sentence.to, embedded))
        : null,
  },
  {
    id: 'source-asked-to',
    note: 'Imomi asked the ministers to cut prices.',
    confidence: 0.65,
    match: ({ story, sentence, cue, subject }) => {
      if (
        !subject.source ||
        cue.passive ||
        !/^(?:ask(?:s|ed|ing)?|t(?:old|ells?|elling)|warn(?:s|ed|ing)?|advis(?:e|es|ed|ing)|remind(?:s|ed|ing)?)$/.test(
          story.tokens.lower[cue.verb]!,
        )
      )
        return null
      const whom =
        nounPhraseAt(story, subject.to, sentence.to) ??
        (/^(?:me|him|us|them)$/.test(story.tokens.lower[subject.to] ?? '')
          ? { from: subject.to, to: subject.to + 1 }
          : null)
      if (!whom || story.tokens.lower[whom.to] !== 'to' || story.tokens.tag[whom.to + 1] !== 'VERB')
        return null
      const asks = story.tokens.lower[cue.verb]!.startsWith('ask')
      return take(story, asks ? whom.from : whom.to, reportedEnd(story, whom.to, sentence.to))
    },
  },
  {
    id: 'claim-that',
    note: 'Imomi’s claim that prices rose was met with laughter.',
    confidence: 0.6,
    match: ({ story, sentence, cue, reported }) => {
      if (cue.form !== 'noun' || reported.joint !== 'that') return null
      return take(story, reported.from, nounClauseEnd(story, reported.from, sentence.to))
    },
  },
  {
    id: 'source-noted-topic',
    note: 'Imomi denied any part in the plot.',
    confidence: 0.8,
    match: ({ story, sentence, cue, subject, reported, embedded }) => {
      if (!subject.source || cue.passive || cue.form === 'infinitive' || reported.joint !== 'clause')
        return null
      if (!TOPIC_VERB.test(story.tokens.lower[cue.verb]!) || !nounPhraseAt(story, reported.from, sentence.to))
        return null
      const end = reportedEnd(story, reported.from, sentence.to, embedded)
      return end - reported.from >= 3 ? take(story, reported.from, end) : null
    },
  },
  {
    id: 'act-marks',
    note: 'Imomi called the plan “reckless”.',
    confidence: 0.52,
    match: ({ story, sentence, cue, subject }) => {
      if (!subject.source || cue.form === 'phrase') return null
      return marksWithin(story, subject.to, reportedEnd(story, subject.to, sentence.to))
    },
  },
]

function reports(cue: Cue, besideMarks: boolean): boolean {
  return (
    cue.form !== 'noun' &&
    cue.classes.some(
      (c) =>
        c === 'say' ||
        c === 'state' ||
        c === 'ask' ||
        c === 'tell' ||
        (besideMarks && (c === 'voice' || c === 'act')),
    )
  )
}

/** Whether a verb can follow what was said: "…,” she laughed", but not "…,” she called". */
function speaks(cue: Cue): boolean {
  return cue.classes.some((c) => c !== 'act')
}

/** A stretch of content without the punctuation at its edges, or `null` if no word is left. */
function take(story: MarkedStory, from: number, to: number): TokenRange[] | null {
  const { tokens, regionOf } = story
  let a = from
  let b = to
  while (a < b && regionOf[a]! < 0 && isEdge(story, a)) a++
  while (b > a && regionOf[b - 1]! < 0 && /^[,;:.—–-]+$/.test(tokens.word[b - 1]!)) b--
  return b > a ? [{ from: a, to: b }] : null
}

/** Where content to the left of an attribution begins: a coordinating word at the very front is the reporter's. */
function leftStart(story: MarkedStory, floor: number, end: number): number {
  const { tokens, regionOf } = story
  let i = floor
  while (i < end && regionOf[i]! < 0 && (isEdge(story, i) || CONNECTIVE.test(tokens.lower[i]!))) i++
  return i
}

/** Punctuation that no content begins with. */
function isEdge(story: MarkedStory, i: number): boolean {
  return story.tokens.tag[i] === 'PUNCT' && !/^[([$#@]$/.test(story.tokens.word[i]!)
}

function opensSentence(story: MarkedStory, floor: number, at: number): boolean {
  for (let i = floor; i < at; i++)
    if (!/^(?:but|and|also|yet|,|still|meanwhile)$/.test(story.tokens.lower[i]!)) return false
  return true
}

function nextComma(story: MarkedStory, from: number, to: number): number {
  for (let i = from; i < to; i++) if (story.tokens.word[i] === ',' && story.regionOf[i]! < 0) return i
  return -1
}

function regionEndingAt(story: MarkedStory, at: number): MarkedStory['regions'][number] | null {
  const { tokens, regionOf, regions } = story
  let i = at
  if (i >= 0 && regionOf[i]! < 0 && COMMA.test(tokens.word[i]!)) i--
  const region = i >= 0 ? regionOf[i]! : -1
  return region >= 0 ? regions[region]! : null
}

/**
 * Where a quotation that was interrupted goes on: “We lost,” she said after the match in Leeds, “but … ”
 * The end of the sentence if it does not, or if somebody else speaks first.
 */
function marksAfter(story: MarkedStory, from: number, to: number): number {
  const { tokens, regionOf } = story
  for (let i = from; i < to; i++) {
    if (regionOf[i]! >= 0)
      return /^(?:,|—|–|--|:|and|but|or)$/.test(tokens.lower[i - 1]!) || i === from ? i : to
    if (
      tokens.tag[i] === 'VERB' &&
      verbClassesOf(tokens.lower[i]!).some((c) => c === 'say' || c === 'state' || c === 'tell')
    )
      return to
  }
  return to
}

/** Whether the marks hold something that is followed by who said it: it ends with a comma or a sentence's own mark. */
function endsAsSpeech(story: MarkedStory, region: MarkedStory['regions'][number]): boolean {
  return (
    /[,.?!…—–-][\s'’”"]*$/.test(story.text.slice(region.start, region.end)) ||
    COMMA.test(story.tokens.word[region.to] ?? '')
  )
}

function hasVerb(story: MarkedStory, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (story.tokens.tag[i] === 'VERB' && story.tokens.tag[i - 1] !== 'PUNCT') return true
  return false
}

/** Whether a quotation begins anew inside the sentence: Asked why, “We had to,” he said. */
function startsAfresh(story: MarkedStory, from: number): boolean {
  const { tokens } = story
  const before = tokens.word[from - 1] ?? ''
  return (
    /^(?:—|–|--|-)$/.test(before) ||
    (/^[,:]$/.test(before) &&
      /^\p{Lu}/u.test(tokens.word[from + 1] ?? '') &&
      tokens.tag[from + 1] !== 'PROPN')
  )
}

function fronted(story: MarkedStory, floor: number): boolean {
  const lower = story.tokens.lower[floor]!
  return FRONTED.test(lower) || /(?:ing|ed)$/.test(lower)
}

/**
 * Where content that begins with quotation marks ends: with the marks, if they hold a sentence of
 * their own, else with the sentence.
 */
function marksEnd(story: MarkedStory, from: number, ceiling: number): number {
  const { tokens, regions, regionOf, text } = story
  if (regionOf[from]! < 0) return reportedEnd(story, from, ceiling)
  const region = regions[regionOf[from]!]!
  const next = region.to
  if (next >= ceiling) return ceiling
  if (regionOf[next]! >= 0) return marksEnd(story, next, ceiling)
  const complete = /[.!?,…]$/.test(text.slice(region.start, region.end).trimEnd())
  const afresh =
    /^[,:—–-]$/.test(tokens.word[from - 1] ?? '') &&
    /^\p{Lu}/u.test(text.slice(region.start, region.start + 2))
  if (
    complete ||
    (afresh && !/^(?:and|or)$/.test(tokens.lower[next]!)) ||
    (tokens.tag[next] === 'PUNCT' && /^[.;)]$/.test(tokens.word[next]!))
  )
    return region.to
  return reportedEnd(story, next, ceiling)
}

/** Every marked stretch that lies within the tokens. */
function marksWithin(story: MarkedStory, from: number, to: number): TokenRange[] | null {
  const found: TokenRange[] = []
  for (let i = from; i < to; i++) {
    const region = story.regionOf[i]!
    if (region < 0) {
      if (
        i > from &&
        story.tokens.tag[i] === 'VERB' &&
        verbClassesOf(story.tokens.lower[i]!).some((c) => c !== 'voice' && c !== 'act')
      )
        break
      continue
    }
    const { from: a, to: b } = story.regions[region]!
    found.push({ from: a, to: b })
    i = b - 1
  }
  return found.length > 0 ? found : null
}

/** A book, film or programme in marks: “Morning in Leeds”. */
function isWorkTitle(story: MarkedStory, at: number): boolean {
  const region = story.regions[story.regionOf[at]!]!
  const words = story.text.slice(region.start, region.end).split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) =>
      /^\P{L}*\p{Lu}|^\P{L}*(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/u.test(word),
    ) &&
    /^\P{L}*\p{Lu}/u.test(words.at(-1)!) &&
    !/[?!]$/.test(words.at(-1)!)
  )
}

/** ", which …", ", who …", ", after …": the reporter's own tail. */
function isAside(story: MarkedStory, from: number): boolean {
  const lower = story.tokens.lower[from] ?? ''
  return (
    /^(?:who|which|where|when|whose|as|after|before|during|while|with|in|on|at|a|an|citing|speaking|referring|but|and|although|though|despite|even|according)$/.test(
      lower,
    ) || /ing$/.test(lower)
  )
}

/** “…, she said, and “we lost.”” */
function isJoinedMarks(story: MarkedStory, from: number): boolean {
  return /^(?:and|but)$/.test(story.tokens.lower[from] ?? '') && (story.regionOf[from + 1] ?? -1) >= 0
}

function startsCue(story: MarkedStory, from: number): boolean {
  return /ing$/.test(story.tokens.lower[from] ?? '')
}

/**
 * Whether a clause (subject and finite verb) begins at `from`: "prices rose", "he would go", but
 * not "the case in court".
 */
function startsClause(story: MarkedStory, from: number, to: number): boolean {
  const { tokens, regionOf } = story
  if (!hasFiniteVerb(story, from, to)) return false
  const phrase = nounPhraseAt(story, from, to)
  if (!phrase) return tokens.tag[from] !== 'AUX' && tokens.tag[from] !== 'VERB' && tokens.tag[from] !== 'ADP'
  for (let i = phrase.to; i < Math.min(to, phrase.to + 24); i++) {
    if (regionOf[i]! >= 0) return true
    const tag = tokens.tag[i]!
    if (tag === 'AUX') return true
    if (tag === 'VERB') {
      if (!/ing$/.test(tokens.lower[i]!) && tokens.lower[i - 1] !== 'to') return true
    } else if (
      tag === 'SCONJ' ||
      tokens.lower[i] === 'as' ||
      (tag === 'PUNCT' && !/^(?:who|which|whose|in|on|at|who)$/.test(tokens.lower[i + 1] ?? ''))
    )
      return false
  }
  return false
}

/** Where the clause of a noun ends: before the verb that the noun itself is the subject of. */
function nounClauseEnd(story: MarkedStory, from: number, ceiling: number): number {
  const { tokens, regionOf } = story
  let verbs = 0
  for (let i = from; i < ceiling; i++) {
    if (regionOf[i]! >= 0) continue
    if (tokens.word[i] === ',') return i
    const tag = tokens.tag[i]!
    const before = tokens.tag[i - 1]!
    const finite =
      tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(tokens.lower[i]!) && tokens.lower[i - 1] !== 'to')
    if (!finite || before === 'AUX' || before === 'ADV') continue
    verbs++
    if (verbs === 2 && tag === 'AUX' && before !== 'CCONJ' && before !== 'PRON') return i
  }
  return ceiling
}
