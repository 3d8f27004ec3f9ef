import { wordSet } from '../text/word-set.js'
import { dashBefore } from './apposition.js'
import { isFiniteVerb } from './clause-shape.js'
import type { Cue } from './find-cues.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import { isSubjectPronoun } from './nominal.js'
import { nextVerb, nounPhraseAt } from './noun-phrase-at.js'
import { withName } from './whole-source.js'

const WHO_OR_WHICH_OR_WHOSE = wordSet('who which whose')

const BEFORE_INVERSION = wordSet(', — – -- ? ! … ... as')
const INVERTED_PRONOUN = wordSet('he she they i we one another some others')

/**
 * The subject behind its verb, where nothing on the left can be one:
 *
 *     …, added the minister, Sodik Imom
 *              ^----------------------^
 */
export function invertedSubject(
  story: MarkedStory,
  sentence: TokenRange,
  cue: Cue,
  floor: number,
): TokenRange | null {
  const { tokens, regionOf } = story
  // "told the Post": whoever follows is told, and does not tell
  const tells = cue.classes.every((c) => c === 'tell' || c === 'act')
  if (cue.form !== 'finite' || cue.passive || tells) return null
  // ", is advising Imomi": only plain verbs stand before their subject
  for (let i = cue.from; i < cue.verb; i++) if (tokens.tag[i] === 'AUX') return null
  const hasLeft = cue.from > sentence.from
  const before = hasLeft ? tokens.word[cue.from - 1]! : ''
  const afterMarks = hasLeft && regionOf[cue.from - 1]! >= 0
  if (cue.from > floor && !afterMarks && !BEFORE_INVERSION.has(before)) return null
  const phrase = nounPhraseAt(story, cue.to, sentence.to)
  if (!phrase || isObject(story, phrase)) return null
  const next = phrase.to < sentence.to ? tokens.tag[phrase.to]! : 'PUNCT'
  // ", said he would go": the phrase is the subject of what was said, not of the cue
  if (next === 'VERB' || next === 'AUX' || next === 'PART') return null
  if (next === 'CCONJ' && nextVerb(story, phrase.to + 1, sentence.to)) return null
  if (!afterMarks) {
    // ", said the mayor “offered nothing”": the subject of what was said
    if (tokens.lower[phrase.to] === 'that' || (regionOf[phrase.to] ?? -1) >= 0) return null
    // "Ellis — a baker, who lost — said the mayor": the dash closes an aside behind the subject
    if (closesAside(story, floor, cue.from - 1)) return cutOff(story, sentence, phrase)
    // "Ellis, the baker's daughter, noted the rule": no clause on the left that could have been said
    if (before === ',' && !hasMainClause(story, floor, cue.from)) {
      const whole = withName(story, phrase, sentence.to)
      return isParenthetic(story, cue, whole.to, floor) ? whole : null
    }
  }
  return withName(story, phrase, sentence.to)
}

/**
 * An attribution between two commas, which cuts what was said in two:
 *
 *     The result, says Imomi, is a mess.     Today, says the baker, nobody buys bread.
 *               ^-----------^                     ^---------------^
 */
function isParenthetic({ tokens, regionOf }: MarkedStory, cue: Cue, to: number, floor: number): boolean {
  if (tokens.word[to] !== ',' || tokens.tag[to + 1] === 'CCONJ') return false
  if (!cue.classes.some((c) => c === 'say' || c === 'state')) return false
  for (let i = floor; i < cue.from - 1; i++) if (tokens.word[i] === ',' || regionOf[i]! >= 0) return false
  return true
}

/** "it", "you", "this" behind a verb are not its subject. */
function isObject({ tokens }: MarkedStory, phrase: TokenRange): boolean {
  const first = tokens.lower[phrase.from]!
  return phrase.to - phrase.from === 1 && isSubjectPronoun(first) && !INVERTED_PRONOUN.has(first)
}

/** Whether the tokens hold a finite verb that does not belong to a relative clause. */
function hasMainClause({ tokens, regionOf }: MarkedStory, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (WHO_OR_WHICH_OR_WHOSE.has(tokens.lower[i]!)) return false
    if (regionOf[i]! >= 0 || tokens.tag[i] === 'AUX') return true
    // ", published on Friday, says": no verb of the sentence
    if (tokens.tag[i] === 'VERB' && !/ing$/.test(tokens.lower[i]!) && tokens.word[i - 1] !== ',') return true
  }
  return false
}

/** "The boat — a wreck — said | Ellis |, is lost": a name that a comma parts from the verb is not its subject. */
function cutOff(story: MarkedStory, sentence: TokenRange, phrase: TokenRange): TokenRange | null {
  const whole = withName(story, phrase, sentence.to)
  return story.tokens.word[whole.to] === ',' && isFiniteVerb(story, whole.to + 1) ? whole : null
}

/** Whether a dash is the second of a pair with no clause in front of it: Ellis — a baker who lost | — | said … */
function closesAside(story: MarkedStory, floor: number, dash: number): boolean {
  const opening = dashBefore(story, dash, floor)
  return opening !== null && !hasMainClause(story, floor, opening)
}
