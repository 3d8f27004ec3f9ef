import { wordSet } from '../text/word-set.js'
import { cuePhraseEnd } from './cue-phrase-end.js'
import { isCueVerb } from './is-cue-verb.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import { isBesideMarks } from './marks-beside-cue.js'
import type { VerbClass } from './reporting-verbs.js'
import { verbClassesOf } from './verb-classes.js'
import { verbGroup } from './verb-group.js'

const ADJ_OR_DET_OR_PRON = wordSet('ADJ DET PRON')
const ADJ_OR_VERB = wordSet('ADJ VERB')
const GIVES_WORDS = wordSet('quoted cited reported')

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

const REPORT_NOUN =
  /^(?:accusation|admission|allegation|announcement|argument|assertion|assurance|claim|comment|complaint|contention|declaration|insistence|pledge|prediction|promise|remark|statement|suggestion|vow|warning)s?$/
const VOW_NOUN = /^(?:pledge|promise|vow|threat|claim)s?$/
const OWNER = wordSet("'s ’s ' ’ his her their its my our")
const PUTS = wordSet('puts put putting')
const MAKES = wordSet('made makes make making')
const DEMANDED = wordSet('demanded sought')
const QUESTION_WORD = wordSet('whether if why how who what when where')
const UTTERS = /^(?:express|voic|exud|reiterat)(?:e|ed|es|ing)?$/
const FEELING =
  /^(?:belief|confidence|concern|conviction|disappointment|doubt|fear|hope|optimism|regret|satisfaction|surprise|worry|worries)s?$/
// In tokens: quoted | the minister of trade | as saying.
const FURTHEST_QUOTED = 9
const ANY_VERB: readonly VerbClass[] = ['voice']

/** The cues of one sentence outside quotation marks, from left to right. */
export function findCues(story: MarkedStory, sentence: TokenRange, isTitle: boolean): Cue[] {
  const cues: Cue[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (story.regionOf[i]! >= 0) continue
    const cue = phraseCue(story, sentence, i) ?? verbCue(story, sentence, i, isTitle)
    // “It says it has none, in the words of its leader”: the report is the sentence's, the words only a part of it
    if (!cue || (cue.form === 'phrase' && story.tokens.lower[i] === 'in' && cues.length > 0)) continue
    // "went on to say", "continued to insist": one cue, whose last verb decides
    while (cues.length > 0 && cues.at(-1)!.form !== 'phrase' && cue.from <= cues.at(-1)!.verb) cues.pop()
    cues.push(cue)
  }
  return cues
}

/** "according to", "as Imomi put it", "Imomi’s claim that", "is quoted as saying": the phrase that begins at a token. */
function phraseCue(story: MarkedStory, sentence: TokenRange, i: number): Cue | null {
  const { lower } = story.tokens
  const end = cuePhraseEnd(story, i)
  if (end > i && end < sentence.to) return plainCue(i, end, end - 1, 'say', 'phrase')
  if (i === sentence.from) return null
  const word = lower[i]!
  const before = lower[i - 1]!
  if (word === 'it' && PUTS.has(before)) return plainCue(i - 1, i + 1, i - 1, 'say', 'finite')
  // "made it clear that": its source ends before all of it
  if (word === 'clear' && before === 'it' && MAKES.has(lower[i - 2] ?? ''))
    return endingAt(i, verbGroup(story, sentence, i - 2, ['state']))
  // "demanded to know whether …", "sought to know why …"
  const isDemanded = word === 'know' && before === 'to' && DEMANDED.has(lower[i - 2] ?? '')
  if (isDemanded && QUESTION_WORD.has(lower[i + 1] ?? ''))
    return endingAt(i, verbGroup(story, sentence, i - 2, ['ask']))
  const uttered = lower[i + 1] === 'that' && FEELING.test(word) ? uttering(story, i) : -1
  if (uttered >= sentence.from) return endingAt(i, verbGroup(story, sentence, uttered, ['state']))
  const takes = lower[i + 1] === 'that' ? REPORT_NOUN : lower[i + 1] === 'to' ? VOW_NOUN : null
  if (takes?.test(word) && isOwned(story, i)) return plainCue(i, i + 1, i, 'state', 'noun')
  return word === 'saying' && before === 'as' ? quotedAsSaying(story, sentence, i) : null
}

/** "Imomi | was quoted by the agency as saying", "the agency | quoted Imomi as saying" */
function quotedAsSaying(story: MarkedStory, sentence: TokenRange, saying: number): Cue | null {
  const { lower } = story.tokens
  const least = Math.max(sentence.from, saying - FURTHEST_QUOTED)
  let quoted = saying - 2
  while (quoted >= least && !GIVES_WORDS.has(lower[quoted]!)) quoted--
  if (quoted < least) return null
  const isPassive = quoted === saying - 2 || lower[quoted + 1] === 'by'
  const { from, negated } = isPassive
    ? verbGroup(story, sentence, quoted, ['say'])
    : { from: quoted, negated: false }
  return { from, to: saying + 1, verb: saying, classes: ['say'], form: 'finite', negated, passive: false }
}

// No spreads: cues whose fields stand in one order are of one kind to the engine, and what reads them is compiled once.

function plainCue(from: number, to: number, verb: number, what: VerbClass, form: Cue['form']): Cue {
  return { from, to, verb, classes: [what], form, negated: false, passive: false }
}

/** A verb with what it says in one: made it | clear */
function endingAt(last: number, { from, classes, form, negated, passive }: Cue): Cue {
  return { from, to: last + 1, verb: last, classes, form, negated, passive }
}

/** "expressed | his deep concern", "exuded | confidence": the verb of a feeling that is put into words, or -1. */
function uttering({ tokens }: MarkedStory, feeling: number): number {
  let i = feeling - 1
  while (i > feeling - 4 && i > 0 && ADJ_OR_DET_OR_PRON.has(tokens.tag[i]!)) i--
  return i >= 0 && UTTERS.test(tokens.lower[i]!) ? i : -1
}

/** Whether a possessive stands before a noun: "Imomi’s repeated claim", "their claim". */
function isOwned({ tokens }: MarkedStory, i: number): boolean {
  const owner = ADJ_OR_VERB.has(tokens.tag[i - 1]!) ? i - 2 : i - 1
  return OWNER.has(tokens.lower[owner] ?? '') && tokens.tag[owner] !== 'AUX'
}

function verbCue(story: MarkedStory, sentence: TokenRange, i: number, isTitle: boolean): Cue | null {
  const known = verbClassesOf(story, i)
  // next to quotation marks any verb may report: “Perhaps,” she demurred
  const classes =
    known.length === 0 && story.tokens.tag[i] === 'VERB' && isBesideMarks(story, sentence, i)
      ? ANY_VERB
      : known
  return classes.length > 0 && isCueVerb(story, sentence, i, isTitle)
    ? verbGroup(story, sentence, i, classes)
    : null
}

/** Whether a cue can report without quotation marks. */
export function reportsClause(cue: Cue): boolean {
  return cue.form !== 'noun' && cue.classes.some((c) => c !== 'act' && c !== 'voice')
}

/** Whether a verb can follow what was said: "…,” she laughed", but not "…,” she called". */
export function canFollowMarks(cue: Cue): boolean {
  return cue.classes.some((c) => c !== 'act')
}
