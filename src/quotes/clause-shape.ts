import { wordSet } from '../text/word-set.js'
import type { Cue } from './find-cues.js'
import { type MarkedStory, regionAt } from './marked-story.js'
import { nounPhraseAt } from './noun-phrase-at.js'
import { takesClause, verbClassesOf } from './verb-classes.js'

const ADP_OR_ADV = wordSet('ADP ADV')
const AND_OR_BUT = wordSet('and but')
const AUX_OR_ADV_OR_PUNCT = wordSet('AUX ADV PUNCT')
const AUX_OR_VERB_OR_ADP = wordSet('AUX VERB ADP')
const NOUN_OR_PROPN_OR_PRON = wordSet('NOUN PROPN PRON')

const FRONTED = wordSet(
  'if when while as after before because although though since in on at during asked by with for despite from speaking to until unless under without following amid against among through about over like unlike instead once according',
)
const ASIDE = wordSet(
  'who which where when whose as after before during while with in on at a an citing speaking referring but and although though despite even according up down versus',
)
const SUBORDINATE = wordSet('if when while because although though since unless whether')
const LINKS_CLAUSE = wordSet('CCONJ SCONJ')
const RELATIVE = wordSet('that who which whose what how why whether if')
const RELATIVE_PRONOUN = wordSet('that who which whose')
const QUALIFIES = wordSet('who which whose in on at')
const PAST = /(?:ed|said|told|wrote|swore|spoke|heard|read|put)$/
// "that", whatever the tagger makes of it, and what a topic begins with: warn | of a rise.
const TOPIC = wordSet('that of about against')
// A verb further from its subject belongs to another clause.
const VERB_REACH = 24

/** Whether a token is a verb that makes a clause: not "rising", not "to rise". */
export function isFiniteVerb({ tokens }: MarkedStory, i: number): boolean {
  const tag = tokens.tag[i]
  if (tokens.lower[i - 1] === 'to') return false
  return tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(tokens.lower[i]!))
}

/** Whether the tokens hold a finite verb, or quotation marks, which may. */
export function hasFiniteVerb(story: MarkedStory, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (story.regionOf[i]! >= 0 || isFiniteVerb(story, i) || isMistakenNoun(story, i)) return true
  return false
}

/** "the club | plans | to sell": a verb that the tagger takes for a noun. */
function isMistakenNoun({ tokens: { tag, lower } }: MarkedStory, i: number): boolean {
  return (
    tag[i] === 'NOUN' &&
    /s$/.test(lower[i]!) &&
    NOUN_OR_PROPN_OR_PRON.has(tag[i - 1] ?? '') &&
    lower[i + 1] === 'to' &&
    tag[i + 2] === 'VERB'
  )
}

/** Whether a verb stands between a subject and its cue: “No,” Imomi | smiled and | said. */
export function hasVerbBetween({ tokens }: MarkedStory, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.tag[i] === 'VERB' && tokens.tag[i - 1] !== 'PUNCT') return true
  return false
}

/**
 * Whether a clause (subject and finite verb) begins at `from`: "prices rose", "he would go", but
 * not "the case in court".
 */
export function startsClause(story: MarkedStory, from: number, to: number): boolean {
  const { tokens, regionOf } = story
  if (!hasFiniteVerb(story, from, to)) return false
  const subject = nounPhraseAt(story, from, to)
  if (!subject) return !AUX_OR_VERB_OR_ADP.has(tokens.tag[from]!)
  // "the image of the leader that voters like": the verb of a relative clause makes no clause of the whole
  let verbs = RELATIVE_PRONOUN.has(tokens.lower[subject.to] ?? '') ? 2 : 1
  for (let i = subject.to; i < Math.min(to, subject.to + VERB_REACH); i++) {
    if (regionOf[i]! >= 0 || (isFiniteVerb(story, i) && tokens.tag[i - 1] !== 'AUX' && --verbs === 0))
      return true
    const tag = tokens.tag[i]!
    if (tag === 'VERB') continue
    if (tag === 'SCONJ' || tokens.lower[i] === 'as') return false
    if (tag === 'PUNCT' && !QUALIFIES.has(tokens.lower[i + 1] ?? '')) return false
  }
  return false
}

/**
 * Where the clause of a noun ends: before the verb that the noun itself is the subject of.
 *
 *     Imomi’s claim that prices rose was met with laughter
 *                        ^---------^ clause
 */
export function nounClauseEnd(story: MarkedStory, from: number, ceiling: number): number {
  const { tokens, regionOf } = story
  // a conjunction or relative pronoun brings in a verb of its own; "his promise to cut taxes" has none
  let verbs = tokens.lower[from] === 'to' ? 1 : 0
  for (let i = from; i < ceiling; i++) {
    if (regionOf[i]! >= 0) continue
    if (tokens.word[i] === ',' || (i > from && endsWithComma(story, i - 1))) return i
    if (i > from && LINKS_CLAUSE.has(tokens.tag[i]!)) verbs--
    if (RELATIVE.has(tokens.lower[i]!)) verbs--
    const before = tokens.tag[i - 1]!
    if (!isFiniteVerb(story, i) || AUX_OR_ADV_OR_PUNCT.has(before)) continue
    verbs++
    if (verbs === 2 && before !== 'PRON') return i
  }
  return ceiling
}

