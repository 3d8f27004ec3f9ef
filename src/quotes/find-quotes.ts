import { type Attribution, findAttributions } from './find-attributions.js'
import { findLabelled } from './find-labelled.js'
import { findSentences } from './find-sentences.js'
import type { MarkedStory, TokenRange } from './marked-story.js'

/** All attributions of a story, each with the pieces that go on without a cue of their own. */
export function findQuotes(story: MarkedStory): Attribution[] {
  const quotes: Attribution[] = []
  let goesOn: Attribution | null = null
  const extend = (content: TokenRange): void => {
    if (!goesOn) return
    const longer: Attribution = { ...goesOn, content: [...goesOn.content, content] }
    quotes[quotes.lastIndexOf(goesOn)] = longer
    goesOn = longer
  }
  for (const [b, block] of story.blocks.entries()) {
    const isTitle = b < story.titleBlocks
    const labelled = findLabelled(story, block, isTitle)
    if (labelled) {
      quotes.push(labelled)
      goesOn = isTitle ? null : labelled
      continue
    }
    for (const sentence of findSentences(story, block)) {
      const found = findAttributions(story, sentence, isTitle)
      if (found.length > 0) {
        quotes.push(...found)
        goesOn = found.at(-1)!
      } else if (isAllMarks(story, sentence)) extend(sentence)
      else goesOn = null
    }
    if (isTitle) goesOn = null
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
