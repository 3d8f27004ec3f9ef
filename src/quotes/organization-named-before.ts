import { isCommonWord } from '../names/given-names.js'
import { isPlace } from '../names/is-place.js'
import { isDemonym } from '../names/not-a-person.js'
import { firstIndex } from '../text/first-index.js'
import { wordSet } from '../text/word-set.js'
import type { MarkedStory } from './marked-story.js'
import { isTimeWord } from './time-words.js'

// How many sentences back a story may have named the organisation that it now calls "the company".
const SENTENCES_BACK = 6
// In tokens; what is longer is a list or a headline in capitals.
const LONGEST_NAME = 12
const JOINS = wordSet('& - and of')

/** The name that last began a sentence before a token, if it is neither a person nor a place: Norvik Tools | cut … */
export function organizationNamedBefore(story: MarkedStory, before: number): string | null {
  const { sentenceStart } = story.tokens
  const last = firstIndex(sentenceStart.length, (i) => sentenceStart[i]! >= before) - 1
  for (let i = last; i >= 0 && i > last - SENTENCES_BACK; i--) {
    const name = nameAt(story, sentenceStart[i]!, before)
    if (name !== null) return name
  }
  return null
}

function nameAt(story: MarkedStory, start: number, ceiling: number): string | null {
  const { text, tokens, named, regionOf } = story
  const from = tokens.lower[start] === 'the' ? start + 1 : start
  let to = from
  const limit = Math.min(ceiling, from + LONGEST_NAME)
  for (let i = from; i < limit && regionOf[i]! < 0 && named[i] === 0; i++) {
    if (tokens.tag[i] === 'PROPN') to = i + 1
    else if (!JOINS.has(tokens.lower[i]!)) break
  }
  if (to === from || !/^(?:VERB|AUX|ADV|PART|PUNCT)$/.test(tagBehind(story, to))) return null
  const name = text.slice(tokens.start[from]!, tokens.end[to - 1]!)
  const first = tokens.lower[from]!
  const isNone = isDemonym(first) || isTimeWord(first) || (to === from + 1 && isCommonWord(first))
  return isNone || isPlace(name) ? null : name
}

// Verbs of business news that the tagger takes for nouns.
const ALSO_NOUN = wordSet('cuts cut plans posts post reports shares sets')

function tagBehind({ tokens }: MarkedStory, i: number): string {
  return ALSO_NOUN.has(tokens.lower[i] ?? '') ? 'VERB' : (tokens.tag[i] ?? '')
}
