import { wordSet } from '../text/word-set.js'
import type { Cue } from './find-cues.js'
import { type MarkedStory, regionAt, type TokenRange } from './marked-story.js'
import { isPossessiveMark } from './nominal.js'
import { nounPhraseAt } from './noun-phrase-at.js'
import { NOMINAL, VERBAL } from './tags.js'
import { isTimeWord } from './time-words.js'

const ADJ_OR_ADV = wordSet('ADJ ADV')
const IT_OR_YOU = wordSet('it you')
const NOUN_OR_ADJ = wordSet('NOUN ADJ')

/** What stands to the right of an attribution. */
export interface Reported {
  /** First token of what was said, or the end of the sentence. */
  readonly from: number
  /** How it is joined to the cue. */
  readonly joint: 'that' | 'clause' | 'infinitive' | 'marks' | 'comma' | 'colon' | 'question' | 'none'
}

const QUESTION_WORD = /^(?:whether|if|why|how|what|who|when|where|which)$/
const QUESTION_OF_ANY_VERB = /^(?:if|whether|how|why|what)$/
const CLAUSE_STARTER = wordSet(
  'he she they it i we you there this these those his her their its the a an all no any some many most both such if when while because even only my our your anyone everyone nobody nothing one two yes not just what as',
)
const PREPOSITION = wordSet(
  'in on at during to after before of about from by via through with over for late early under last this next outside inside near while following upon around amid into against toward towards regarding without between among across until as',
)
const NOMINAL_TAG = wordSet('NOUN PROPN ADP DET ADJ NUM PART ADV')
const NOMINAL_WORD = wordSet('his her their its me him them us and')
const CLAUSE_SUBJECT = wordSet('he she they we i that there this')
const PAST_PARTICIPLE = /(?:ed|en|wn|id|de|nt)$/
const WHEN = wordSet('when if after')
const LEAST_OR_MOST = wordSet('least most')
const WRITES_TO = /^(?:e-?mail|messag|text)/
const TO_WHOM = wordSet('me us him her them')
const UNIT = wordSet('seconds minutes hours days weeks months years day week month year hour minute')
const LATER = wordSet('later earlier ago')
const PRESSED = wordSet('asked pressed questioned quizzed')
// What a paper adds about its own source: TASS reported | citing officials.
const CITING = wordSet('citing quoting')
const OBJECT_PRONOUN = wordSet('me him her them us it you himself herself reporters everyone')
const ALSO_SUBJECT_OR_POSSESSIVE = wordSet('her it you')

// How far a report may stand from its cue.
const MOST_STEPS = 12
const THAT_AHEAD = 16
const THAT_AFTER_ASIDE = 16
const LONGEST_RELATIVE_CLAUSE = 20
const LONGEST_PROGRAMME = 8

/**
 * Steps over addressee, place and time to where the reported words begin:
 *
 *     told reporters in Leeds on Monday that prices would rise
 *          ^-------------------------^      ^ from
 */
export function findReported(
  story: MarkedStory,
  sentence: TokenRange,
  cue: Cue,
  after: number,
  isTitle: boolean,
): Reported {
  const { tokens, regionOf } = story
  const none: Reported = { from: sentence.to, joint: 'none' }
  const asks = cue.classes.includes('ask')
  // headlines leave out whom somebody warns
  const tells = cue.classes.includes('tell') && !(isTitle && cue.classes.includes('state'))
  // "texted me | during the game: “…”"
  const writesTo = WRITES_TO.test(tokens.lower[cue.verb] ?? '') && TO_WHOM.has(tokens.lower[after] ?? '')
  let addresses = (asks || tells || writesTo) && !cue.passive
  let i = after
  for (let steps = 0; steps < MOST_STEPS && i < sentence.to; steps++) {
    if (regionOf[i]! >= 0) return { from: i, joint: 'marks' }
    const lower = tokens.lower[i]!
    const tag = tokens.tag[i]!
    if (lower === ':') return { from: Math.min(i + 1, sentence.to), joint: 'colon' }
    if (/^(?:,|—|–|--)$/.test(lower)) {
      const that = thatAfterAside(story, i + 1, sentence.to)
      return that > 0 ? { from: that + 1, joint: 'that' } : { from: i + 1, joint: 'comma' }
    }
    if (/^[.;?!]$/.test(lower) || tag === 'CCONJ' || CITING.has(lower)) return none
    // "brags that’s good news"
    if (lower === 'that' && tokens.end[i] === tokens.start[i + 1] && tokens.tag[i + 1] === 'AUX')
      return { from: i, joint: 'clause' }
    if (lower === 'that') return isBareThat(story, i, cue) ? none : { from: i + 1, joint: 'that' }
    if (isManner(story, i) || isTimeBefore(story, i)) {
      i++
      continue
    }
    // "replied | three weeks later | that"
    if (
      UNIT.has(tokens.lower[i + 1] ?? '') &&
      LATER.has(tokens.lower[i + 2] ?? '') &&
      tokens.lower[i + 3] === 'that' &&
      (tag === 'NUM' || tag === 'DET' || tag === 'ADJ')
    ) {
      i += 3
      continue
    }
    // "told the council | when asked about the boats |: “…”"
    if (isWhenAsked(story, i)) {
      while (i < sentence.to && regionOf[i]! < 0 && !/^(?:[,:]|that)$/.test(tokens.lower[i]!)) i++
      continue
    }
    if ((asks ? QUESTION_WORD : QUESTION_OF_ANY_VERB).test(lower)) return { from: i, joint: 'question' }
    if (lower === 'to' && (tag === 'PART' || tokens.tag[i + 1] === 'VERB'))
      return { from: i, joint: 'infinitive' }
    // "said in a statement | carried by the agency"
    if (i > after && isReducedRelative(story, i)) {
      i = asideEnd(story, i + 1, sentence.to)
      continue
    }
    // "said | at least six were hurt"
    const isPreposition = PREPOSITION.has(lower) && !LEAST_OR_MOST.has(tokens.lower[i + 1] ?? '')
    if (addresses || isPreposition) {
      const that = thatAhead(story, i, sentence.to)
      if (that > 0) return { from: that + 1, joint: 'that' }
    }
    let end = i
    if (addresses) {
      addresses = false
      end = addresseeEnd(story, i, sentence.to)
    }
    if (end === i && isPreposition && tag !== 'NOUN' && tag !== 'PROPN' && tokens.tag[i + 1] !== 'NUM')
      end = asideEnd(story, i, sentence.to)
    if (end === i) {
      const marks = marksNamed(story, i, sentence.to)
      return marks < 0 ? { from: i, joint: 'clause' } : { from: marks, joint: 'marks' }
    }
    i = end
  }
  return none
}

