import { wordSet } from '../text/word-set.js'
import { subjectBeforeApposition } from './apposition.js'
import type { Cue } from './find-cues.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import { nounPhraseAt } from './noun-phrase-at.js'
import { nounPhraseBefore } from './noun-phrase-before.js'
import { VERBAL } from './tags.js'
import { endOfQualifier, withList } from './whole-source.js'

const CCONJ_OR_PUNCT_OR_ADP = wordSet('CCONJ PUNCT ADP')
const CCONJ_OR_SCONJ_OR_PUNCT = wordSet('CCONJ SCONJ PUNCT')

const CONJUNCTION = wordSet('as than like what how after before since because while when if until')
const NOMINATIVE = wordSet('he she they we i')
const PLACING = wordSet('after before behind during inside near outside')
const RELATIVE_PRONOUN = wordSet('who that which')
const ENDS_APPOSITION = wordSet(', ) — – -- -')
const DURATION = wordSet(
  'seconds second minutes minute hours hour days day nights night weeks week months month years year decades decade',
)
const MAYBE_PARTICIPLE = /(?:ing|ed|en|wn|ght|de|id|ld)$/

/**
 * The subject that belongs to a verb on its right: the noun phrase beside it, unless that is the
 * object of another word; then the one its clause begins with.
 *
 *     Officials familiar with the matter in Leeds said
 *     ^-- the clause begins here                ^ object of "in"
 */
export function leftSubject(
  story: MarkedStory,
  end: number,
  floor: number,
  cue: Pick<Cue, 'form'>,
): TokenRange | null {
  const { tokens } = story
  const before = end > floor ? tokens.word[end - 1]! : ''
  const adjacent = nounPhraseBefore(story, end, floor)
  // "Outside the court he said": a pronoun in the nominative is a subject wherever it stands
  if (adjacent && NOMINATIVE.has(tokens.lower[adjacent.from]!) && adjacent.to === adjacent.from + 1)
    return adjacent
  if (adjacent && canBeSubject(story, adjacent.from, floor) && !isDuration(story, adjacent))
    return withList(story, adjacent, floor)
  // "a claim | the rebels denied": whatever it is, they say no clause of this sentence
  if (adjacent && tokens.tag[adjacent.from] === 'DET' && tokens.tag[adjacent.from - 1] === 'NOUN')
    return adjacent
  // "Imomi left the talks, saying …" is said by the subject of the sentence
  if (cue.form === 'participle' && before === ',') return null
  const apart = ENDS_APPOSITION.has(before) ? subjectBeforeApposition(story, end - 1, floor) : null
  if (apart && canBeSubject(story, apart.from, floor)) return apart
  if (cue.form === 'participle')
    return adjacent && !VERBAL.has(tokens.tag[adjacent.from - 1] ?? '') ? adjacent : null
  if (tokens.tag[end - 1] === 'CCONJ' && !adjacent) return null
  return clauseSubject(story, end, floor) ?? adjacent ?? apart
}

/** "rescued after | six days on the mountain | said": a time, not somebody. */
function isDuration({ tokens }: MarkedStory, { from, to }: TokenRange): boolean {
  return (
    /^(?:after|before|for|since|during)$/.test(tokens.lower[from - 1] ?? '') &&
    tokens.lower.slice(from, to).some((word) => DURATION.has(word))
  )
}

/** Whether what stands in front of a phrase leaves it free to be a subject. */
function canBeSubject({ tokens, regionOf }: MarkedStory, from: number, floor: number): boolean {
  const before = from - 1
  return (
    from <= floor ||
    regionOf[before]! >= 0 ||
    !/^(?:VERB|ADP|PART|NOUN)$/.test(tokens.tag[before]!) ||
    CONJUNCTION.has(tokens.lower[before]!)
  )
}

/** The noun phrase that begins the clause which ends before `end`, if no other verb has taken it. */
function clauseSubject(story: MarkedStory, end: number, floor: number): TokenRange | null {
  const { tokens, regionOf } = story
  for (let i = end - 1; i >= floor; i--) {
    if (regionOf[i]! >= 0 || !startsClauseAt(story, i, floor)) continue
    if (CCONJ_OR_PUNCT_OR_ADP.has(tokens.tag[i]!) || PLACING.has(tokens.lower[i]!)) continue
    if (i > floor && (tokens.word[i - 1] === '(' || tokens.end[i - 1] === tokens.start[i])) continue
    const phrase = nounPhraseAt(story, i, end)
    if (!phrase || isTaken(story, phrase.to, end)) continue
    if (tokens.word[i - 1] === ',' && i - 1 > floor && isEnumerated(story, i, floor)) continue
    // "people | briefed on the talks": what stands before the cue without a comma belongs to the source
    let to = phrase.to
    while (to < end && regionOf[to]! < 0 && tokens.tag[to] !== 'PUNCT') to++
    return { from: phrase.from, to: to === end ? end : endOfQualifier(story, phrase.to, end) }
  }
  return null
}

function startsClauseAt({ tokens, regionOf }: MarkedStory, i: number, floor: number): boolean {
  return (
    i === floor ||
    regionOf[i - 1]! >= 0 ||
    CCONJ_OR_SCONJ_OR_PUNCT.has(tokens.tag[i - 1]!) ||
    /^(?:as|that|what|how)$/.test(tokens.lower[i - 1]!)
  )
}

/**
 * Whether a finite verb stands between a phrase and the cue: "Imomi hoped that the minister", but
 * not "officials who saw the report".
 */
function isTaken({ tokens, regionOf }: MarkedStory, from: number, to: number): boolean {
  let verbs = RELATIVE_PRONOUN.has(tokens.lower[from] ?? '') ? 1 : 0
  for (let i = from; i < to; i++) {
    if (regionOf[i]! >= 0) continue
    const isVerb =
      tokens.tag[i] === 'AUX' ||
      (tokens.tag[i] === 'VERB' &&
        tokens.lower[i - 1] !== 'to' &&
        !MAYBE_PARTICIPLE.test(tokens.lower[i]!) &&
        tokens.tag[i - 1] !== 'AUX')
    if (isVerb && --verbs < 0) return true
  }
  return false
}

/** Whether the phrase at `i` goes on a list: "Ellis, Pryce and other donors said". */
function isEnumerated(story: MarkedStory, i: number, floor: number): boolean {
  return nounPhraseBefore(story, i - 1, floor)?.from === floor
}
