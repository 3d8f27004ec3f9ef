import { isRole } from '../names/role-words.js'
import { wordSet } from '../text/word-set.js'
import type { Cue } from './find-cues.js'
import { invertedSubject } from './inverted-subject.js'
import { leftSubject } from './left-subject.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import { isJoint, isNoun, isPossessiveMark } from './nominal.js'
import { nounPhraseAt } from './noun-phrase-at.js'
import { namedBefore, nounPhraseBefore } from './noun-phrase-before.js'
import { sharedSubject } from './shared-subject.js'
import { endsPeriod, isTimeWord } from './time-words.js'
import { withName } from './whole-source.js'

const ADJ_OR_VERB = wordSet('ADJ VERB')
const QUOTED_OR_CITED = wordSet('quoted cited')
const AND_OR_BUT = wordSet('and or but')
const WHO_OR_WHICH = wordSet('who which')

/** Who a cue says is speaking, and what the search for it found out about the sentence. */
export interface Subject {
  readonly source: TokenRange | null
  /**
   * - `left`      Imomi said
   * - `inverted`  said Imomi
   * - `relative`  Imomi, who said
   * - `shared`    Imomi smiled and said (the subject of an earlier verb)
   * - `none`      it was said
   */
  readonly kind: 'left' | 'inverted' | 'relative' | 'shared' | 'none'
  /** First token of the attribution, subject and apposition included. */
  readonly from: number
  /** First token after cue and subject. */
  readonly to: number
}

const DEPENDS = wordSet('with against by from among between to about including')
const OBJECT_PRONOUN = wordSet('him her them me us')
const LONGEST_UNTAGGED_SOURCE = 12
// What things accord with: nobody says it.
const STANDARD = wordSet(
  'ability age custom height income law merit need order plan plans rank rules schedule season size taste tradition type weight',
)

/** Finds the subject of a cue at or after token `floor` of its sentence. */
export function findSubject(story: MarkedStory, sentence: TokenRange, cue: Cue, floor: number): Subject {
  if (cue.form === 'phrase') return subjectOfPhrase(story, sentence, cue, floor)
  if (cue.form === 'noun') return subjectOfNoun(story, cue, floor)
  const quoted = quotedBySomebody(story, cue)
  if (quoted) {
    const from = nounPhraseBefore(story, cue.from, floor)?.from ?? cue.from
    return { source: quoted, kind: 'left', from, to: cue.to }
  }
  const inverted = invertedSubject(story, sentence, cue, floor)
  if (inverted) return { source: inverted, kind: 'inverted', from: cue.from, to: inverted.to }
  const agent = cue.passive ? agentOf(story, sentence, cue) : null
  if (agent) return { source: agent, kind: 'inverted', from: cue.from, to: agent.to }
  const end = beforeTime(story, cue.from, floor)
  if (end > floor && isRelativePronoun(story, end - 1)) {
    const first = firstPronoun(story, end - 1, floor)
    const source = antecedent(story, namedBefore(story, first, floor))
    return { source, kind: 'relative', from: source?.from ?? end - 1, to: cue.to }
  }
  const left = leftSubject(story, end, floor, cue)
  if (left) return { source: left, kind: 'left', from: left.from, to: cue.to }
  const shared = sharedSubject(story, cue.from, floor)
  return { source: shared, kind: shared ? 'shared' : 'none', from: cue.from, to: cue.to }
}

/** Whom somebody else quotes: the agency quoted | the minister, Sodik Imom, | as saying. */
function quotedBySomebody(story: MarkedStory, cue: Cue): TokenRange | null {
  const { lower } = story.tokens
  const as = cue.verb - 1
  if (lower[cue.verb] !== 'saying' || as <= cue.from || !QUOTED_OR_CITED.has(lower[cue.from]!)) return null
  const from = cue.from + 1
  if (lower[from] === 'by' || from >= as) return null
  return OBJECT_PRONOUN.has(lower[from]!) ? { from, to: from + 1 } : nounPhraseAt(story, from, as)
}

/** "siding with | ranchers who said": the noun beside the pronoun, not what it depends on. */
function antecedent({ tokens }: MarkedStory, phrase: TokenRange | null): TokenRange | null {
  if (!phrase) return null
  let { from } = phrase
  for (let i = phrase.from; i < phrase.to - 1; i++) if (DEPENDS.has(tokens.lower[i]!)) from = i + 1
  return { from, to: phrase.to }
}

