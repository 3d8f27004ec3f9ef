import type { Gender } from '../names/given-names.js'
import { genderOfWord } from '../names/mention-gender.js'
import { isRole, KIN } from '../names/role-words.js'
import type { Tokens } from '../nlp/read-tokens.js'
import { firstIndex } from '../text/first-index.js'
import { wordSet } from '../text/word-set.js'
import { isFiniteVerb } from './clause-shape.js'
import type { Attribution } from './find-attributions.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import { nounPhraseAt } from './noun-phrase-at.js'

const OWNER: ReadonlyMap<string, Gender> = new Map([
  ['his', 'm'],
  ['her', 'f'],
])
const DEATH = wordSet('dead died dies killed')
const NOMINAL_OR_ADJ = wordSet('NOUN PROPN ADJ')
const LONGEST = 6

/** A subject without a name: an office, or somebody's relative. */
export interface RoleSubject {
  readonly source: TokenRange
  readonly isKin: boolean
}

/**
 * The subject of the sentence before a quotation, if that is an office or a relative and no name:
 *
 *     The judge urged Rehn to wait. He said it was late.        His wife shook her head. “No,” she said.
 *     ^-------^                                                 ^------^
 */
export function roleSubjectBefore(
  story: MarkedStory,
  { source, content }: Attribution,
  gender: Gender,
): RoleSubject | null {
  const { tokens, regionOf } = story
  const at = Math.min(source!.from, content[0]!.from)
  const own = firstIndex(tokens.sentenceStart.length, (i) => tokens.sentenceStart[i]! > at) - 1
  const from = tokens.sentenceStart[own - 1]
  if (from === undefined || regionOf[from]! >= 0 || regionOf[at - 1]! >= 0) return null
  const first = tokens.lower[from]!
  const isKin = OWNER.has(first)
  // "Her mother left. She said …" may be either
  if (!isKin && first !== 'the') return null
  if (isKin && OWNER.get(first) === gender) return null
  const phrase = nounPhraseAt(story, from, Math.min(at, from + LONGEST))
  if (!phrase || !isFiniteVerb(story, phrase.to)) return null
  for (let i = phrase.to; i < at; i++)
    if (DEATH.has(tokens.lower[i]!) || isOther(tokens, i, gender)) return null
  const head = tokens.lower[phrase.to - 1]!
  const is = genderOfWord(head)
  if (is !== null && is !== gender) return null
  return (isKin ? KIN.has(head.replace(/^ex-/, '')) : isRole(head)) ? { source: phrase, isKin } : null
}

/** "hugged him", "hugged her", but not "shook her head": somebody else, who may be the one to speak. */
function isOther({ lower, tag }: Tokens, i: number, gender: Gender): boolean {
  if (lower[i] === 'her') return gender === 'f' && !NOMINAL_OR_ADJ.has(tag[i + 1] ?? '')
  return lower[i] === (gender === 'm' ? 'him' : 'hers')
}
