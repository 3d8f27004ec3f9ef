import { wordSet } from '../text/word-set.js'
import { hasFiniteVerb } from './clause-shape.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import { isBesideMarks } from './marks-beside-cue.js'
import { nounPhraseBefore } from './noun-phrase-before.js'
import { takesClause, verbClassesOf } from './verb-classes.js'

const NOUN_OR_PROPN_OR_PRON = wordSet('NOUN PROPN PRON')
const NUM_OR_ADJ_OR_DET = wordSet('NUM ADJ DET')
const NUM_OR_ADP_OR_ADJ = wordSet('NUM ADP ADJ')
const PROPN_OR_DET = wordSet('PROPN DET')
const PUNCT_OR_CCONJ_OR_SCONJ = wordSet('PUNCT CCONJ SCONJ')
const TO_OR_THAT = wordSet('to that')

// Forms that are hardly ever anything but verbs, whatever the tagger makes of them.
const SURELY_VERBS: ReadonlySet<string> = new Set([
  ...['acknowledged', 'added', 'adds', 'announced', 'argued', 'argues', 'asked', 'asks', 'claimed'],
  ...['conceded', 'concluded', 'contended', 'continued', 'declared', 'explained', 'insisted', 'insists'],
  ...['joked', 'maintained', 'noted', 'predicted', 'quipped', 'recalled', 'remarked', 'replied', 'replies'],
  ...['responded', 'responds', 'said', 'say', 'says', 'stressed', 'suggested', 'tells', 'testified'],
  ...['told', 'tweeted', 'warned', 'warns', 'writes', 'wrote'],
])
const BEFORE_NOUN = wordSet("the a an his her their its my our your of this no any 's ’s")
const ALSO_PRONOUN = wordSet('that this these those all some both many')
const CLAUSE_STARTER = wordSet(': that he she they it we there the his her their a an whether how why')
const FORM_OF_HAVE_OR_BE = wordSet("has have had having is are was were been 've ’ve 's ’s 're ’re 'd ’d")
const PLEA = /^(?:guilty|not)$/
const OVER_OR_ABOUT = wordSet('over about')
const HEARS = /^hear(?:s|d)?$/
const GOES = wordSet('go goes going gone went')
const COURT = wordSet('court hearing inquest inquiry jury panel tribunal')
const PLURAL_SUBJECT = /^(?:who|that|they|we|others|some|many|most|both)$/
const SINGULAR_SUBJECT = /^(?:who|that|he|she|it|which|another|one)$/
const QUALIFIES_NOUN = wordSet('of for on in from over and against')

/** Whether a token that has the form of a reporting verb is one, and not a noun or an adjective. */
export function isCueVerb(story: MarkedStory, sentence: TokenRange, i: number, isTitle: boolean): boolean {
  const { tokens } = story
  const tag = tokens.tag[i]!
  const lower = tokens.lower[i]!
  const before = i > sentence.from ? tokens.lower[i - 1]! : ''
  if (BEFORE_NOUN.has(before) && tokens.tag[i - 1] !== 'AUX') return tag === 'VERB' && SURELY_VERBS.has(lower)
  // "answering questions": a noun
  if (/s$/.test(lower) && tokens.tag[i - 1] === 'VERB' && /ing$/.test(before) && !isSaying(story, i))
    return false
  // "were going to win"
  if (GOES.has(lower) && tokens.lower[i + 1] === 'to') return false
  // "many written in ink", "the paper is arguing over a fence", "pleaded guilty"
  if (isNoReport(story, sentence, i)) return false
  // "the court heard that …", but not "we heard that …"
  if (HEARS.test(lower) && !isBesideMarks(story, sentence, i)) return isCourtHearing(story, sentence, i)
  // "self-described"
  if (before === '-' && tokens.end[i - 1] === tokens.start[i]) return false
  if (tag === 'VERB') return !isBeforeCountedNoun(story, i) && !isBehindDeterminer(story, sentence, i)
  if (SURELY_VERBS.has(lower)) return true
  // no noun stands before "them"
  if (tag === 'NOUN' && /^(?:him|them|us|me|it)$/.test(tokens.lower[i + 1] ?? '')) return true
  if (tag === 'NOUN' || tag === 'ADJ') {
    const next = tokens.tag[i + 1] ?? ''
    // "has three rules: “…”"
    const isCounted = NUM_OR_ADJ_OR_DET.has(tokens.tag[i - 1] ?? '')
    if (!isCounted && !/^(?:NOUN|PROPN|VERB|AUX)$/.test(next) && isBesideMarks(story, sentence, i))
      return true
  }
  if (
    isInVerbGroup(story, i, before) ||
    isTrailing(story, sentence, i, before) ||
    agreesWithSubject(story, sentence, i)
  )
    return true
  if (tag === 'ADJ') return isMistakenAdjective(story, i, before)
  if (isTitle) return (tag === 'PROPN' || tag === 'NOUN') && isTitleVerb(story, sentence, i)
  // "Imomi claims he will go"
  return (
    tag === 'NOUN' &&
    /s$/.test(lower) &&
    tokens.tag[i - 1] === 'PROPN' &&
    CLAUSE_STARTER.has(tokens.lower[i + 1] ?? '')
  )
}