/** "tweeted | a photo of the letter with the words | “…”": where the marks open that a thing without a verb leads to, or -1. */
function marksNamed({ tokens, regionOf }: MarkedStory, from: number, ceiling: number): number {
  let i = from
  while (i < ceiling && regionOf[i]! < 0 && !VERBAL.has(tokens.tag[i]!)) i++
  const isNamed =
    NAMES_WORDS.has(tokens.lower[i - 1]!) &&
    A_OR_THE.has(tokens.lower[i - 2]!) &&
    tokens.lower[i - 3] === 'with'
  return i < ceiling && i - 3 > from && regionOf[i]! >= 0 && isNamed ? i : -1
}

const NAMES_WORDS = wordSet('caption comment hashtag message note words')
const A_OR_THE = wordSet('a the')

/** "put it | bluntly |: “…”", "said | privately | that …", "admitted | frankly | the plan was late" */
function isManner({ tokens }: MarkedStory, i: number): boolean {
  if (tokens.tag[i] === 'ADV' && /^[:,]$/.test(tokens.word[i + 1] ?? '')) return true
  const next = tokens.lower[i + 1] ?? ''
  return MANNER.has(tokens.lower[i]!) && (next === 'that' || CLAUSE_STARTER.has(next))
}

// Of saying; "nearly the whole town" and "only the mayor" are said themselves.
const MANNER = wordSet(
  'angrily bluntly calmly candidly categorically coldly drily emphatically explicitly firmly flatly frankly jokingly loudly officially openly plainly pointedly privately proudly publicly quietly repeatedly sarcastically softly specifically tearfully wryly',
)

/** "when asked", "if pressed" */
function isWhenAsked({ tokens: { lower } }: MarkedStory, i: number): boolean {
  return WHEN.has(lower[i]!) && PRESSED.has(lower[i + 1] ?? '')
}

/** "Having said that, …", "said that to me" */
function isBareThat({ tokens }: MarkedStory, i: number, cue: Cue): boolean {
  return (
    /^(?:[.;:]|to)$/.test(tokens.lower[i + 1] ?? '.') ||
    (tokens.word[i + 1] === ',' && (cue.form === 'participle' || tokens.lower[cue.from] === 'having'))
  )
}

/** Time that does not belong to what was said: said | Monday | prices …, said | later | in Leeds … */
function isTimeBefore({ tokens }: MarkedStory, i: number): boolean {
  const lower = tokens.lower[i]!
  const next = tokens.lower[i + 1] ?? ''
  // "said too many boats were lost"
  if (lower === 'too') return !ADJ_OR_ADV.has(tokens.tag[i + 1] ?? '')
  if (isTimeWord(lower)) return tokens.tag[i + 1] !== 'PART' || next === 'to'
  if (QUESTION_OF_ANY_VERB.test(lower)) return false
  return tokens.tag[i] === 'ADV' && !CLAUSE_STARTER.has(lower) && next !== 'that' && PREPOSITION.has(next)
}

