import type { Cue } from './find-cues.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import {
  isNominal,
  isSubjectPronoun,
  isTimeWord,
  nextVerb,
  nounPhraseAt,
  nounPhraseBefore,
} from './noun-phrase.js'

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

/** Finds the subject of a verb cue at or after token `floor` of its sentence. */
export function findSubject(story: MarkedStory, sentence: TokenRange, cue: Cue, floor: number): Subject {
  const { tokens } = story
  if (cue.form === 'phrase') {
    const source = /^(?:him|her|them|me|us)$/.test(tokens.lower[cue.to] ?? '')
      ? { from: cue.to, to: cue.to + 1 }
      : (nounPhraseAt(story, cue.to, sentence.to) ?? untilComma(story, cue.to, sentence.to))
    const extended = source && withName(story, source, sentence.to)
    return { source: extended, kind: 'inverted', from: cue.from, to: extended?.to ?? cue.to }
  }
  if (cue.form === 'noun') {
    const owner = /^(?:ADJ|VERB)$/.test(tokens.tag[cue.from - 1]!) ? cue.from - 2 : cue.from - 1
    const possessive = /^['’]s?$/.test(tokens.lower[owner]!)
    const source = possessive ? nounPhraseBefore(story, owner, floor) : { from: owner, to: owner + 1 }
    return { source, kind: 'left', from: source?.from ?? cue.from, to: cue.to }
  }
  const inverted = invertedSubject(story, sentence, cue, floor)
  if (inverted) return { source: inverted, kind: 'inverted', from: cue.from, to: inverted.to }
  let end = cue.from
  while (end > floor && isTimeWord(tokens.lower[end - 1]!)) end--
  if (end < cue.from && end > floor && /^(?:on|late|early|last)$/.test(tokens.lower[end - 1]!)) end--
  const before = end > floor ? tokens.lower[end - 1]! : ''
  if (before === 'who' || before === 'which' || (before === 'that' && tokens.tag[end - 1] === 'PRON')) {
    let antecedent = end - 1
    while (
      antecedent > floor &&
      /^(?:,|\))$/.test(tokens.word[antecedent - 1]!) &&
      tokens.word[antecedent - 1] !== ')'
    )
      antecedent--
    const source = nounPhraseBefore(story, antecedent, floor)
    return { source, kind: 'relative', from: source?.from ?? end - 1, to: cue.to }
  }
  const left = subjectOnTheLeft(story, end, floor, cue)
  if (left) return { source: left, kind: 'left', from: left.from, to: cue.to }
  if (cue.passive) {
    const agent = tokens.lower[cue.to] === 'by' ? nounPhraseAt(story, cue.to + 1, sentence.to) : null
    if (agent) return { source: agent, kind: 'inverted', from: cue.from, to: agent.to }
  }
  const shared = sharedSubject(story, cue.from, floor)
  return { source: shared, kind: shared ? 'shared' : 'none', from: cue.from, to: cue.to }
}

/**
 * The subject that belongs to a verb on its right: the noun phrase beside it, unless that is the
 * object of another word; then the one its clause begins with.
 *
 *     Officials familiar with the matter in Leeds said
 *     ^-- the clause begins here                ^ object of "in"
 */
function subjectOnTheLeft(story: MarkedStory, end: number, floor: number, cue: Cue): TokenRange | null {
  const { tokens } = story
  const before = end > floor ? tokens.word[end - 1]! : ''
  const adjacent = nounPhraseBefore(story, end, floor)
  if (adjacent && canBeSubject(story, adjacent.from, floor)) return withList(story, adjacent, floor)
  // "Imomi left the talks, saying …" is said by the subject of the sentence
  if (cue.form === 'participle' && before === ',') return null
  const apart = /^(?:,|\)|—|–|--|-)$/.test(before) ? subjectBeforeApposition(story, end - 1, floor) : null
  if (apart && canBeSubject(story, apart.from, floor)) return apart
  if (cue.form === 'participle')
    return adjacent && !/^(?:VERB|AUX)$/.test(tokens.tag[adjacent.from - 1] ?? '') ? adjacent : null
  if (tokens.tag[end - 1] === 'CCONJ' && !adjacent) return null
  return clauseSubject(story, end, floor) ?? adjacent ?? apart
}

