import { wordSet } from '../text/word-set.js'
import type { MarkedStory, TokenRange } from './marked-story.js'
import { nounPhraseAt } from './noun-phrase-at.js'
import { nounPhraseBefore } from './noun-phrase-before.js'

const QUALIFIER = wordSet(
  'aired attributed aware briefed broadcast carried cited close commissioned compiled conducted familiar filed given herself himself interviewed involved issued itself knowledgeable leaked loyal made obtained opposed overall polled posted prepared produced provided published quoted released responsible reviewed seen sent shared signed surveyed taken themselves written',
)
const ENDS_QUALIFIER = wordSet('PUNCT VERB AUX SCONJ CCONJ')

/**
 * The end of what qualifies a source behind its noun: officials | familiar with the matter,
 * a poll | released on Sunday.
 */
export function endOfQualifier(story: MarkedStory, from: number, ceiling: number): number {
  const { tokens, regionOf } = story
  if (from >= ceiling || regionOf[from]! >= 0 || !QUALIFIER.has(tokens.lower[from]!)) return from
  let to = from + 1
  while (to < ceiling && regionOf[to]! < 0 && !ENDS_QUALIFIER.has(tokens.tag[to]!)) to++
  return to
}

/** Takes in a name in apposition after a description: `the minister` + `, Sodik Imom`. */
export function withName(story: MarkedStory, phrase: TokenRange, ceiling: number): TokenRange {
  const { tokens } = story
  if (tokens.word[phrase.to] !== ',')
    return { from: phrase.from, to: endOfQualifier(story, phrase.to, ceiling) }
  if (tokens.tag[phrase.to - 1] === 'PROPN' || phrase.to - phrase.from === 1) return phrase
  const name = nounPhraseAt(story, phrase.to + 1, ceiling)
  const isName =
    name !== null &&
    name.to - name.from >= 2 &&
    tokens.tag[name.from] === 'PROPN' &&
    tokens.tag[name.to - 1] === 'PROPN'
  return isName ? { from: phrase.from, to: name.to } : phrase
}

/** Takes in the front of a list: `Ellis, Pryce and other donors`. */
export function withList(story: MarkedStory, last: TokenRange, floor: number): TokenRange {
  const { tokens, regionOf } = story
  if (!tokens.lower.slice(last.from, last.to).includes('and')) return last
  let { from } = last
  while (from - 2 >= floor && tokens.word[from - 1] === ',') {
    const item = nounPhraseBefore(story, from - 1, floor)
    if (!item) break
    const before = item.from - 1
    if (before >= floor && tokens.word[before] !== ',' && regionOf[before]! < 0) break
    from = item.from
  }
  return { from, to: last.to }
}