/** A participle of what was written, a quarrel about a thing, a plea in court. */
function isNoReport(story: MarkedStory, sentence: TokenRange, i: number): boolean {
  const { tokens } = story
  const lower = tokens.lower[i]!
  if (lower.startsWith('argu'))
    return (
      OVER_OR_ABOUT.has(tokens.lower[i + 1] ?? '') &&
      tokens.tag[i + 2] !== 'NUM' &&
      (story.regionOf[i + 2] ?? -1) < 0 &&
      !isBesideMarks(story, sentence, i)
    )
  if (/^ple(?:ad|d)/.test(lower)) return PLEA.test(tokens.lower[i + 1] ?? '')
  if (lower !== 'written') return false
  let before = i - 1
  while (tokens.tag[before] === 'ADV' || tokens.tag[before] === 'PART') before--
  return !FORM_OF_HAVE_OR_BE.has(tokens.lower[before] ?? '')
}

/** "A man waiting | says …", "the officer investigating | explains …": forms that no "answering" has as its object. */
function isSaying(story: MarkedStory, i: number): boolean {
  return SURELY_VERBS.has(story.tokens.lower[i]!) || verbClassesOf(story, i).includes('say')
}

/** "have alleged that", "has been warning that", ", warning that": participles, whatever the tagger says. */
function isInVerbGroup({ tokens }: MarkedStory, i: number, before: string): boolean {
  const lower = tokens.lower[i]!
  const next = tokens.lower[i + 1] ?? ''
  if (!/^(?:that|whether|how|why)$/.test(next)) return false
  return /ing$/.test(lower)
    ? before === ',' || FORM_OF_HAVE_OR_BE.has(before)
    : /ed$/.test(lower) && FORM_OF_HAVE_OR_BE.has(before)
}

/** "He told them to leave, warning the danger was not over": a participle that a clause follows. */
function isTrailing(story: MarkedStory, sentence: TokenRange, i: number, before: string): boolean {
  const { lower } = story.tokens
  return (
    before === ',' &&
    /ing$/.test(lower[i]!) &&
    CLAUSE_STARTER.has(lower[i + 1] ?? '') &&
    takesClause(story, i) &&
    hasFiniteVerb(story, i + 1, Math.min(sentence.to, i + LONGEST_SUBJECT))
  )
}

// In tokens: warning | the danger to the boats | was
const LONGEST_SUBJECT = 8

/**
 * A noun and a verb that agree, and a clause behind them, at the start of a clause:
 *
 *     Scholars caution that …     the paper notes the state …     women who claim he …
 */
function agreesWithSubject(story: MarkedStory, sentence: TokenRange, i: number): boolean {
  const { tokens } = story
  const { lower, tag } = tokens
  if (tag[i] !== 'NOUN' || !CLAUSE_STARTER.has(lower[i + 1] ?? '')) return false
  if (!takesClause(story, i) && !isBesideMarks(story, sentence, i)) return false
  const subject = lower[i - 1] ?? ''
  const isThird = /s$/.test(lower[i]!)
  if ((isThird ? SINGULAR_SUBJECT : PLURAL_SUBJECT).test(subject))
    return subject !== 'that' || tag[i - 1] !== 'DET'
  if (tag[i - 1] !== 'NOUN' || /s$/.test(subject) === isThird) return false
  const phrase = nounPhraseBefore(story, i, sentence.from)
  if (!phrase) return false
  return phrase.from === sentence.from || PUNCT_OR_CCONJ_OR_SCONJ.has(tag[phrase.from - 1]!)
}

/** "475 pledged votes", "in pledged votes" */
function isBeforeCountedNoun({ tokens }: MarkedStory, i: number): boolean {
  return (
    /ed$/.test(tokens.lower[i]!) &&
    NUM_OR_ADP_OR_ADJ.has(tokens.tag[i - 1] ?? '') &&
    tokens.tag[i + 1] === 'NOUN'
  )
}

/** "a racially charged argument" */
function isBehindDeterminer({ tokens }: MarkedStory, sentence: TokenRange, i: number): boolean {
  let j = i - 1
  while (j >= sentence.from && tokens.tag[j] === 'ADV') j--
  return (
    j >= sentence.from &&
    tokens.tag[j] === 'DET' &&
    !ALSO_PRONOUN.has(tokens.lower[j]!) &&
    !SURELY_VERBS.has(tokens.lower[i]!)
  )
}

/** "Imomi dismissed Pryce", "the paper alleged that …", "is promising to go": verbs, whatever the tagger says. */
function isMistakenAdjective(story: MarkedStory, i: number, before: string): boolean {
  const { tokens } = story
  if (/ing$/.test(tokens.lower[i]!))
    return (
      (tokens.tag[i - 1] === 'AUX' && TO_OR_THAT.has(tokens.lower[i + 1] ?? '')) ||
      (before === ',' && (takesClause(story, i) || tokens.lower[i + 1] === 'to'))
    )
  return (
    /ed$/.test(tokens.lower[i]!) &&
    NOUN_OR_PROPN_OR_PRON.has(tokens.tag[i - 1] ?? '') &&
    (PROPN_OR_DET.has(tokens.tag[i + 1] ?? '') || tokens.lower[i + 1] === 'that')
  )
}

/** "Imomi Warns Owners Over Border", where every word has a capital. */
function isTitleVerb({ tokens }: MarkedStory, sentence: TokenRange, i: number): boolean {
  return (
    i > sentence.from &&
    /(?:s|ed)$/.test(tokens.lower[i]!) &&
    tokens.tag[i - 1] === 'PROPN' &&
    !QUALIFIES_NOUN.has(tokens.lower[i + 1] ?? '')
  )
}

/** "an inquest | heard", "the court has | heard" */
function isCourtHearing({ tokens }: MarkedStory, sentence: TokenRange, i: number): boolean {
  for (let k = i - 1; k >= sentence.from && k >= i - 3; k--) if (COURT.has(tokens.lower[k]!)) return true
  return false
}