/** Whether what stands in front of a phrase leaves it free to be a subject. */
function canBeSubject(story: MarkedStory, from: number, floor: number): boolean {
  if (from <= floor) return true
  const { tokens, regionOf } = story
  if (regionOf[from - 1]! >= 0) return true
  const tag = tokens.tag[from - 1]!
  return (
    (tag !== 'VERB' && tag !== 'ADP' && tag !== 'PART' && tag !== 'NOUN') ||
    /^(?:as|than|like|what|how|after|before|since|because|while|when|if|until)$/.test(tokens.lower[from - 1]!)
  )
}

/** The noun phrase that begins the clause which ends before `end`, if no other verb has taken it. */
function clauseSubject(story: MarkedStory, end: number, floor: number): TokenRange | null {
  const { tokens, regionOf } = story
  for (let i = end - 1; i >= floor; i--) {
    const starts =
      i === floor ||
      regionOf[i - 1]! >= 0 ||
      /^(?:CCONJ|SCONJ|PUNCT)$/.test(tokens.tag[i - 1]!) ||
      /^(?:as|that|what|how)$/.test(tokens.lower[i - 1]!)
    if (!starts || regionOf[i]! >= 0) continue
    if (tokens.tag[i] === 'CCONJ' || tokens.tag[i] === 'PUNCT' || tokens.tag[i] === 'ADP') continue
    if (i > floor && (tokens.word[i - 1] === '(' || tokens.end[i - 1] === tokens.start[i])) continue
    const phrase = nounPhraseAt(story, i, end)
    if (!phrase || isTaken(story, phrase.to, end)) continue
    if (tokens.word[i - 1] === ',' && i - 1 > floor && isEnumerated(story, i, floor)) continue
    // "people | briefed on the talks": what stands before the cue without a comma belongs to the source
    let to = phrase.to
    while (to < end && regionOf[to]! < 0 && tokens.tag[to] !== 'PUNCT') to++
    return { from: phrase.from, to: to === end ? end : endOfModifiers(story, phrase.to, end) }
  }
  return null
}

/** Takes in the front of a list: `Ellis, Pryce and other donors`. */
function withList(story: MarkedStory, last: TokenRange, floor: number): TokenRange {
  const { tokens } = story
  if (!tokens.lower.slice(last.from, last.to).includes('and')) return last
  let from = last.from
  while (from - 2 >= floor && tokens.word[from - 1] === ',') {
    const item = nounPhraseBefore(story, from - 1, floor)
    if (
      !item ||
      (item.from > floor && tokens.word[item.from - 1] !== ',' && story.regionOf[item.from - 1]! < 0)
    )
      break
    from = item.from
  }
  return { from, to: last.to }
}

/** Whether a finite verb stands between a phrase and the cue: "Imomi hoped that the minister" */
function isTaken(story: MarkedStory, from: number, to: number): boolean {
  const { tokens, regionOf } = story
  for (let i = from; i < to; i++) {
    if (regionOf[i]! >= 0) continue
    if (tokens.tag[i] === 'AUX') return true
    if (tokens.tag[i] === 'VERB' && !/(?:ing|ed|en|wn|ght|de|id|ld)$/.test(tokens.lower[i]!)) return true
  }
  return false
}

/** Whether the phrase at `i` goes on a list: "Ellis, Pryce and other donors said". */
function isEnumerated(story: MarkedStory, i: number, floor: number): boolean {
  const before = nounPhraseBefore(story, i - 1, floor)
  return before !== null && before.from === floor
}

