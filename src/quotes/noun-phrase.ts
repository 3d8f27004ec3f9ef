import type { MarkedStory, TokenRange } from './marked-story.js'

const TIME_WORD =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun)\.$|^(?:today|tonight|yesterday|tomorrow|earlier|later|now|then|also|still|too|however|instead|meanwhile|recently|once|again|morning|afternoon|evening|night)$/
const PREPOSITION_OF_NOUNS =
  /^(?:of|for|in|from|at|with|on|to|by|near|against|about|under|behind|outside|inside|within|among|between|across|over|familiar|close|including|representing|who|working)$/
const SUBJECT_PRONOUN =
  /^(?:he|she|they|i|we|you|it|who|both|some|others|many|most|one|another|everyone|nobody|this|these|those|neither|none|few|several|each|someone|all)$/

/** Whether a token is a day or adverb of time, which may stand between subject and verb or after the verb. */
export function isTimeWord(lower: string): boolean {
  return TIME_WORD.test(lower)
}

/** Whether a token can be the whole subject of a verb on its own. */
export function isSubjectPronoun(lower: string): boolean {
  return SUBJECT_PRONOUN.test(lower)
}

const PERIOD = /^(?:week|weekend|month|year|decade|spring|summer|autumn|fall|winter|season)$/

/** Whether a token ends "this week", "last month": time, not somebody. */
function isPeriod(story: MarkedStory, i: number): boolean {
  const { lower } = story.tokens
  return (
    i > 0 &&
    i < lower.length &&
    PERIOD.test(lower[i]!) &&
    /^(?:this|last|next|that|every|each|late|early)$/.test(lower[i - 1]!)
  )
}

const ABBREVIATION =
  /^(?:rev|gov|sen|rep|gen|lt|col|sgt|capt|prof|hon|fr|msgr|pres|supt|det|insp|cmdr|adm|maj|cpl|pvt|st|inc|corp|co|ltd|dr|mr|mrs|ms|del|cllr|amb|sec|asst|dist|atty)$/

/** Whether a token is the full stop of a title that the tagger split off: `Rev` `.` `Owen Pryce`. */
export function isAbbreviationStop({ tokens }: MarkedStory, i: number): boolean {
  return (
    tokens.word[i] === '.' &&
    i > 0 &&
    tokens.end[i - 1] === tokens.start[i] &&
    ABBREVIATION.test(tokens.lower[i - 1]!)
  )
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'X', 'SYM'])
const MODIFIER = new Set(['ADJ', 'DET', 'NUM'])

/** Whether a token can be the head of a noun phrase. */
export function isNominal(story: MarkedStory, i: number): boolean {
  const { tokens } = story
  return NOMINAL.has(tokens.tag[i]!) && !isTimeWord(tokens.lower[i]!)
}

/**
 * The noun phrase that ends before token `end` and begins at or after `floor`; `null` if the token
 * before `end` cannot end one.
 *
 *     Two experts on farming and trade said prices would rise
 *     ^------------------------------^ end
 */
