import { isRole, roleOfPlural } from '../names/role-words.js'
import { wordSet } from '../text/word-set.js'
import { isFiniteVerb } from './clause-shape.js'
import type { Attribution } from './find-attributions.js'
import { type MarkedStory, regionAt, type TokenRange } from './marked-story.js'
import { nounPhraseAt } from './noun-phrase-at.js'
import { isCollective } from './speaker-words.js'
import { takesClause, verbClassesOf } from './verb-classes.js'

// What stands before a colon and does not speak: "Video: …", "The Latest: …".
const LABEL =
  /^(?:the latest|latest|feature|profile|interview|obituary|focus|spotlight|special report|newsmaker|wrapup|urgent|alert|corrected|advisory|video|videos|watch|photos?|pictures?|gallery|exclusive|breaking|update|updated|analysis|opinion|editorial|review|preview|column|commentary|op-ed|essay|letters?|letter|fact check|factbox|explainer|explained|live|live updates|timeline|quiz|podcast|listen|read|note|editor['’]s note|correction|clarification|results?|scores?|recap|highlights?|key points|summary|background|context|tip|tips|question|answer|part|chapter|step|by|photo|source|sources|more|related|also|bottom line|full text|transcript|video transcript|caption|headline|date|time|where|when|what|who|why|how|here|this|that|address|phone|contact|about|subject|re|cc|to|from|q|a)$/

/** Rules for a source that stands beside a mark and no verb. */
export type LabelRuleId = 'title-source-colon' | 'transcript' | 'title-signature' | 'marks-signature'

const DASH = wordSet('— – ― -- -')
// Longer "labels" are clauses that a colon happens to follow.
const LONGEST_SOURCE = 9

/**
 * The attribution of a headline or a line of a transcript that is labelled with its source:
 *
 *     Imomi: Border talks to end this year        Border talks to end this year — Imomi
 *     ^---^ source                                                                ^---^
 */
export function findLabelled(story: MarkedStory, block: TokenRange, isTitle: boolean): Attribution | null {
  return findColon(story, block, isTitle) ?? findSignature(story, block, isTitle)
}

function findColon(story: MarkedStory, block: TokenRange, isTitle: boolean): Attribution | null {
  const { tokens, regionOf } = story
  // a transcript quoted as a whole opens every line with a mark: “IMOMI: …
  const start = regionOf[block.from]! >= 0 && tokens.tag[block.from] === 'PUNCT' ? block.from + 1 : block.from
  const colon = indexBetween(tokens.word, ':', block.from, Math.min(start + LONGEST_SOURCE + 1, block.to - 2))
  if (colon <= start || regionOf[colon] !== regionOf[start]) return null
  // "Imomi on border talks: …"
  const on = isTitle ? indexBetween(tokens.lower, 'on', start + 1, colon) : -1
  // "10:42 Lovik: …"
  const clock = tokens.tag[start] === 'NUM' && start + 1 < colon ? start + 1 : start
  const source = { from: clock, to: on < 0 ? colon : on }
  const label = story.text.slice(tokens.start[source.from]!, tokens.end[source.to - 1]!)
  // "RT @courier: …" is a post, whoever wrote it
  if (LABEL.test(label.toLowerCase()) || label.includes('@') || !isWho(story, source)) return null
  if (isTitle && isTopic(story, source)) return null
  if (!isTitle && !isSpeakerLabel(story, source, label)) return null
  // "Norway: Six hurt in fire, officials say"
  if (isTitle && endsInAttribution(story, colon + 1, block.to)) return null
  return {
    cue: { from: colon, to: colon + 1 },
    source,
    content: [{ from: colon + 1, to: block.to }],
    rule: isTitle ? 'title-source-colon' : 'transcript',
    confidence: isTitle ? 0.85 : 0.95,
  }
}

/** "Iceland volcano: ‘We had nine minutes’", "Rail fares: …": what the story is about, and nobody who speaks. */
function isTopic({ tokens }: MarkedStory, { from, to }: TokenRange): boolean {
  const last = tokens.lower[to - 1]!
  if (to - from < 2 || tokens.tag[to - 1] !== 'NOUN') return false
  // "Lovik's warning: …" is hers
  for (let i = from; i < to; i++) if (/^['’]s?$/.test(tokens.word[i]!)) return false
  return !isRole(last) && !(last.endsWith('s') && isRole(last.slice(0, -1))) && !isCollective(last)
}

function indexBetween(words: readonly string[], word: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (words[i] === word) return i
  return -1
}

/** A noun phrase and nothing else. */
function isWho(story: MarkedStory, range: TokenRange): boolean {
  if (story.regionOf[range.from]! >= 0) return true
  const phrase = nounPhraseAt(story, range.from, range.to)
  return phrase !== null && phrase.to === range.to
}

/** In body text only a bare name counts: "IMOMI: …", "Mara Lindqvist: …", "Lindqvist: …" once she is known. */
function isSpeakerLabel(story: MarkedStory, range: TokenRange, label: string): boolean {
  if (range.to - range.from > 4) return false
  for (let i = range.from; i < range.to; i++) if (story.tokens.tag[i] !== 'PROPN') return false
  return (
    range.to - range.from >= 2 ||
    // one "BENTONG: …" with no other label is a dateline
    (label === label.toUpperCase() &&
      label.length > 1 &&
      (story.named[range.from] === 1 || labelsOf(story) > 1)) ||
    // one "Lindqvist: 45 %" is no transcript
    (story.named[range.from] === 1 && (story.labels.get(label.toLowerCase()) ?? 0) > 1)
  )
}

function labelsOf({ labels }: MarkedStory): number {
  let count = 0
  for (const times of labels.values()) count += times
  return count
}

/** A dash, or in a headline the colon behind marks or before who speaks: ‘Never again’: Imomi; Prices to rise: minister */
function isSigning(story: MarkedStory, from: number, i: number, to: number, isTitle: boolean): boolean {
  const { tokens, regionOf } = story
  if (DASH.has(tokens.word[i]!)) return true
  if (!isTitle || tokens.word[i] !== ':') return false
  return regionOf[i - 1]! >= 0 || (isReport(story, from, i) && endsInSpeaker(story, i + 1, to))
}

/** A clause, or what is to come: prices rise, prices to rise; not "What a town needs most", "The hardest job". */
function isReport(story: MarkedStory, from: number, to: number): boolean {
  const { lower, tag } = story.tokens
  if (/^wh/.test(lower[from]!)) return false
  for (let i = from + 1; i < to; i++)
    if (isFiniteVerb(story, i) || (lower[i - 1] === 'to' && tag[i] === 'VERB')) return true
  return false
}

/** Nothing but people, an office, police or a paper that reports: officials, foreign minister, study. */
function endsInSpeaker({ tokens }: MarkedStory, from: number, to: number): boolean {
  if (to - from > LONGEST_SIGNATURE) return false
  const last = tokens.lower[to - 1]!
  if (isRole(last) || isCollective(last) || REPORTS.has(last)) return true
  return roleOfPlural(last) !== null
}

const LONGEST_SIGNATURE = 3
const REPORTS = wordSet('analysis officials poll report reports research sources study survey')

/** "… — senior diplomat" at the end of a headline, "“…” ― Mara Lindqvist" under a quotation. */
function findSignature(story: MarkedStory, block: TokenRange, isTitle: boolean): Attribution | null {
  const { tokens, regionOf } = story
  let dash = block.to - 2
  const least = Math.max(block.from + 2, block.to - LONGEST_SOURCE)
  const closing = tokens.word[block.to - 1] === '.' ? block.to - 1 : block.to
  while (dash >= least && !isSigning(story, block.from, dash, closing, isTitle)) dash--
  if (dash < least || regionOf[dash]! >= 0) return null
  const isAttached = tokens.word[dash] !== ':' && tokens.end[dash - 1] === tokens.start[dash]
  if (isAttached && regionOf[dash - 1]! < 0) return null
  const source = { from: dash + 1, to: closing }
  if (source.from >= source.to || !isWho(story, source)) return null
  const quoted = regionOf[dash - 1]! >= 0
  if (!isTitle && !quoted) return null
  return {
    cue: { from: dash, to: dash + 1 },
    source,
    content: [{ from: quoted && !isTitle ? regionAt(story, dash - 1)!.from : block.from, to: dash }],
    rule: quoted ? 'marks-signature' : 'title-signature',
    confidence: quoted ? 0.93 : 0.8,
  }
}

/** Whether a headline ends with who says it: six hurt in fire, | officials say */
function endsInAttribution(story: MarkedStory, from: number, to: number): boolean {
  const { tokens } = story
  const last = tokens.word[to - 1] === '.' ? to - 2 : to - 1
  const comma = tokens.word.lastIndexOf(',', last)
  if (comma <= from || last - comma > LONGEST_SOURCE) return false
  if (takesClause(story, last)) return true
  // "We will stay, Lovik assures farmers"
  const verb = nounPhraseAt(story, comma + 1, to)?.to ?? to
  return verb < to && verbClassesOf(story, verb).includes('tell')
}
