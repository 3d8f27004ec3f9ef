import { type Attribution, findAttributions } from './find-attributions.js'
import { findSentences } from './find-sentences.js'
import type { MarkedStory, TokenRange } from './marked-story.js'

/** All attributions of a story, each with the pieces that go on without a cue of their own. */
export function findQuotes(story: MarkedStory): Attribution[] {
  const quotes: Attribution[] = []
  let goesOn: Attribution | null = null
  for (const [b, block] of story.blocks.entries()) {
    const isTitle = b < story.titleBlocks
    for (const sentence of findSentences(story, block)) {
      const found = findAttributions(story, sentence, isTitle)
      const first = found[0]
      if (first) {
        quotes.push(...found)
        goesOn = found.at(-1)!
        continue
      }
      if (goesOn && isAllMarks(story, sentence)) {
        const longer: Attribution = { ...goesOn, content: [...goesOn.content, sentence] }
        quotes[quotes.lastIndexOf(goesOn)] = longer
        goesOn = longer
      } else goesOn = null
    }
    if (!endsOpen(story, block)) goesOn = null
  }
  return quotes
}

/** Whether a sentence is nothing but quotation marks and what they hold. */
function isAllMarks(story: MarkedStory, sentence: TokenRange): boolean {
  let inside = false
  for (let i = sentence.from; i < sentence.to; i++) {
    if (story.regionOf[i]! >= 0) inside = true
    else if (story.tokens.tag[i] !== 'PUNCT') return false
  }
  return inside
}

/** A block whose last quotation is not closed, or that ends with a colon: the next one goes on with it. */
function endsOpen(story: MarkedStory, block: TokenRange): boolean {
  if (block.to <= block.from) return false
  const last = story.regionOf[block.to - 1]!
  return last >= 0 ? !story.regions[last]!.closed : story.tokens.word[block.to - 1] === ':'
}
