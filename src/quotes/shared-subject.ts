import { wordSet } from '../text/word-set.js'
import { isFiniteVerb, isFronted } from './clause-shape.js'
import { leftSubject } from './left-subject.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import { isNominal } from './nominal.js'
import { nounPhraseAt } from './noun-phrase-at.js'
import { namedBefore } from './noun-phrase-before.js'
import { VERBAL } from './tags.js'
import { isTimeWord } from './time-words.js'

const WHO_OR_WHICH_OR_THAT = wordSet('who which that')

const PERSONAL_PRONOUN = wordSet('he she they i we it who some others many most few several both')

/**
 * The subject of a sentence that a participle opens:
 *
 *     Noting that prices rose, Imomi called for calm
 *     ^ participle             ^---^
 */
export function subjectBehindComma(
  story: MarkedStory,
  participle: number,
  ceiling: number,
): TokenRange | null {
  const { tokens, regionOf } = story
  for (let i = participle + 1; i < ceiling; i++) {
    if (regionOf[i]! >= 0 && regionOf[i + 1]! >= 0) continue
    if (tokens.word[i] !== ',' && regionOf[i]! < 0) continue
    const subject = nounPhraseAt(story, i + 1, ceiling)
    if (!subject) continue
    const verb = tokens.tag[subject.to] === 'ADV' ? subject.to + 1 : subject.to
    if (isFiniteVerb(story, verb)) return subject
  }
  return null
}

/**
 * The subject of the first verb between `floor` and `end`, which later verbs of the sentence share:
 *
 *     Imomi thanked the hosts, smiled and said
 *     ^---^                               ^ cue
 */
export function sharedSubject(story: MarkedStory, end: number, floor: number): TokenRange | null {
  // "When her mother spoke of it, Imomi laughed and said …": not who acts in the clause that opens the sentence
  const main = mainClause(story, floor, end)
  const subject = main > floor ? subjectOfFirstVerb(story, end, main) : null
  return subject ?? subjectOfFirstVerb(story, end, floor)
}

/** Where the main clause begins: In May, when her mother spoke of it, | Imomi laughed … */
function mainClause(story: MarkedStory, floor: number, end: number): number {
  let main = floor
  while (isFronted(story, main)) {
    const next = afterComma(story, main, end)
    if (next === main) break
    main = next
  }
  return main
}

function afterComma({ tokens, regionOf }: MarkedStory, from: number, end: number): number {
  for (let i = from; i < end; i++) if (tokens.word[i] === ',' && regionOf[i]! < 0) return i + 1
  return from
}

function subjectOfFirstVerb(story: MarkedStory, end: number, floor: number): TokenRange | null {
  const { tokens, regionOf } = story
  for (let i = floor; i < end; i++) {
    if (regionOf[i]! >= 0 || !VERBAL.has(tokens.tag[i]!) || /ing$/.test(tokens.lower[i]!)) continue
    let verb = i
    while (verb > floor && (tokens.tag[verb - 1] === 'ADV' || isTimeWord(tokens.lower[verb - 1]!))) verb--
    // "the lawyer who | ran": the verb of a relative clause is not the sentence's
    if (WHO_OR_WHICH_OR_THAT.has(tokens.lower[verb - 1] ?? '')) continue
    const subject = leftSubject(story, verb, floor, { form: 'finite' })
    if (!subject) continue
    // "Ada Lovik, 63, who works here"
    if (tokens.tag[subject.from] === 'NUM' && subject.to - subject.from === 1)
      return namedBefore(story, subject.to, floor)
    const last = subject.to - 1
    if (isNominal(story, last) || tokens.word[last] === ')' || PERSONAL_PRONOUN.has(tokens.lower[last]!))
      return subject
  }
  return null
}