/** Where a relative clause ends that its sentence goes on behind: the hall, which is full |, was empty. */
export function relativeEnd(story: MarkedStory, from: number, ceiling: number): number {
  for (let i = from; i < ceiling; i++)
    if (story.tokens.word[i] === ',' && story.regionOf[i]! < 0 && isFiniteVerb(story, i + 1)) return i
  return ceiling
}

/** Whether an adverbial opens a stretch: "In Leeds, …", "Asked why, …", "Speaking later, …". */
export function isFronted({ tokens }: MarkedStory, from: number): boolean {
  return FRONTED.has(tokens.lower[from]!) || /(?:ing|ed)$/.test(tokens.lower[from]!)
}

/** Whether the reporter's own tail begins at a token: ", which …", ", who …", ", after …". */
export function isAside({ tokens }: MarkedStory, from: number): boolean {
  const lower = tokens.lower[from] ?? ''
  return ASIDE.has(lower) || (/ing$/.test(lower) && lower !== 'including')
}

/** Whether what was said from `start` goes on behind the attribution: If prices rise, Imomi said, | wages must. */
export function goesOnBehind(
  story: MarkedStory,
  start: number,
  cue: Cue,
  on: number,
  ceiling: number,
): boolean {
  const { lower } = story.tokens
  return joinsClause(story, cue, on, ceiling) || SUBORDINATE.has(lower[start]!) || !isAside(story, on)
}

/** ", and “we lost”", ", and the boats date from 1987" */
function joinsClause(story: MarkedStory, cue: Cue, on: number, ceiling: number): boolean {
  const next = on + 1
  return (
    AND_OR_BUT.has(story.tokens.lower[on] ?? '') &&
    ((story.regionOf[next] ?? -1) >= 0 || startsPlainClause(story, cue, next, ceiling))
  )
}

/** A subject and its verb, which is none that reports: and | the boats date … */
function startsPlainClause(story: MarkedStory, cue: Cue, from: number, ceiling: number): boolean {
  const { tag, lower } = story.tokens
  if (startsWithoutNoun(story, from, ceiling)) return true
  const subject = nounPhraseAt(story, from, ceiling)
  if (!subject) return false
  const verb = tag[subject.to] === 'ADV' ? subject.to + 1 : subject.to
  if (!isFiniteVerb(story, verb)) return false
  // "Many marry, he said, but few respond at once": who tells in the past reports in the past
  const isOtherTense = PAST.test(lower[cue.verb]!) && !PAST.test(lower[verb]!) && tag[verb] === 'VERB'
  return verbClassesOf(story, verb).length === 0 || (isOtherTense && !reportsSomething(story, verb))
}

/** and | there it was, but | moving them would be hard */
function startsWithoutNoun(
  { tokens: { lower, tag, length } }: MarkedStory,
  from: number,
  ceiling: number,
): boolean {
  if (lower[from] === 'there') return tag[from + 1] === 'AUX' || tag[from + 1] === 'PRON'
  if (tag[from] !== 'VERB' || !/ing$/.test(lower[from]!)) return false
  for (let i = from + 1; i < Math.min(ceiling, length, from + LONGEST_GERUND) && tag[i] !== 'PUNCT'; i++)
    if (tag[i] === 'AUX') return true
  return false
}

const LONGEST_GERUND = 12

/** "workers say | they …", "doctors warn | that …", "analysts predict | a rise"; not "few respond | by letter" */
function reportsSomething(story: MarkedStory, verb: number): boolean {
  const { tag, lower } = story.tokens
  const next = verb + 1
  return takesClause(story, verb) && (!ADP_OR_ADV.has(tag[next] ?? '') || TOPIC.has(lower[next]!))
}

/** Whether tokens up to a comma begin a clause that goes on behind it: It was |, Imomi said, | a long winter. */
export function beginsClause(story: MarkedStory, from: number, comma: number): boolean {
  if (comma <= from || story.tokens.word[comma] !== ',' || isFronted(story, from)) return false
  const subject = nounPhraseAt(story, from, comma)
  return subject !== null && (subject.to === comma || isFiniteVerb(story, subject.to))
}

/** Whether a comma cuts a subject off its verb, even one that the tagger does not see: Fewer people |, he said, | own boots. */
export function isSubjectCutOff(story: MarkedStory, from: number, comma: number, on: number): boolean {
  return (
    isSubjectAlone(story, from, comma) &&
    /^(?:ADJ|ADV|NOUN|VERB)$/.test(story.tokens.tag[on]!) &&
    !isAside(story, on)
  )
}

/** Whether a noun phrase and nothing else stands in front of a comma. */
export function isSubjectAlone(story: MarkedStory, from: number, comma: number): boolean {
  return nounPhraseAt(story, from, comma)?.to === comma
}

/** Whether a token ends a marked stretch with a comma: calls it “true,” | but … */
export function endsWithComma(story: MarkedStory, i: number): boolean {
  const region = regionAt(story, i)
  return region !== undefined && story.text.slice(region.start, region.end).trimEnd().endsWith(',')
}

/** "As Imomi and others have said, …", "As reported by the Post, …": a clause that ends with its comma. */
export function isAsClause(story: MarkedStory, from: number, cue: Cue): boolean {
  return (
    story.tokens.lower[from] === 'as' &&
    from < cue.from &&
    cue.form === 'finite' &&
    !hasFiniteVerb(story, from + 1, cue.from)
  )
}
