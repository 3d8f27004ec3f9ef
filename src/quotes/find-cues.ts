import type { MarkedStory, TokenRange } from './marked-story.js'
import { type VerbClass, verbClassesOf } from './reporting-verbs.js'

/** Words that attribute: a verb group (`has also said`, `went on to say`) or a phrase (`according to`). */
export interface Cue extends TokenRange {
  /** The main verb, or the last token of a phrase. */
  readonly verb: number
  readonly classes: readonly VerbClass[]
  readonly form: 'finite' | 'participle' | 'infinitive' | 'phrase' | 'noun'
  readonly negated: boolean
  /** "was told", "is said to": the subject is not who speaks. */
  readonly passive: boolean
}

// Forms that are hardly ever anything but reporting verbs, whatever the tagger makes of them.
const PLAIN = new Set(
  'say said says told tells asked asks added adds wrote writes replied replies argued argues explained insisted insists recalled quipped testified tweeted warned warns continued responded responds concluded noted announced acknowledged conceded contended maintained stressed suggested declared predicted remarked joked claimed'.split(
    ' ',
  ),
)
const CLAUSE_FOLLOWS = /^(?::|that|he|she|they|it|we|there|the|his|her|their|a|an)$/
const AUXILIARY =
  /^(?:has|have|had|having|is|are|was|were|be|been|being|will|would|can|could|may|might|shall|should|must|do|does|did|'s|’s|'ve|’ve|'d|’d|'ll|’ll|'re|’re)$/
const BE = /^(?:is|are|was|were|be|been|being)$/
const NEGATION = /^(?:not|n't|n’t|never|hardly|nor|neither)$/
const REFUSAL = /^(?:declin|refus|fail|hesitat|decid|forg[oe]t|avoid|stopp)/
const ADVERB_WITHOUT_TAG =
  /^(?:also|then|later|once|often|again|now|recently|repeatedly|further|instead|already|initially|simply|even|still|just|first|earlier)$/

/** The cues of one sentence outside quotation marks, from left to right. */
export function findCues(story: MarkedStory, sentence: TokenRange, isTitle: boolean): Cue[] {
  const cues: Cue[] = []
  const { tokens, regionOf } = story
  for (let i = sentence.from; i < sentence.to; i++) {
    if (regionOf[i]! >= 0) continue
    const lower = tokens.lower[i]!
    if (lower === 'to' && tokens.lower[i - 1] === 'according' && i > sentence.from) {
      cues.push({
        from: i - 1,
        to: i + 1,
        verb: i,
        classes: ['say'],
        form: 'phrase',
        negated: false,
        passive: false,
      })
      continue
    }
    if (lower === 'it' && /^puts?$|^putting$/.test(tokens.lower[i - 1] ?? '') && i > sentence.from) {
      cues.push({
        from: i - 1,
        to: i + 1,
        verb: i - 1,
        classes: ['say'],
        form: 'finite',
        negated: false,
        passive: false,
      })
      continue
    }
    if (REPORT_NOUN.test(lower) && tokens.lower[i + 1] === 'that' && i > sentence.from && isOwned(story, i)) {
      cues.push({
        from: i,
        to: i + 1,
        verb: i,
        classes: ['state'],
        form: 'noun',
        negated: false,
        passive: false,
      })
      continue
    }
    // "is quoted as saying"
    if (
      lower === 'saying' &&
      tokens.lower[i - 1] === 'as' &&
      /^(?:quoted|cited)$/.test(tokens.lower[i - 2] ?? '')
    ) {
      const group = verbGroup(story, sentence, i - 2, ['say'])
      while (cues.length > 0 && cues.at(-1)!.to > group.from) cues.pop()
      cues.push({ ...group, to: i + 1, verb: i, form: 'finite', passive: false })
      continue
    }
    const known = verbClassesOf(lower)
    const classes =
      known.length === 0 && tokens.tag[i] === 'VERB' && isBesideMarks(story, sentence, i) ? ANY_VERB : known
    if (classes.length === 0 || !isVerb(story, sentence, i, isTitle)) continue
    const cue = verbGroup(story, sentence, i, classes)
    const last = cues.at(-1)
    // "went on to say", "continued to insist": one cue, whose last verb decides
    if (last && last.form !== 'phrase' && cue.from <= last.verb) cues.pop()
    cues.push(cue)
  }
  return cues
}

const REPORT_NOUN =
  /^(?:claim|statement|assertion|allegation|announcement|warning|prediction|comment|remark|insistence|argument|accusation|admission|suggestion|contention|declaration|assurance|complaint|pledge|promise|vow)s?$/

/** Whether a possessive stands before a noun: "Imomi’s repeated claim", "their claim". */
function isOwned(story: MarkedStory, i: number): boolean {
  const { tokens } = story
  const at = tokens.tag[i - 1] === 'ADJ' || tokens.tag[i - 1] === 'VERB' ? i - 2 : i - 1
  return /^(?:'s|’s|'|’|his|her|their|its|my|our)$/.test(tokens.lower[at] ?? '') && tokens.tag[at] !== 'AUX'
}

const ANY_VERB: readonly VerbClass[] = ['voice']

/**
 * Next to quotation marks any verb may report: “Perhaps,” she demurred. He demurred: “Perhaps.”
 */
function isBesideMarks(story: MarkedStory, sentence: TokenRange, i: number): boolean {
  const { tokens, regionOf } = story
  if (/^[,:]$/.test(tokens.word[i + 1] ?? '') && i + 2 < sentence.to && regionOf[i + 2]! >= 0) return true
  let from = i
  while (
    from > sentence.from &&
    regionOf[from - 1]! < 0 &&
    from > i - 5 &&
    /^(?:PROPN|NOUN|DET|PRON|ADJ|ADV)$/.test(tokens.tag[from - 1]!)
  )
    from--
  return (
    from < i &&
    from > sentence.from &&
    regionOf[from - 1]! >= 0 &&
    /[,?!—…]["”'’]*$/.test(story.text.slice(0, tokens.end[from - 1]!).slice(-4))
  )
}

function isVerb(story: MarkedStory, sentence: TokenRange, i: number, isTitle: boolean): boolean {
  const { tokens } = story
  const tag = tokens.tag[i]!
  const lower = tokens.lower[i]!
  const before = i > sentence.from ? tokens.lower[i - 1]! : ''
  if (
    /^(?:the|a|an|his|her|their|its|my|our|your|of|this|no|any|'s|’s)$/.test(before) &&
    tokens.tag[i - 1] !== 'AUX'
  )
    return tag === 'VERB' && PLAIN.has(lower)
  // "self-described"
  if (i > sentence.from && tokens.word[i - 1] === '-' && tokens.end[i - 1] === tokens.start[i]) return false
  if (tag === 'VERB') {
    // "475 pledged votes", "in pledged votes"
    if (
      /ed$/.test(lower) &&
      /^(?:NUM|ADP|ADJ)$/.test(tokens.tag[i - 1] ?? '') &&
      tokens.tag[i + 1] === 'NOUN'
    )
      return false
    // "a racially charged argument"
    let j = i - 1
    while (j >= sentence.from && tokens.tag[j] === 'ADV') j--
    return (
      PLAIN.has(lower) ||
      j < sentence.from ||
      tokens.tag[j] !== 'DET' ||
      /^(?:that|this|these|those|all|some|both|many)$/.test(tokens.lower[j]!)
    )
  }
  if (PLAIN.has(lower)) return true
  if (tag === 'AUX') return false
  if (
    ((tag === 'NOUN' || tag === 'ADJ') &&
      !/^(?:NOUN|PROPN|VERB|AUX)$/.test(tokens.tag[i + 1] ?? '') &&
      isBesideMarks(story, sentence, i)) ||
    (tag === 'ADJ' &&
      /ed$/.test(lower) &&
      tokens.tag[i - 1] === 'PROPN' &&
      /^(?:PROPN|DET)$/.test(tokens.tag[i + 1] ?? ''))
  )
    return true
  // "is promising to go": tagged as an adjective
  if (tag === 'ADJ' && /ing$/.test(lower) && (tokens.tag[i - 1] === 'AUX' || before === ','))
    return tokens.lower[i + 1] === 'to' || tokens.lower[i + 1] === 'that'
  if (isTitle && (tag === 'PROPN' || tag === 'NOUN') && /(?:s|ed)$/.test(lower) && i > sentence.from) {
    return (
      tokens.tag[i - 1] === 'PROPN' &&
      !/^(?:of|for|on|in|from|over|and|against)$/.test(tokens.lower[i + 1] ?? 'of')
    )
  }
  // "Imomi claims he will go": tagged as a noun, but a clause follows
  return (
    tag === 'NOUN' &&
    /s$/.test(lower) &&
    tokens.tag[i - 1] === 'PROPN' &&
    CLAUSE_FOLLOWS.test(tokens.lower[i + 1] ?? '')
  )
}

function verbGroup(
  story: MarkedStory,
  sentence: TokenRange,
  verb: number,
  classes: readonly VerbClass[],
): Cue {
  const { tokens, regionOf } = story
  const lower = tokens.lower[verb]!
  let from = verb
  let negated = false
  let passive = false
  let auxiliary = false
  let infinitive = false
  for (let i = verb - 1; i >= sentence.from && regionOf[i]! < 0; i--) {
    const word = tokens.lower[i]!
    const tag = tokens.tag[i]!
    if (NEGATION.test(word)) negated = true
    else if (word === 'to' && (tag === 'PART' || tag === 'ADP') && !auxiliary) {
      // "went on to say", "declined to say", "was quick to add"
      let j = i - 1
      while (
        j > sentence.from &&
        /^(?:on|out|back|quick|careful|ahead|forward|up|further)$/.test(tokens.lower[j]!)
      )
        j--
      if (tokens.tag[j] !== 'VERB' && tokens.tag[j] !== 'AUX')
        return { from: i, to: verb + 1, verb, classes, form: 'infinitive', negated, passive: false }
      // "pledged to push": the vow is the cue, whatever was vowed
      const own = verbClassesOf(tokens.lower[j]!)
      if (
        own.some((c) => c === 'state' || c === 'tell') &&
        tokens.tag[j] === 'VERB' &&
        !classes.some((c) => c === 'say' || c === 'state')
      )
        break
      if (REFUSAL.test(tokens.lower[j]!)) negated = true
      infinitive =
        !/^(?:went|goes|go|going|gone|continue[sd]?|continuing|began|begin|begins|begun|proceeded|seemed?s?|appeared?s?|had|has|have|was|came|rushed|took)$/.test(
          tokens.lower[j]!,
        )
      i = j
      from = i
      continue
    } else if (
      AUXILIARY.test(word) &&
      tag !== 'PROPN' &&
      (tag !== 'PART' || /^['’](?:ve|d|ll|re)$/.test(word))
    ) {
      if (!auxiliary && !infinitive) passive = BE.test(word) && !/ing$/.test(lower)
      auxiliary = true
    } else if (
      tag !== 'ADV' &&
      !ADVERB_WITHOUT_TAG.test(word) &&
      !(tag === 'PART' && word !== "'s" && word !== '’s')
    )
      break
    from = i
  }
  // Adverbs in front of a verb group with a subject before them belong to it; at the start of the sentence they do not.
  while (from < verb && from === sentence.from) from++
  let to = verb + 1
  while (
    to < sentence.to &&
    /^(?:out|on|back|up|off|in)$/.test(tokens.lower[to]!) &&
    tokens.tag[to] !== 'SCONJ' &&
    PARTICLE.get(lower)?.includes(tokens.lower[to]!)
  )
    to++
  const participle = /ing$/.test(lower) && !auxiliary
  return {
    from,
    to,
    verb,
    classes,
    form: infinitive ? 'infinitive' : participle ? 'participle' : 'finite',
    negated,
    passive,
  }
}

// Verbs that report only, or mostly, with a particle.
const PARTICLE: ReadonlyMap<string, readonly string[]> = new Map(
  ['point', 'points', 'pointed', 'pointing']
    .map((verb): [string, string[]] => [verb, ['out']])
    .concat(['chime', 'chimes', 'chimed', 'chiming'].map((verb) => [verb, ['in']]))
    .concat(['shoot', 'shot', 'hit', 'fire', 'fired', 'write', 'wrote'].map((verb) => [verb, ['back']]))
    .concat(['go', 'goes', 'went', 'going', 'gone'].map((verb) => [verb, ['on']]))
    .concat(['sum', 'summed'].map((verb) => [verb, ['up']])),
)