export function nounPhraseBefore(story: MarkedStory, end: number, floor: number): TokenRange | null {
  const { tokens, regionOf } = story
  let i = end - 1
  if (i < floor || regionOf[i]! >= 0) return null
  if (isSubjectPronoun(tokens.lower[i]!) && tokens.tag[i] !== 'PROPN') {
    return { from: i, to: end }
  }
  if (tokens.word[i] === ')') {
    while (i > floor && tokens.word[i] !== '(') i--
    i--
  }
  if (
    i < floor ||
    !(
      isNominal(story, i) ||
      (tokens.tag[i] === 'ADJ' && /^(?:the|a|an)$/.test(tokens.lower[i - 1] ?? '')) ||
      (tokens.tag[i] === 'ADJ' && /^\p{Lu}/u.test(tokens.word[i]!))
    )
  )
    return null
  let from = i
  for (i = i - 1; i >= floor; i--) {
    const tag = tokens.tag[i]!
    const lower = tokens.lower[i]!
    if ((isTimeWord(lower) && tag !== 'ADJ') || isPeriod(story, i)) break
    if (isAbbreviationStop(story, i)) continue
    if (regionOf[i]! >= 0) {
      // a nickname or title in marks inside the phrase: the “Today” host
      const region = story.regions[regionOf[i]!]!
      if (
        region.to - region.from > 7 ||
        /[,.?!]\s*$/.test(story.text.slice(region.start, region.end)) ||
        region.from - 1 < floor ||
        (!/^(?:the|a|an|'s|’s)$/.test(tokens.lower[region.from - 1]!) &&
          tokens.tag[region.from - 1] !== 'PROPN')
      )
        break
      i = region.from
      from = i
      continue
    }
    // "a strike that the owners said …"
    if (lower === 'that' && i > floor && isNominal(story, i - 1)) break
    if (NOMINAL.has(tag) || MODIFIER.has(tag)) from = i
    else if (tag === 'PART' && /^['’]s?$/.test(lower)) from = i
    else if (tag === 'PRON' && /^(?:his|her|their|its|my|our|your)$/.test(lower)) from = i
    else if (/^[-–/&]$/.test(tokens.word[i]!) && i > floor && tokens.end[i - 1] === tokens.start[i]) from = i
    else if (tokens.word[i] === ')') {
      let j = i
      while (j > floor && tokens.word[j] !== '(' && i - j < 8) j--
      if (tokens.word[j] !== '(' || j - 1 < floor || !isNominal(story, j - 1)) break
      i = j
      from = j
    } else if (lower === 'and' || lower === '&' || lower === 'or') {
      if (i - 1 < floor || !isNominal(story, i - 1) || !startsNominal(story, i + 1)) break
    } else if (tag === 'ADP' && PREPOSITION_OF_NOUNS.test(lower)) {
      if (
        i - 1 < floor ||
        !(isNominal(story, i - 1) || isSubjectPronoun(tokens.lower[i - 1]!) || tokens.word[i - 1] === ')')
      )
        break
    } else if (
      tag === 'ADJ' ||
      (tag === 'VERB' &&
        /(?:ing|ed)$/.test(lower) &&
        /^(?:DET|ADJ)$/.test(tokens.tag[i - 1] ?? '') &&
        from === i + 1)
    )
      from = i
    else if (
      tag === 'VERB' &&
      /(?:ing|ed)$/.test(lower) &&
      (tokens.word[i - 1] === '-' ||
        (from === i + 1 && i > floor && /^(?:SCONJ|PUNCT|CCONJ)$/.test(tokens.tag[i - 1]!)))
    )
      from = i
    else if (tag === 'ADV' && tokens.tag[i + 1] === 'ADJ') from = i
    else break
  }
  return from < end ? { from, to: end } : null
}

function startsNominal(story: MarkedStory, i: number): boolean {
  const tag = story.tokens.tag[i]!
  return NOMINAL.has(tag) || MODIFIER.has(tag) || /^(?:his|her|their|its|other)$/.test(story.tokens.lower[i]!)
}

/**
 * The noun phrase that begins at token `start` and ends at or before `ceiling`.
 *
 *     said the minister of trade, who …
 *          ^-------------------^
 */
export function nounPhraseAt(story: MarkedStory, start: number, ceiling: number): TokenRange | null {
  const { tokens, regionOf } = story
  if (start >= ceiling || regionOf[start]! >= 0) return null
  const quantifies =
    /^(?:one|some|many|several|both|most|few|all|each|others)$/.test(tokens.lower[start]!) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens.tag[start + 1] ?? '')
  if (
    isSubjectPronoun(tokens.lower[start]!) &&
    !quantifies &&
    tokens.tag[start] !== 'PROPN' &&
    tokens.tag[start] !== 'DET' &&
    tokens.lower[start + 1] !== 'of'
  ) {
    return { from: start, to: start + 1 }
  }
  let to = start
  let head = false
  let i = start
  for (; i < ceiling; i++) {
    const tag = tokens.tag[i]!
    const lower = tokens.lower[i]!
    if (regionOf[i]! >= 0) break
    if ((isTimeWord(lower) && tag !== 'ADJ') || isPeriod(story, i + 1)) break
    if (isAbbreviationStop(story, i)) continue
    if (NOMINAL.has(tag)) {
      head = true
      to = i + 1
    } else if (
      MODIFIER.has(tag) &&
      (!head || tokens.tag[i - 1] === 'PART' || (tag === 'ADJ' && NOMINAL.has(tokens.tag[i + 1] ?? '')))
    )
      continue
    else if (
      tag === 'PRON' &&
      !head &&
      /^(?:his|her|their|its|my|our|your|some|many|several|one|both|most|all)$/.test(lower)
    ) {
      if (lower !== 'his' && lower !== 'her' && lower !== 'their' && lower !== 'its') {
        to = i + 1
        head = true
      }
    } else if (tag === 'PART' && /^['’]s?$/.test(lower) && head) continue
    else if (i > start && /^[-–/&]$/.test(tokens.word[i]!) && tokens.end[i - 1] === tokens.start[i]) continue
    else if (
      head &&
      /^(?:of|for|in|from|at|with|on)$/.test(lower) &&
      tag === 'ADP' &&
      startsNominal(story, i + 1) &&
      !isTimeWord(tokens.lower[i + 1]!)
    ) {
      if (lower !== 'of' && lower !== 'for' && tokens.tag[to - 1] === 'PROPN') break
    } else if (head && lower === 'and' && startsNominal(story, i + 1) && !nextVerb(story, i + 1, ceiling))
      continue
    else if (head && tokens.word[i] === '(' && tokens.word.slice(i, i + 6).includes(')')) {
      while (i < ceiling && tokens.word[i] !== ')') i++
      to = Math.min(i + 1, ceiling)
    } else if (!head && tag === 'ADV' && tokens.tag[i + 1] === 'ADJ') continue
    else if (!head && tag === 'VERB' && /(?:ing|ed)$/.test(lower) && i > start) continue
    else break
  }
  return head && to > start ? { from: start, to } : null
}

/** Whether the noun phrase that begins at `i` is the subject of a verb: "…, said Ellis and the crowd cheered". */
export function nextVerb(story: MarkedStory, i: number, ceiling: number): boolean {
  for (let j = i; j < ceiling && j < i + 6; j++) {
    const tag = story.tokens.tag[j]!
    if (tag === 'VERB' || tag === 'AUX') return true
    if (tag === 'PUNCT' || tag === 'ADP') return false
  }
  return false
}
