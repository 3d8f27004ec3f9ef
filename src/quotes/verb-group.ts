import { wordSet } from '../text/word-set.js'
import type { Cue } from './find-cues.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import type { VerbClass } from './reporting-verbs.js'
import { VERBAL } from './tags.js'
import { verbClassesOf } from './verb-classes.js'

const AUXILIARY = wordSet(
  "has have had having is are was were be been being will would can could may might shall should must do does did 's ’s 've ’ve 'd ’d 'll ’ll 're ’re",
)
const CONTRACTED_AUXILIARY = /^['’](?:ve|d|ll|re)$/
const BE = wordSet('is are was were be been being')
const OBLIGATION = wordSet('should must')
const NEGATION = wordSet("not n't n’t never hardly nor neither")
const REFUSAL = /^(?:declin|refus|fail|hesitat|decid|forg[oe]t|avoid|stopp)/
const ADVERB_WITHOUT_TAG = wordSet(
  'also then later once often again now recently repeatedly further instead already initially simply even still just first earlier',
)
// Between a verb and its infinitive: went | on | to say, was | quick | to add.
const BEFORE_INFINITIVE = wordSet('on out back quick careful ahead forward up further')
// These say that it was said; after other verbs ("hoped to say") it may not have been.
const CERTAIN = wordSet(
  'went goes go going gone continues continued continue continuing began begin begins begun proceeded seemeds seemed seemes seeme appeareds appeared appeares appeare had has have was came rushed took used',
)

// Verbs that report only, or mostly, with a particle.
const PARTICLES: Readonly<Record<string, RegExp>> = {
  back: /^(?:shoot|shot|hit|fired?|write|wrote)$/,
  in: /^chim(?:e[sd]?|ing)$/,
  on: /^(?:go|goes|went|going|gone)$/,
  out: /^point(?:s|ed|ing)?$/,
  up: /^sum(?:med)?$/,
}

/**
 * The verb group around a verb, read from the verb to the left:
 *
 *     Imomi has not yet gone on to say
 *           ^------------------------^
 */
export function verbGroup(
  story: MarkedStory,
  sentence: TokenRange,
  verb: number,
  classes: readonly VerbClass[],
): Cue {
  const { tokens, regionOf } = story
  const isParticiple = /ing$/.test(tokens.lower[verb]!)
  let from = verb
  let negated = false
  let passive = false
  let auxiliary = false
  let infinitive = false
  for (let i = verb - 1; i >= sentence.from && regionOf[i]! < 0; i--) {
    const word = tokens.lower[i]!
    const tag = tokens.tag[i]!
    if (NEGATION.has(word)) negated = true
    else if (word === 'to' && (tag === 'PART' || tag === 'ADP') && !auxiliary) {
      const governor = governorOf(story, sentence, i)
      if (governor < sentence.from || !VERBAL.has(tokens.tag[governor]!))
        return { from: i, to: verb + 1, verb, classes, form: 'infinitive', negated, passive: false }
      const governing = tokens.lower[governor]!
      // "pledged to push": the vow is the cue, whatever was vowed
      if (tokens.tag[governor] === 'VERB' && isVow(story, governor) && !isPlainReport(classes)) break
      if (REFUSAL.test(governing)) negated = true
      infinitive = !CERTAIN.has(governing)
      i = governor
    } else if (
      AUXILIARY.has(word) &&
      tag !== 'PROPN' &&
      (tag !== 'PART' || CONTRACTED_AUXILIARY.test(word))
    ) {
      if (!auxiliary && !infinitive) passive = BE.has(word) && !isParticiple
      // "it should be noted that …": asked for, not reported
      if (passive && OBLIGATION.has(word)) negated = true
      auxiliary = true
    } else if (!isAdverbial(word, tag) || tokens.tag[i - 1] === 'DET') break // "a third | said"
    from = i
  }
  if (!auxiliary && isQuestioned(story, sentence, verb, classes)) passive = true
  // At the start of a sentence there is no subject before the verb, and adverbs belong to no group.
  if (from === sentence.from && from < verb) from++
  return {
    from,
    to: particleEnd(story, sentence, verb),
    verb,
    classes,
    form: infinitive ? 'infinitive' : isParticiple && !auxiliary ? 'participle' : 'finite',
    negated,
    passive,
  }
}

/** The word that an infinitive depends on: went | on to say. */
function governorOf({ tokens }: MarkedStory, sentence: TokenRange, to: number): number {
  let i = to - 1
  while (i > sentence.from && BEFORE_INFINITIVE.has(tokens.lower[i]!)) i--
  return i
}

function isVow(story: MarkedStory, verb: number): boolean {
  return verbClassesOf(story, verb).some((c) => c === 'state' || c === 'tell')
}

function isPlainReport(classes: readonly VerbClass[]): boolean {
  return classes.some((c) => c === 'say' || c === 'state')
}

function isAdverbial(word: string, tag: string): boolean {
  return (
    (tag === 'ADV' && word !== 'when') ||
    ADVERB_WITHOUT_TAG.has(word) ||
    (tag === 'PART' && word !== "'s" && word !== '’s')
  )
}

/** The end of a verb with its particle: pointed | out, went | on. */
function particleEnd({ tokens }: MarkedStory, sentence: TokenRange, verb: number): number {
  const next = verb + 1
  if (next >= sentence.to || tokens.tag[next] === 'SCONJ') return next
  const particle = tokens.lower[next]!
  const takesParticle = Object.hasOwn(PARTICLES, particle) && PARTICLES[particle]!.test(tokens.lower[verb]!)
  return takesParticle ? next + 1 : next
}

/** "Asked why, he said …", "he said when asked why …", "a charge denied by …": participles, of whom it was asked or by whom. */
function isQuestioned(
  { tokens }: MarkedStory,
  sentence: TokenRange,
  verb: number,
  classes: readonly VerbClass[],
): boolean {
  if (!/ed$/.test(tokens.lower[verb]!)) return false
  const before = verb > sentence.from ? tokens.lower[verb - 1]! : ''
  if (tokens.lower[verb + 1] === 'by') return true
  return before === 'as' || (classes.includes('ask') && /^(?:|when|if|after|once)$/.test(before))
}
