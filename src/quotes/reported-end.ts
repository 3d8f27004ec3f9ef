import { wordSet } from '../text/word-set.js'
import { endsWithComma, hasFiniteVerb, isFiniteVerb, isFronted } from './clause-shape.js'
import { cuePhraseEnd } from './cue-phrase-end.js'
import type { MarkedStory } from './marked-story.js'
import { nounPhraseAt } from './noun-phrase-at.js'
import { VERBAL } from './tags.js'
import { isTimeWord } from './time-words.js'
import { takesClause, verbClassesOf } from './verb-classes.js'
import { endOfQualifier } from './whole-source.js'

const ADV_OR_AUX = wordSet('ADV AUX')
const ADV_OR_PART = wordSet('ADV PART')
const AND_OR_BUT = wordSet('and but')
const AS_OR_TO = wordSet('as to')
const AUX_OR_ADV = wordSet('AUX ADV')

const BREAK = wordSet(', — – --')
// After a comma these begin what the reporter adds, not what was said.
const TAIL = wordSet('which who but though although whereas')
const GOES_ON = wordSet('also not only rather')
const AFTER_MARKS = wordSet('as before after while when though although because despite following during')
const OCCASION = wordSet('while when during following')
const BEFORE_OR_AFTER = wordSet('before after')
// What a speaker does and hardly ever reports: "said it was safe and accused the press of scaremongering".
const SPEECH_ACTS: ReadonlySet<string> = new Set([
  ...['accused', 'apologised', 'apologized', 'blamed', 'condemned', 'congratulated', 'criticised'],
  ...['criticized', 'denounced', 'exhorted', 'flayed', 'implored', 'lambasted', 'lauded', 'praised'],
  ...['slammed', 'thanked', 'urged'],
])
// Of these a report may well tell: "Police said the man fled and the driver hailed a taxi".
const ALSO_DEEDS = wordSet('appealed encouraged hailed invited mocked ridiculed voiced')
const CALLS = /^call(?:ed|s)$/
const STATE = wordSet('am are be been being had has have is was were')
const HAVE = /^ha(?:d|s|ve)$/
const MODAL = wordSet('can could did do does may might must shall should will would')
const TAKES = wordSet('takes took taken')
const STAND = wordSet('exception issue offence offense umbrage')
const NAMES_REPORT = wordSet(
  'accusation admission allegation argument assertion assessment charge claim comment contention message position prediction proposal remark sentiment statement suggestion view warning',
)
const MARKS_REACH = 12
const LONGEST_ASIDE = 16
const PAST_OR_PRESENT = /(?:ed|says|said|told|asks|wrote|tells|adds)$/

/**
 * Where what was said ends, if it begins at `from`: at the end of the sentence, or before the
 * reporter goes on. Where the attribution stands in a subordinate clause, it ends with that clause.
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
    // (Imomi says prices rose | ): what was said began inside the brackets
    if (depth < 0) return i
    if (depth > 0) continue
    if (i > from && regionOf[i - 1]! >= 0) {
      if (resumesAfterMarks(story, i, ceiling)) return i
      // a comma inside the marks separates as well as one behind them: calls it “true,” but …
      if (
        endsWithComma(story, i - 1) &&
        (embedded || startsTail(story, i, ceiling) || startsNewReport(story, i, from, ceiling))
      )
        return i
    }
    const next = i + 1
    if (BREAK.has(word) && next < ceiling && regionOf[next]! < 0) {
      if (embedded && word === ',' && i > from + 1 && !isListComma(story, i)) return i
      if (word === ',' && startsTail(story, next, ceiling)) {
        const resumes = clauseResumes(story, next, ceiling)
        if (resumes < 0) return i
        i = resumes
      } else if (
        (startsNewReport(story, next, from, ceiling) && !isOnlyFronted(story, from, i)) ||
        namesReport(story, from, i, ceiling)
      )
        return i
    } else if (
      AND_OR_BUT.has(tokens.lower[i]!) &&
      (i > from + 1 || (i > from && tokens.tag[from] === 'NOUN')) &&
      (isSecondCue(story, next, from) || hasOwnCue(story, i, ceiling))
    )
      return i
  }
  return ceiling
}

/** “… excited,” | as he faces a test; “… excited” | and praised her rival */
function resumesAfterMarks(story: MarkedStory, i: number, ceiling: number): boolean {
  const { tokens } = story
  return (
    (AFTER_MARKS.has(tokens.lower[i]!) && endsWithComma(story, i - 1)) ||
    tellsWhenSaid(story, i) ||
    (tokens.lower[i] === 'as' && startsOwnClause(story, i + 1, ceiling)) ||
    (tokens.tag[i] === 'VERB' && /ing$/.test(tokens.lower[i]!) && takesClause(story, i)) ||
    (tokens.lower[i] === 'and' && tokens.tag[i + 1] === 'VERB' && /ed$/.test(tokens.lower[i + 1]!))
  )
}