/** What stands up to the next comma, for a phrase that the tagger does not see as one. */
function untilComma(story: MarkedStory, from: number, ceiling: number): TokenRange | null {
  let to = from
  while (to < ceiling && to < from + 12 && story.regionOf[to]! < 0 && story.tokens.tag[to] !== 'PUNCT') to++
  return to > from ? { from, to } : null
}

/** `said Imomi`, `added the minister, Sodik Imom`: only where nothing can be the subject on the left. */
function invertedSubject(
  story: MarkedStory,
  sentence: TokenRange,
  cue: Cue,
  floor: number,
): TokenRange | null {
  const { tokens, regionOf } = story
  // "told the Post": whoever follows is told, and does not tell
  const tells = cue.classes.every((c) => c === 'tell' || c === 'act')
  if (cue.form !== 'finite' || cue.passive || tells) return null
  const atStart = cue.from <= floor
  const before = cue.from > sentence.from ? tokens.word[cue.from - 1]! : ''
  const afterMarks = cue.from > sentence.from && regionOf[cue.from - 1]! >= 0
  if (!(atStart || afterMarks || /^(?:,|—|–|--|\?|!|…|\.\.\.|as)$/.test(before))) return null
  if (cue.to >= sentence.to || regionOf[cue.to]! >= 0) return null
  const phrase = nounPhraseAt(story, cue.to, sentence.to)
  if (!phrase) return null
  const only = phrase.to - phrase.from === 1 && isSubjectPronoun(tokens.lower[phrase.from]!)
  if (only && !/^(?:he|she|they|i|we|one|another|some|others)$/.test(tokens.lower[phrase.from]!)) return null
  const next = phrase.to < sentence.to ? tokens.tag[phrase.to]! : 'PUNCT'
  // ", said he would go": the phrase is the subject of what was said, not of the cue
  if (next === 'VERB' || next === 'AUX' || next === 'PART') return null
  if (next === 'CCONJ' && nextVerb(story, phrase.to + 1, sentence.to)) return null
  // "Ellis, the baker's daughter, noted the rule": no clause on the left that could have been said
  if (before === ',' && !afterMarks && !hasClause(story, floor, cue.from)) return null
  if (tokens.lower[phrase.to] === 'that' && !afterMarks) return null
  return withName(story, phrase, sentence.to)
}

/** Whether the tokens hold a finite verb that does not belong to a relative clause. */
function hasClause(story: MarkedStory, from: number, to: number): boolean {
  const { tokens } = story
  for (let i = from; i < to; i++) {
    if (/^(?:who|which|whose)$/.test(tokens.lower[i]!)) return false
    if (
      story.regionOf[i]! >= 0 ||
      tokens.tag[i] === 'AUX' ||
      (tokens.tag[i] === 'VERB' && !/ing$/.test(tokens.lower[i]!))
    )
      return true
  }
  return false
}

/**
 * The end of what qualifies a source behind its noun: officials | familiar with the matter,
 * a poll | released on Sunday.
 */
function endOfModifiers(story: MarkedStory, from: number, ceiling: number): number {
  const { tokens, regionOf } = story
  if (from >= ceiling || regionOf[from]! >= 0) return from
  if (
    !/^(?:familiar|close|briefed|released|published|conducted|compiled|obtained|reviewed|filed|issued|seen|posted|commissioned|involved|aware|taken|sent|made|cited|interviewed|surveyed|polled|himself|herself|themselves|itself|overall)$/.test(
      tokens.lower[from]!,
    )
  )
    return from
  let to = from
  while (
    to < ceiling &&
    regionOf[to]! < 0 &&
    !/^(?:PUNCT|VERB|AUX|SCONJ|CCONJ)$/.test(to === from ? '' : tokens.tag[to]!)
  )
    to++
  return to
}

