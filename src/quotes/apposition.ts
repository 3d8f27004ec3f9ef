import { wordSet } from '../text/word-set.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import { nounPhraseBefore } from './noun-phrase-before.js'

const A_OR_AN_OR_THE = wordSet('a an the')

const OPENS = wordSet(', ( — – --')
const DASH = wordSet('— – --')
const SETS_APART = wordSet(', — – --')
// A longer stretch between two commas is a clause of its own.
const LONGEST = 40

/**
 * The subject in front of an apposition or relative clause that ends with the comma at `comma`:
 *
 *     Owen Pryce, 45, a baker in Leeds, said
 *     ^--------^ subject              ^ comma
 */
export function subjectBeforeApposition(story: MarkedStory, comma: number, floor: number): TokenRange | null {
  const { tokens, regionOf } = story
  let best: TokenRange | null = null
  const least = Math.max(floor, comma - LONGEST)
  for (let k = dashBefore(story, comma, least) ?? comma - 1; k > least; k--) {
    if (regionOf[k]! >= 0 || !(OPENS.has(tokens.word[k]!) || isSpacedHyphen(story, k))) continue
    const phrase = nounPhraseBefore(story, k, floor)
    if (!phrase) continue
    const head = tokens.tag[phrase.to - 1]!
    const isFirst = phrase.from <= floor
    if (head === 'NUM' || (!isFirst && isObject(story, phrase.from - 1))) continue
    // ", a baker in Leeds" is itself an apposition: look further left for what it stands by
    const isAside = !isFirst && SETS_APART.has(tokens.word[phrase.from - 1]!)
    if (!best || !isAside)
      best =
        isBareName(story, k + 1, comma) && (head !== 'PROPN' || isDescription(story, phrase))
          ? { from: phrase.from, to: comma }
          : phrase
    if (!isAside) break
    if (isName(story, phrase) && !A_OR_AN_OR_THE.has(tokens.lower[k + 1] ?? '')) best = phrase
  }
  return best
}

/** "Imomi, during a visit to Leeds, said": whether what stands in front of a phrase governs it. */
function isObject({ tokens }: MarkedStory, before: number): boolean {
  return tokens.tag[before] === 'VERB' || (tokens.tag[before] === 'ADP' && tokens.lower[before] !== 'as')
}

function isName({ tokens }: MarkedStory, { from, to }: TokenRange): boolean {
  return to - from > 1 && tokens.tag[from] === 'PROPN' && tokens.tag[to - 1] === 'PROPN'
}

/** A name between two commas, with an age or without: `the party's chairman, | Owen Pryce, 61 |, said`. */
function isBareName({ tokens }: MarkedStory, from: number, to: number): boolean {
  const isAged = tokens.tag[to - 1] === 'NUM' && tokens.word[to - 2] === ','
  const end = isAged ? to - 2 : to
  for (let i = from; i < end; i++) if (tokens.tag[i] !== 'PROPN') return false
  return end > from
}

/** "the chairman of the Harbour Trust": described by a noun, whatever name it ends with. */
function isDescription({ tokens }: MarkedStory, { from, to }: TokenRange): boolean {
  const preposition = tokens.tag.slice(from, to).indexOf('ADP')
  return preposition > 0 && tokens.tag[from + preposition - 1] === 'NOUN'
}

/** The dash that opens the aside which the dash at `closing` closes, whatever commas stand inside. */
export function dashBefore(story: MarkedStory, closing: number, least: number): number | null {
  const { word } = story.tokens
  const dash = word[closing]!
  if (!DASH.has(dash) && !isSpacedHyphen(story, closing)) return null
  for (let i = closing - 1; i > least; i--)
    if (word[i] === dash && (dash !== '-' || isSpacedHyphen(story, i))) return i
  return null
}

/** A hyphen that stands for a dash: Imomi | - | a baker - said. */
function isSpacedHyphen({ tokens: { word, start, end } }: MarkedStory, i: number): boolean {
  return word[i] === '-' && end[i - 1]! < start[i]! && end[i]! < (start[i + 1] ?? 0)
}