/**
 * “… sorry” | while boarding, “… sorry” | before leaving: the occasion of saying it. Without a comma a
 * reason or a time of its own hangs on what was said: “a risk” because …, “thin” after the storm.
 */
function tellsWhenSaid({ tokens: { lower } }: MarkedStory, i: number): boolean {
  return OCCASION.has(lower[i]!) || (BEFORE_OR_AFTER.has(lower[i]!) && /ing$/.test(lower[i + 1] ?? ''))
}

/** “… left behind” | and announced …: a second report by the same speaker. */
export function startsSecondReport(story: MarkedStory, i: number, from: number): boolean {
  return AND_OR_BUT.has(story.tokens.lower[i]!) && isSecondCue(story, i + 1, from)
}

/** ", which …", ", but …": what the reporter adds; not ", but also …". */
function startsTail(story: MarkedStory, i: number, ceiling: number): boolean {
  const { lower } = story.tokens
  return (
    TAIL.has(lower[i]!) &&
    !(lower[i] === 'but' && GOES_ON.has(lower[i + 1] ?? '')) &&
    !leadsToMarks(story, i, ceiling)
  )
}

/** ", but “we had no choice”", ", which is bad because “…”": marks that no other verb reports belong to what was said. */
function leadsToMarks(story: MarkedStory, from: number, ceiling: number): boolean {
  const { regionOf } = story
  for (let i = from; i < ceiling; i++) {
    if (regionOf[i]! >= 0) return true
    if (verbClassesOf(story, i).length > 0) return false
  }
  return false
}

/** What follows a comma and is no longer what was said. */
function startsNewReport(story: MarkedStory, i: number, from: number, ceiling: number): boolean {
  const { lower } = story.tokens
  return (
    isParticipleCue(story, i) ||
    startsSecondReport(story, i, from) ||
    (lower[i] === 'then' && isSecondCue(story, i + 1, from)) ||
    cuePhraseEnd(story, i) > i ||
    hasOwnCue(story, i, ceiling) ||
    (lower[i] === 'and' && startsOwnClause(story, i + 1, ceiling))
  )
}

/** "the mayor, who is 60, will go": the comma behind a relative clause after which the clause goes on, or -1. */
function clauseResumes(story: MarkedStory, from: number, ceiling: number): number {
  const { tokens, regionOf } = story
  if (!/^wh/.test(tokens.lower[from]!)) return -1
  for (let i = from + 1; i < ceiling; i++) {
    if (tokens.word[i] === ',' && regionOf[i]! < 0)
      return tokens.tag[i + 1] === 'ADV' || isFiniteVerb(story, i + 1) ? i : -1
  }
  return -1
}

/** "After a look at it |, she insisted that": no more than what opens a clause, which nobody has said yet. */
function isOnlyFronted(story: MarkedStory, from: number, comma: number): boolean {
  const { lower, tag } = story.tokens
  if (AS_OR_TO.has(lower[from]!) || tag[comma + 1] === 'CCONJ' || isParticipleCue(story, comma + 1))
    return false
  return isFronted(story, from) && !hasFiniteVerb(story, from, comma)
}

/** ", a claim that nobody has proved": what the reporter calls the report itself, unless the report goes on behind it. */
function namesReport(story: MarkedStory, from: number, at: number, ceiling: number): boolean {
  const { lower, tag, word } = story.tokens
  const next = at + 1
  if (!/^an?$/.test(lower[next]!)) return false
  if (!NAMES_REPORT.has(lower[tag[next + 1] === 'ADJ' ? next + 2 : next + 1] ?? '')) return false
  for (let i = next; i < ceiling; i++)
    if (
      word[i] === word[at] &&
      (word[i] !== ',' || /^(?:and|but) that$/.test(`${lower[i + 1]} ${lower[i + 2]}`))
    )
      return false
  return hasFiniteVerb(story, from, at)
}

/** ", and the mayor said …": somebody else's report, with a subject of its own. */
function hasOwnCue(story: MarkedStory, i: number, ceiling: number): boolean {
  const { tokens } = story
  const at = /^(?:and|but|while|as|though)$/.test(tokens.lower[i]!) ? i + 1 : i
  const subject = nounPhraseAt(story, at, ceiling)
  if (!subject || subject.to >= ceiling) return false
  const end = asideEnd(story, endOfQualifier(story, subject.to, ceiling), ceiling)
  const verb = AUX_OR_ADV.has(tokens.tag[end] ?? '') ? end + 1 : end
  return tokens.tag[verb] === 'VERB' && (takesClause(story, verb) || isSpeechAct(story, verb))
}

