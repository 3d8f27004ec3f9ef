import type { Cue } from './find-cues.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import { isTimeWord, nounPhraseAt } from './noun-phrase.js'
import { verbClassesOf } from './reporting-verbs.js'

/** What stands to the right of an attribution. */
export interface Reported {
  /** First token of what was said, or the end of the sentence. */
  readonly from: number
  /** How it is joined to the cue. */
  readonly joint: 'that' | 'clause' | 'infinitive' | 'marks' | 'comma' | 'colon' | 'question' | 'none'
}

const THAT = /^(?:that)$/
const QUESTION = /^(?:whether|if|why|how|what|who|when|where|which)$/
const CLAUSE_STARTER =
  /^(?:he|she|they|it|i|we|you|there|this|these|those|his|her|their|its|the|a|an|all|no|any|some|many|most|both|such|if|when|while|because|even|only|my|our|your|anyone|everyone|nobody|nothing|one|two|yes|not|just|what|as)$/
const PERIOD =
  /^(?:week|weekend|month|year|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|time|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/
const ASIDE =
  /^(?:in|on|at|during|to|after|before|of|about|from|by|via|through|with|over|for|late|early|under|last|this|next|outside|inside|near|while|following|upon|around|amid|into|against|toward|towards|regarding|without|between|among|across|until|as)$/

/**
 * Steps over addressee, place and time to where the reported words begin:
 *
 *     told reporters in Leeds on Monday that prices would rise
 *          ^-------------------------^      ^ from
 */
export function findReported(story: MarkedStory, sentence: TokenRange, cue: Cue, after: number): Reported {
  const { tokens, regionOf } = story
  const none: Reported = { from: sentence.to, joint: 'none' }
  let i = after
  let tells = (cue.classes.includes('tell') || cue.classes.includes('ask')) && !cue.passive
  for (let steps = 0; steps < 12 && i < sentence.to; steps++) {
    if (regionOf[i]! >= 0) return { from: i, joint: i === after ? 'marks' : 'marks' }
    const word = tokens.word[i]!
    const lower = tokens.lower[i]!
    const tag = tokens.tag[i]!
    if (word === ':')
      return i + 1 < sentence.to ? { from: i + 1, joint: 'colon' } : { from: i, joint: 'colon' }
    if (word === ',' || word === '—' || word === '–' || word === '--') {
      const that = thatAfterAside(story, i + 1, sentence.to)
      return that > 0 ? { from: that + 1, joint: 'that' } : { from: i + 1, joint: 'comma' }
    }
    if (/^[.;?!]$/.test(word)) return none
    if ((THAT.test(lower) && tag !== 'DET') || lower === 'that') {
      // "Having said that, …"
      const bare =
        /^(?:[.;:]|to)$/.test(tokens.lower[i + 1] ?? '.') ||
        (tokens.word[i + 1] === ',' && cue.form === 'participle')
      return bare ? none : { from: i + 1, joint: 'that' }
    }
    if (
      (isTimeWord(lower) && tokens.tag[i + 1] !== 'PART') ||
      (tag === 'ADV' &&
        !CLAUSE_STARTER.test(lower) &&
        tokens.lower[i + 1] !== 'that' &&
        ASIDE.test(tokens.lower[i + 1] ?? ''))
    ) {
      i++
      continue
    }
    if (QUESTION.test(lower) && (cue.classes.includes('ask') || /^(?:if|whether|how|why|what)$/.test(lower)))
      return { from: i, joint: 'question' }
    if (
      /^(?:this|last|next|that|earlier|later|each|every)$/.test(lower) &&
      PERIOD.test(tokens.lower[i + 1] ?? '')
    ) {
      i += 2
      continue
    }
    if (lower === 'to' && (tag === 'PART' || tokens.tag[i + 1] === 'VERB'))
      return { from: i, joint: 'infinitive' }
    if (tells || ASIDE.test(lower)) {
      const that = thatAhead(story, i, sentence.to)
      if (that > 0) return { from: that + 1, joint: 'that' }
    }
    if (tells) {
      tells = false
      const addressee = addresseeAt(story, i, sentence.to)
      if (addressee > i) {
        i = addressee
        continue
      }
    }
    if (ASIDE.test(lower) && tag !== 'NOUN' && tag !== 'PROPN' && tokens.tag[i + 1] !== 'NUM') {
      const end = asideEnd(story, i, sentence.to)
      if (end > i) {
        i = end
        continue
      }
    }
    return { from: i, joint: 'clause' }
  }
  return none
}

/** The end of the addressee that begins at `i`: "the Daily Post", "me", "a crowd of supporters". */
function addresseeAt(story: MarkedStory, i: number, ceiling: number): number {
  const { tokens } = story
  if (/^(?:he|she|they|we|i|that|there|this)$/.test(tokens.lower[i]!)) return i
  if (/^(?:me|him|her|them|us|it|you|himself|herself|reporters|everyone)$/.test(tokens.lower[i]!)) {
    if (tokens.lower[i] !== 'her' && tokens.lower[i] !== 'it' && tokens.lower[i] !== 'you') return i + 1
    const next = tokens.tag[i + 1]
    return next === 'NOUN' || next === 'ADJ' ? (nounPhraseAt(story, i, ceiling)?.to ?? i + 1) : i + 1
  }
  const phrase = nounPhraseAt(story, i, ceiling)
  if (!phrase) return i
  let to = phrase.to
  // "warned the bank would fail": no addressee, the phrase is the subject of what was said
  const next = tokens.tag[to] === 'ADV' ? to + 1 : to
  if (next < ceiling && (tokens.tag[next] === 'VERB' || tokens.tag[next] === 'AUX')) return i
  // "told Post columnist Mara Lindqvist, who …" and "told CNN's Mara Lindqvist"
  if (tokens.word[to] === ',' && /^(?:who|which|a|an|the)$/.test(tokens.lower[to + 1] ?? '')) {
    for (let j = to + 1; j < Math.min(ceiling, to + 20); j++) if (tokens.word[j] === ',') return j + 1
    to = phrase.to
  }
  return to
}

/** The end of a prepositional aside that begins at `i`, or `i`: "in a statement to the Post". */
function asideEnd(story: MarkedStory, i: number, ceiling: number): number {
  const { tokens, regionOf } = story
  let j = i + 1
  while (j < ceiling && isTimeWord(tokens.lower[j]!)) j++
  if (j >= ceiling || regionOf[j]! >= 0) return j
  const first = tokens.tag[j]!
  if (tokens.tag[i] === 'VERB' || first === 'VERB') {
    // "while campaigning in Leeds", "after meeting the mayor"
    j++
  }
  const phrase = nounPhraseAt(story, j, ceiling)
  if (!phrase) return j > i + 1 ? j : i
  // on the Post's “Morning Hour” that …
  const title = regionOf[phrase.to] ?? -1
  const after = title >= 0 ? story.regions[title]!.to : phrase.to
  return title >= 0 && after - phrase.to <= 8 && after < ceiling && tokens.tag[after] !== 'PUNCT'
    ? after
    : phrase.to
}

/** Whether tokens `from`..`to` hold a finite verb outside quotation marks. */
export function hasFiniteVerb(story: MarkedStory, from: number, to: number): boolean {
  const { tokens, regionOf } = story
  for (let i = from; i < to; i++) {
    if (regionOf[i]! >= 0) return true
    const tag = tokens.tag[i]!
    if (tag === 'AUX') return true
    if (tag === 'VERB' && !/ing$/.test(tokens.lower[i]!) && tokens.lower[i - 1] !== 'to') return true
  }
  return false
}

/** "told a crowd in the early hours that …": the "that" behind nouns and prepositions alone, or -1. */
function thatAhead(story: MarkedStory, from: number, ceiling: number): number {
  const { tokens, regionOf } = story
  for (let i = from; i < Math.min(ceiling - 1, from + 12) && regionOf[i]! < 0; i++) {
    if (tokens.lower[i] === 'that') return tokens.tag[i - 1] === 'ADP' ? -1 : i
    if (
      !/^(?:NOUN|PROPN|ADP|DET|ADJ|NUM|PART|ADV)$/.test(tokens.tag[i]!) &&
      !/^(?:his|her|their|its|me|him|them|us|and)$/.test(tokens.lower[i]!)
    )
      return -1
  }
  return -1
}

/** "cautioned, as others did, that …": the position of the "that" behind an aside between commas, or -1. */
function thatAfterAside(story: MarkedStory, from: number, ceiling: number): number {
  const { tokens, regionOf } = story
  for (let i = from; i < Math.min(ceiling - 1, from + 16) && regionOf[i]! < 0; i++) {
    if (tokens.word[i] === ',' && tokens.lower[i + 1] === 'that') return i + 1
  }
  return -1
}

// After a comma these begin what the reporter adds, not what was said.
const TAIL = /^(?:which|who|but|though|although|whereas)$/

/**
 * Where what was said ends, if it begins at `from`: at the end of the sentence, or before the
 * reporter goes on.
 *
 *     said prices would rise, adding that wages would not
 *                           ^ end
 */
export function reportedEnd(story: MarkedStory, from: number, ceiling: number, embedded = false): number {
  const { tokens, regionOf } = story
  let depth = 0
  for (let i = from; i < ceiling; i++) {
    if (regionOf[i]! >= 0) continue
    const word = tokens.word[i]!
    if (word === '(' || word === '[') depth++
    else if (word === ')' || word === ']') depth--
    if (depth > 0) continue
    const next = i + 1
    // “… excited,” as he faces a test: behind closing marks the reporter takes over again
    if (i > from && regionOf[i - 1]! >= 0) {
      if (AFTER_MARKS.test(tokens.lower[i]!)) return i
      if (
        tokens.lower[i] === 'and' &&
        tokens.tag[next] === 'VERB' &&
        /(?:ed|called)$/.test(tokens.lower[next]!)
      )
        return i
    }
    const lower = tokens.lower[i]!
    if (word === ';') continue
    const comma = word === ',' || word === '—' || word === '–' || word === '--'
    if (comma && next < ceiling && regionOf[next]! < 0) {
      if (isParticipleCue(story, next)) return i
      if (embedded && word === ',' && i > from + 1 && !isListComma(story, i)) return i
      if (/^(?:and|but|then)$/.test(tokens.lower[next]!) && isSecondCue(story, next + 1)) return i
      if (tokens.lower[next] === 'according' && tokens.lower[next + 1] === 'to') return i
      if (word === ',' && TAIL.test(tokens.lower[next]!)) {
        const resumes = clauseResumes(story, next, ceiling)
        if (resumes < 0) return i
        i = resumes
        continue
      }
      if (startsAttribution(story, next, ceiling)) return i
      if (tokens.lower[next] === 'and' && startsOwnClause(story, next + 1, ceiling)) return i
    }
    if ((lower === 'and' || lower === 'but') && i > from + 1 && isSecondCue(story, next)) return i
  }
  return ceiling
}

/** "the mayor, who is 60, will go": the comma behind a relative clause after which the clause goes on, or -1. */
function clauseResumes(story: MarkedStory, from: number, ceiling: number): number {
  const { tokens, regionOf } = story
  if (!/^wh/.test(tokens.lower[from]!)) return -1
  for (let i = from + 1; i < ceiling; i++) {
    if (tokens.word[i] !== ',' || regionOf[i]! >= 0) continue
    const tag = tokens.tag[i + 1]
    return tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(tokens.lower[i + 1]!)) || tag === 'ADV' ? i : -1
  }
  return -1
}