/** The end of the addressee that begins at `i`, or `i`: "the Daily Post", "me", "a crowd of supporters". */
function addresseeEnd(story: MarkedStory, i: number, ceiling: number): number {
  const { tokens } = story
  const lower = tokens.lower[i]!
  if (CLAUSE_SUBJECT.has(lower)) return i
  if (OBJECT_PRONOUN.has(lower)) {
    // "warned it could fail"
    if (IT_OR_YOU.has(lower) && VERBAL.has(tokens.tag[i + 1] ?? '')) return i
    const isPossessive = ALSO_SUBJECT_OR_POSSESSIVE.has(lower) && NOUN_OR_ADJ.has(tokens.tag[i + 1] ?? '')
    return (isPossessive ? nounPhraseAt(story, i, ceiling)?.to : undefined) ?? i + 1
  }
  const phrase = nounPhraseAt(story, i, ceiling)
  if (!phrase) return i
  const { to } = phrase
  if (to < ceiling && isWhenAsked(story, to)) return to
  // "warned the bank would fail": no addressee, the phrase is the subject of what was said
  const next = tokens.tag[to] === 'ADV' ? to + 1 : to
  if (next < ceiling && VERBAL.has(tokens.tag[next]!)) return i
  // "told Mara Lindqvist, who …, that"
  if (tokens.word[to] === ',' && /^(?:who|which|a|an|the)$/.test(tokens.lower[to + 1] ?? ''))
    for (let j = to + 1; j < Math.min(ceiling, to + LONGEST_RELATIVE_CLAUSE); j++)
      if (tokens.word[j] === ',') return j + 1
  return tokens.tag[to] === 'PART' ? programmeEnd(story, to, ceiling) : to
}

/** The end of a prepositional aside that begins at `i`, or `i`: "in a statement to the Post". */
function asideEnd(story: MarkedStory, i: number, ceiling: number): number {
  const { tokens, regionOf } = story
  let j = i + 1
  while (j < ceiling && isTimeWord(tokens.lower[j]!)) j++
  // "on Sunday | the boats had left"
  if (j >= ceiling || regionOf[j]! >= 0 || j > i + 1) return j
  // "while campaigning in Leeds", "after meeting the mayor"
  if (tokens.tag[i] === 'VERB' || tokens.tag[j] === 'VERB') j++
  const phrase = nounPhraseAt(story, j, ceiling)
  if (!phrase) return j > i + 1 ? j : i
  let qualified = isReducedRelative(story, phrase.to) ? phrase.to + 1 : phrase.to
  while (qualified > phrase.to && qualified < ceiling && PREPOSITION.has(tokens.lower[qualified]!)) {
    const end = asideEnd(story, qualified, ceiling)
    if (end === qualified) break
    qualified = end
  }
  const isClear = qualified < ceiling && (tokens.word[qualified] === ':' || regionOf[qualified]! >= 0)
  return isClear ? qualified : programmeEnd(story, phrase.to, ceiling)
}

/** Steps over a programme in marks: told the Post’s | “Morning Hour” | that … */
function programmeEnd(story: MarkedStory, i: number, ceiling: number): number {
  const { tokens } = story
  const at = i < ceiling && isPossessiveMark(story, i) ? i + 1 : i
  const programme = regionAt(story, at)
  const isProgramme =
    programme !== undefined &&
    programme.to - at <= LONGEST_PROGRAMME &&
    programme.to < ceiling &&
    /^\p{Lu}/u.test(story.text.slice(programme.start, programme.end)) &&
    tokens.tag[programme.to] !== 'PUNCT'
  return isProgramme ? programme.to : i
}

/** "told a crowd in the early hours that …": the "that" behind nouns and prepositions alone, or -1. */
function thatAhead(story: MarkedStory, from: number, ceiling: number): number {
  const { tokens, regionOf } = story
  for (let i = from; i < Math.min(ceiling - 1, from + THAT_AHEAD) && regionOf[i]! < 0; i++) {
    if (tokens.lower[i] === 'that') return tokens.tag[i - 1] === 'ADP' ? -1 : i
    const isNominal = NOMINAL_TAG.has(tokens.tag[i]!) || NOMINAL_WORD.has(tokens.lower[i]!)
    if (!isNominal && !isReducedRelative(story, i)) return -1
  }
  return -1
}

/** "a statement | carried by the agency", "a letter | seen by the Post" */
function isReducedRelative({ tokens: { tag, lower } }: MarkedStory, i: number): boolean {
  return (
    tag[i] === 'VERB' &&
    PAST_PARTICIPLE.test(lower[i]!) &&
    NOMINAL.has(tag[i - 1] ?? '') &&
    (tag[i + 1] === 'ADP' || isTimeWord(lower[i + 1] ?? ''))
  )
}

/** "cautioned, as others did, that …": the position of the "that" behind an aside between commas, or -1. */
function thatAfterAside({ tokens, regionOf }: MarkedStory, from: number, ceiling: number): number {
  for (let i = from; i < Math.min(ceiling - 1, from + THAT_AFTER_ASIDE) && regionOf[i]! < 0; i++)
    if (tokens.word[i] === ',' && tokens.lower[i + 1] === 'that') return i + 1
  return -1
}