/** according to | Imomi, the mayor */
function subjectOfPhrase(story: MarkedStory, sentence: TokenRange, cue: Cue, floor: number): Subject {
  // "according to her account"
  const owns = story.tokens.lower[cue.to] === 'her' && isNoun(story, cue.to + 1)
  const phrase =
    OBJECT_PRONOUN.has(story.tokens.lower[cue.to] ?? '') && !owns
      ? { from: cue.to, to: cue.to + 1 }
      : (nounPhraseAt(story, cue.to, sentence.to) ?? untilComma(story, cue.to, sentence.to))
  const isStandard = phrase?.to === cue.to + 1 && STANDARD.has(story.tokens.lower[cue.to]!)
  // "According to the papers, Jonas Rehn …": behind what opens a sentence a name begins the clause
  const isNameNext = phrase && story.tokens.word[phrase.to] === ',' && cue.from <= floor
  const whole =
    phrase && (!isNameNext || hasRole(story, phrase)) ? withName(story, phrase, sentence.to) : phrase
  // "According to his lawyer, Jonas Rehn is ill": no comma behind the name, which is the subject
  const isNamed = !isNameNext || (whole && story.tokens.word[whole.to] === ',')
  const source = isStandard ? null : isNamed ? whole : phrase
  return { source, kind: 'inverted', from: cue.from, to: source?.to ?? cue.to }
}

function hasRole({ tokens }: MarkedStory, { from, to }: TokenRange): boolean {
  return tokens.lower.slice(from, to).some((word) => isRole(word))
}

/** Imomi’s repeated | claim that …, their | claim that … */
function subjectOfNoun(story: MarkedStory, cue: Cue, floor: number): Subject {
  const owner = ADJ_OR_VERB.has(story.tokens.tag[cue.from - 1]!) ? cue.from - 2 : cue.from - 1
  const source = isPossessiveMark(story, owner)
    ? nounPhraseBefore(story, owner, floor)
    : { from: owner, to: owner + 1 }
  return { source, kind: 'left', from: source?.from ?? cue.from, to: cue.to }
}

/** Steps back over the time between subject and verb: Imomi | on Monday said, the bank | just this month announced. */
function beforeTime(story: MarkedStory, verb: number, floor: number): number {
  const { tokens } = story
  let end = verb
  if (end - 2 > floor && endsPeriod(story, end - 1)) {
    end -= 2
    if (tokens.tag[end - 1] === 'ADV') end--
  }
  while (end > floor && isTimeWord(tokens.lower[end - 1]!)) end--
  return end < verb && end > floor && /^(?:on|late|early|last)$/.test(tokens.lower[end - 1]!) ? end - 1 : end
}

function isRelativePronoun({ tokens }: MarkedStory, i: number): boolean {
  return WHO_OR_WHICH.has(tokens.lower[i]!) || (tokens.lower[i] === 'that' && tokens.tag[i] === 'PRON')
}

/** "a teacher | who ran and who said": the first pronoun of several that mean the same. */
function firstPronoun(story: MarkedStory, pronoun: number, floor: number): number {
  const { lower } = story.tokens
  if (!AND_OR_BUT.has(lower[pronoun - 1] ?? '')) return pronoun
  let i = pronoun - 2
  while (i > floor && lower[i] !== lower[pronoun]) i--
  return i > floor ? firstPronoun(story, i, floor) : pronoun
}

/** "was asked by | reporters", "as stated in | the report" */
function agentOf(story: MarkedStory, sentence: TokenRange, cue: Cue): TokenRange | null {
  const { lower } = story.tokens
  const preposition = lower[cue.to]
  const isAgent = preposition === 'by' || (preposition === 'in' && lower[cue.from - 1] === 'as')
  return isAgent ? nounPhraseAt(story, cue.to + 1, sentence.to) : null
}

/** What stands up to the next comma, for a phrase that the tagger does not see as one. */
function untilComma(story: MarkedStory, from: number, ceiling: number): TokenRange | null {
  const { tokens, regionOf } = story
  let to = from
  while (
    to < Math.min(ceiling, from + LONGEST_UNTAGGED_SOURCE) &&
    regionOf[to]! < 0 &&
    (tokens.tag[to] !== 'PUNCT' || isJoint(story, to))
  )
    to++
  return to > from ? { from, to } : null
}