/** Takes in a name in apposition after a description: `the minister` + `, Sodik Imom`. */
function withName(story: MarkedStory, phrase: TokenRange, ceiling: number): TokenRange {
  const { tokens } = story
  if (tokens.word[phrase.to] !== ',')
    return { from: phrase.from, to: endOfModifiers(story, phrase.to, ceiling) }
  if (tokens.tag[phrase.to - 1] === 'PROPN') return phrase
  const name = nounPhraseAt(story, phrase.to + 1, ceiling)

  const isName =
    name !== null &&
    name.to - name.from >= 2 &&
    tokens.tag[name.from] === 'PROPN' &&
    tokens.tag[name.to - 1] === 'PROPN'
  return isName && phrase.to - phrase.from > 1 ? { from: phrase.from, to: name.to } : phrase
}

// A longer stretch between two commas is a clause of its own.
const LONGEST_APPOSITION = 40

/**
 * The subject in front of an apposition or relative clause that ends with the comma at `comma`:
 *
 *     Owen Pryce, 45, a baker in Leeds, said
 *     ^--------^ subject                ^ comma
 */
function subjectBeforeApposition(story: MarkedStory, comma: number, floor: number): TokenRange | null {
  const { tokens, regionOf } = story
  let best: TokenRange | null = null
  const least = Math.max(floor, comma - LONGEST_APPOSITION)
  for (let k = comma - 1; k > least; k--) {
    if (regionOf[k]! >= 0) continue
    if (!/^(?:,|\(|—|–|--)$/.test(tokens.word[k]!)) continue
    const phrase = nounPhraseBefore(story, k, floor)
    if (!phrase) continue
    const first = tokens.tag[phrase.from]!
    const head = tokens.tag[phrase.to - 1]!
    if (head === 'NUM') continue
    // "Imomi, during a visit to Leeds, said"
    if (
      phrase.from > floor &&
      ((tokens.tag[phrase.from - 1] === 'ADP' && tokens.lower[phrase.from - 1] !== 'as') ||
        tokens.tag[phrase.from - 1] === 'VERB')
    )
      continue
    // ", a baker in Leeds" is itself an apposition: look further left for what it stands by
    const isAside = phrase.from > floor && /^(?:,|—|–|--)$/.test(tokens.word[phrase.from - 1]!)
    if (!best || !isAside)
      best = apposedName(story, k, comma) && head !== 'PROPN' ? { from: phrase.from, to: comma } : phrase
    if (!isAside) break
    if (
      first === 'PROPN' &&
      head === 'PROPN' &&
      !/^(?:a|an|the)$/.test(tokens.lower[k + 1] ?? '') &&
      phrase.to - phrase.from > 1
    )
      best = phrase
  }
  return best
}

/**
 * The subject of the first verb between `floor` and `end`, which later verbs of the sentence share:
 *
 *     Imomi thanked the hosts, smiled and said
 *     ^---^                               ^ cue
 */
export function sharedSubject(story: MarkedStory, end: number, floor: number): TokenRange | null {
  const { tokens, regionOf } = story
  for (let i = floor; i < end; i++) {
    if (regionOf[i]! >= 0) continue
    const tag = tokens.tag[i]!
    if (tag !== 'VERB' && tag !== 'AUX') continue
    if (/ing$/.test(tokens.lower[i]!)) continue
    let at = i
    while (at > floor && (tokens.tag[at - 1] === 'ADV' || isTimeWord(tokens.lower[at - 1]!))) at--
    const subject =
      nounPhraseBefore(story, at, floor) ??
      (tokens.word[at - 1] === ',' ? subjectBeforeApposition(story, at - 1, floor) : null)
    if (
      subject &&
      (isNominal(story, subject.to - 1) ||
        /^(?:he|she|they|i|we|it|who)$/.test(tokens.lower[subject.to - 1]!))
    )
      return subject
  }
  return null
}

/** Whether a bare name stands between two commas: `the party's chairman, Owen Pryce, said`. */
function apposedName(story: MarkedStory, open: number, close: number): boolean {
  for (let i = open + 1; i < close; i++) if (story.tokens.tag[i] !== 'PROPN') return false
  return close > open + 1
}
