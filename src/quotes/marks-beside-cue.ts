import { wordSet } from '../text/word-set.js'
import { endsWithComma } from './clause-shape.js'
import type { Cue } from './find-cues.js'
import { type MarkedRegion, type MarkedStory, regionAt, type TokenRange } from './marked-story.js'
import { reportedEnd, startsSecondReport } from './reported-end.js'
import { NOMINAL } from './tags.js'
import { verbClassesOf } from './verb-classes.js'

const AND_OR_OR = wordSet('and or')

const PAUSE = wordSet(', — – -- -')
const RESUMES_AFTER = wordSet(', — – -- : and but or')
const ENDS_AS_SPEECH = /[,.?!—…–-][\s'’”"]*$/
const ENDS_BEFORE_CUE = /[,?!—…]["”'’]*$/
const ENDS_COMPLETE = /[.!?,…]$/
const OPENS_AFRESH = /^[,:—–-]$/
const SUBJECT_TAG = wordSet('PROPN NOUN DET PRON ADJ ADV')
const SMALL_TITLE_WORDS = wordSet('a an and at by for from in of on or the to with')
const CAPITALISED = /^\P{L}*\p{Lu}/u
// Subjects between marks and an unknown verb are short: “Perhaps,” the old man demurred.
const LONGEST_SUBJECT = 5

// In tokens, marks and hyphens included.
const LONGEST_WORK_TITLE = 20

/** The marks that end at token `at`, or just before a comma or dash there. */
export function regionEndingAt(story: MarkedStory, at: number): MarkedRegion | null {
  const { tokens, regionOf } = story
  const last = at >= 0 && regionOf[at]! < 0 && PAUSE.has(tokens.word[at]!) ? at - 1 : at
  return last < 0 ? null : (regionAt(story, last) ?? null)
}

/**
 * Whether a token stands where a verb reports the marks beside it:
 *
 *     “Perhaps,” she demurred        He demurred: “Perhaps.”
 *                    ^------^           ^------^
 */
export function isBesideMarks(story: MarkedStory, sentence: TokenRange, verb: number): boolean {
  const { tokens, regionOf } = story
  if (/^[,:]$/.test(tokens.word[verb + 1] ?? '') && verb + 2 < sentence.to && regionOf[verb + 2]! >= 0)
    return true
  let from = verb
  while (
    from > sentence.from &&
    regionOf[from - 1]! < 0 &&
    from > verb - LONGEST_SUBJECT &&
    SUBJECT_TAG.has(tokens.tag[from - 1]!)
  )
    from--
  return (
    from < verb &&
    from > sentence.from &&
    regionOf[from - 1]! >= 0 &&
    ENDS_BEFORE_CUE.test(story.text.slice(0, tokens.end[from - 1]!).slice(-4))
  )
}

/** Whether marks hold something that is followed by who said it: it ends with a comma or a sentence's own mark. */
export function endsAsSpeech(story: MarkedStory, region: MarkedRegion): boolean {
  return (
    ENDS_AS_SPEECH.test(story.text.slice(region.start, region.end)) ||
    PAUSE.has(story.tokens.word[region.to] ?? '')
  )
}

/** Whether a quotation begins anew inside the sentence: Asked why, “We had to,” he said. */
export function startsAfresh({ tokens }: MarkedStory, from: number): boolean {
  const before = tokens.word[from - 1] ?? ''
  if (before === ':') return true
  if (before === ',') return /^\p{Lu}/u.test(tokens.word[from + 1] ?? '') && tokens.tag[from + 1] !== 'PROPN'
  return PAUSE.has(before)
}

/**
 * Where a quotation that was interrupted goes on: “We lost,” she said after the match in Leeds, “but … ”
 * The end of the sentence if it does not, or if somebody else speaks first.
 */
export function marksAfter(story: MarkedStory, from: number, to: number): number {
  const { tokens, regionOf } = story
  for (let i = from; i < to; i++) {
    if (regionOf[i]! >= 0) {
      // ", and | still | “got it”"
      const before = tokens.tag[i - 1] === 'ADV' ? i - 2 : i - 1
      return i === from || RESUMES_AFTER.has(tokens.lower[before]!) ? i : to
    }
    if (tokens.tag[i] !== 'VERB') continue
    // "in a statement | explaining why he stood, “but …”"
    if (/ing$/.test(tokens.lower[i]!) && NOMINAL.has(tokens.tag[i - 1]!)) continue
    if (verbClassesOf(story, i).some((c) => c === 'say' || c === 'state' || c === 'tell')) return to
  }
  return to
}

/**
 * Where content that begins with quotation marks ends: with the marks, if they hold a sentence of
 * their own, else with the sentence.
 */
export function marksEnd(story: MarkedStory, start: number, ceiling: number): number {
  const { tokens, regionOf, text } = story
  let from = start
  let region = regionAt(story, from)
  while (region && region.to < ceiling && regionOf[region.to]! >= 0) {
    from = region.to
    region = regionAt(story, from)
  }
  if (!region) return reportedEnd(story, from, ceiling)
  const next = region.to
  if (next >= ceiling) return ceiling
  // “A,” and, “B”: one after the other
  const and = AND_OR_OR.has(tokens.lower[next]!) ? next + 1 : next
  const second = tokens.word[and] === ',' ? and + 1 : and
  if (second > and && and > next && second < ceiling && regionOf[second]! >= 0)
    return marksEnd(story, second, ceiling)
  const isComplete = ENDS_COMPLETE.test(text.slice(region.start, region.end).trimEnd())
  const isAfresh =
    OPENS_AFRESH.test(tokens.word[from - 1] ?? '') &&
    /^\p{Lu}/u.test(text.slice(region.start, region.start + 2)) &&
    !AND_OR_OR.has(tokens.lower[next]!)
  if (isComplete || isAfresh || (tokens.tag[next] === 'PUNCT' && /^[.;)]$/.test(tokens.word[next]!)))
    return next
  return startsSecondReport(story, next, next) ? next : reportedEnd(story, next, ceiling)
}

/** Every marked stretch from `from` on, up to another report or to `to`; `null` if there is none. */
export function marksWithin(story: MarkedStory, from: number, to: number): TokenRange[] | null {
  const { tokens } = story
  const found: TokenRange[] = []
  for (let i = from; i < to; i++) {
    const region = regionAt(story, i)
    if (region) {
      if (!isWorkTitle(story, i)) found.push({ from: region.from, to: region.to })
      i = region.to - 1
    } else if (i > from && tokens.tag[i] === 'VERB' && verbClassesOf(story, i).length > 0) break
  }
  return found.length > 0 ? found : null
}

/** A book, film or programme in marks: “Morning in Leeds”. */
export function isWorkTitle(story: MarkedStory, at: number): boolean {
  const region = regionAt(story, at)!
  if (region.to - region.from > LONGEST_WORK_TITLE) return false
  const words = story.text.slice(region.start, region.end).split(/\s+/)
  const last = words.at(-1)!
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => CAPITALISED.test(word) || SMALL_TITLE_WORDS.has(word.replace(/^\P{L}+/u, ''))) &&
    CAPITALISED.test(last) &&
    !/[?!]$/.test(last)
  )
}

/** The town has been called “the end of the road”: marks right behind a passive, whoever said it. */
export function isNamedInMarks({ regionOf }: MarkedStory, cue: Cue): boolean {
  return cue.passive && cue.classes.includes('act') && (regionOf[cue.to] ?? -1) >= 0
}

/** “Prices rose,” | adding that …: behind a colon marks that end with a comma are all of it. */
export function endBehindColon(story: MarkedStory, from: number, ceiling: number): number {
  const region = regionAt(story, from)
  return region && region.to < ceiling && endsWithComma(story, from) ? region.to : ceiling
}