/** ", and the mayor said …": somebody else's report, with a subject of its own. */
function startsAttribution(story: MarkedStory, i: number, ceiling: number): boolean {
  const { tokens } = story
  const at = /^(?:and|but|while|as|though)$/.test(tokens.lower[i]!) ? i + 1 : i
  const subject = nounPhraseAt(story, at, ceiling)
  if (!subject || subject.to >= ceiling) return false
  const verb =
    tokens.tag[subject.to] === 'AUX' || tokens.tag[subject.to] === 'ADV' ? subject.to + 1 : subject.to
  return (
    tokens.tag[verb] === 'VERB' &&
    verbClassesOf(tokens.lower[verb] ?? '').some(
      (c) => c === 'say' || c === 'state' || c === 'tell' || c === 'ask',
    )
  )
}

/** Whether a clause with a subject of its own begins at `i`. */
function startsOwnClause(story: MarkedStory, i: number, ceiling: number): boolean {
  const { tokens } = story
  const subject = nounPhraseAt(story, i, ceiling)
  if (!subject) return false
  const tag = tokens.tag[subject.to]
  return tag === 'AUX' || tag === 'VERB'
}

const AFTER_MARKS = /^(?:as|before|after|while|when|though|although|because|despite|following|during)$/

function isParticipleCue(story: MarkedStory, i: number): boolean {
  const { tokens } = story
  const at = tokens.tag[i] === 'ADV' || tokens.lower[i] === 'while' ? i + 1 : i
  return (
    /ing$/.test(tokens.lower[at] ?? '') &&
    verbClassesOf(tokens.lower[at]!).some((c) => c === 'say' || c === 'state' || c === 'act' || c === 'tell')
  )
}

/** "… and said", "… and later told": a second report by the same speaker. */
function isSecondCue(story: MarkedStory, i: number): boolean {
  const { tokens, regionOf } = story
  let at = i
  while (
    at < tokens.length &&
    (tokens.tag[at] === 'ADV' || tokens.tag[at] === 'AUX' || isTimeWord(tokens.lower[at]!)) &&
    at < i + 3
  )
    at++
  if (at >= tokens.length || regionOf[at]! >= 0 || tokens.tag[at] !== 'VERB') return false
  const lower = tokens.lower[at]!
  return (
    /(?:ed|says|said|told|asks|wrote|tells|adds)$/.test(lower) &&
    verbClassesOf(lower).some((c) => c === 'say' || c === 'state' || c === 'tell' || c === 'ask')
  )
}

/** A comma between the items of a list or around a place: "Leeds, York and Hull". */
function isListComma(story: MarkedStory, i: number): boolean {
  const { tokens } = story
  const nominal = (tag: string | undefined): boolean =>
    tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'ADJ'
  return (
    nominal(tokens.tag[i - 1]) &&
    nominal(tokens.tag[i + 1]) &&
    (tokens.word[i + 2] === ',' || tokens.lower[i + 2] === 'and')
  )
}