/** "urged them to go", "took strong exception to it", "calls it “a mess”" */
function isSpeechAct({ tokens, regionOf }: MarkedStory, verb: number): boolean {
  const { lower, tag } = tokens
  if (SPEECH_ACTS.has(pastOf(lower[verb]!))) return true
  if (TAKES.has(lower[verb]!)) return STAND.has(lower[tag[verb + 1] === 'ADJ' ? verb + 2 : verb + 1] ?? '')
  if (!CALLS.test(lower[verb]!)) return false
  for (let i = verb + 1; i < verb + MARKS_REACH && i < tokens.length && tokens.word[i] !== '.'; i++)
    if (regionOf[i]! >= 0) return true
  return false
}

/** accuses, urges: accused, urged */
function pastOf(lower: string): string {
  if (!lower.endsWith('s')) return lower
  const stem = lower.slice(0, -1)
  return stem.endsWith('e') ? `${stem}d` : `${stem}ed`
}

/** The end of an apposition or relative clause between two commas: and the mayor |, who denies it, | said … */
function asideEnd({ tokens, regionOf }: MarkedStory, comma: number, ceiling: number): number {
  const opens = /^(?:a|an|the|who|which|whose)$/.test(tokens.lower[comma + 1] ?? '')
  if (tokens.word[comma] !== ',' || (!opens && tokens.tag[comma + 1] !== 'PROPN')) return comma
  for (let i = comma + 1; i < Math.min(ceiling, comma + LONGEST_ASIDE) && regionOf[i]! < 0; i++)
    if (tokens.word[i] === ',') return i + 1
  return comma
}

/** Whether a clause with a subject of its own begins at `i`. */
function startsOwnClause(story: MarkedStory, i: number, ceiling: number): boolean {
  const subject = nounPhraseAt(story, i, ceiling)
  return subject !== null && VERBAL.has(story.tokens.tag[subject.to] ?? '')
}

/** ", adding …", ", then insisting …", ", while calling it …" */
function isParticipleCue(story: MarkedStory, i: number): boolean {
  const { tokens } = story
  const at = tokens.tag[i] === 'ADV' || tokens.lower[i] === 'while' ? i + 1 : i
  const lower = tokens.lower[at] ?? ''
  return /ing$/.test(lower) && verbClassesOf(story, at).some((c) => c !== 'ask' && c !== 'voice')
}

/** "… and said", "… and later told": a second report by the same speaker. */
function isSecondCue(story: MarkedStory, i: number, from: number): boolean {
  const { tokens, regionOf } = story
  let at = i
  while (
    at < tokens.length &&
    at < i + 3 &&
    (ADV_OR_AUX.has(tokens.tag[at]!) || isTimeWord(tokens.lower[at]!))
  )
    at++
  if (at >= tokens.length || regionOf[at]! >= 0 || tokens.tag[at] !== 'VERB') return false
  // "was well and had asked for socks": it was before it was said
  if (tokens.lower[i] === 'had') return false
  const lower = tokens.lower[at]!
  if (PAST_OR_PRESENT.test(lower) && takesClause(story, at)) return true
  // marks behind "called" are the speaker's, whoever else may have done it
  return (
    (isSpeechAct(story, at) || ALSO_DEEDS.has(lower)) &&
    (lower === 'called' || !canGoOnWith(story, from, i - 1, at))
  )
}

/**
 * Whether whoever the clause from `from` is about may have done what the verb at `act` says as well:
 *
 *     the man stabbed a woman and | accused …      the man was charged and | accused of …
 *
 * but not "the boats were safe and | accused the press": who is safe does nothing.
 */
function canGoOnWith(story: MarkedStory, from: number, and: number, act: number): boolean {
  const { tokens, regionOf } = story
  let verb = and - 1
  // "no | piped | water": no verb of a clause
  while (
    verb >= from &&
    (regionOf[verb]! >= 0 || !isFiniteVerb(story, verb) || tokens.tag[verb - 1] === 'DET')
  )
    verb--
  if (verb < from) return false
  // "that the man goes and accuses", "is rude and calls her": whoever it is about may do both
  if (/s$/.test(tokens.lower[act]!)) return /s$/.test(tokens.lower[verb]!)
  if (STATE.has(tokens.lower[verb]!)) return false
  let auxiliary = verb - 1
  while (auxiliary > from && ADV_OR_PART.has(tokens.tag[auxiliary]!)) auxiliary--
  // nobody "would go and accused", "goes and accused"
  if (MODAL.has(tokens.lower[auxiliary] ?? '') || /s$/.test(tokens.lower[verb]!)) return false
  return (
    !STATE.has(tokens.lower[auxiliary] ?? '') ||
    HAVE.test(tokens.lower[auxiliary]!) ||
    tokens.tag[act + 1] === 'ADP'
  )
}

/** A comma between the items of a list or around a place: "Leeds, York and Hull". */
function isListComma({ tokens }: MarkedStory, i: number): boolean {
  return (
    isListItem(tokens.tag[i - 1]) &&
    isListItem(tokens.tag[i + 1]) &&
    (tokens.word[i + 2] === ',' || tokens.lower[i + 2] === 'and')
  )
}

function isListItem(tag: string | undefined): boolean {
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'ADJ'
}
