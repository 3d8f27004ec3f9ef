import { type Attribution, findAttributions } from './find-attributions.js'
import { findLabelled } from './find-labelled.js'
import { findSentences } from './find-sentences.js'
import { findUnclaimed } from './find-unclaimed.js'
import type { MarkedStory, TokenRange } from './marked-story.js'

// Some sites print headlines as sentences, full stop and all; a first block this short may be one.
const LONGEST_TITLE = 24

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
    // "Imomi continued:" ends its paragraph: the next one is what he said, with marks or without
    if (goesOn && goesOn.content.length === 0) {
      extend(block)
      continue
    }
    const labelled = findLabelled(
      story,
      block,
      isTitle || (b === 0 && block.to - block.from <= LONGEST_TITLE),
    )
    if (labelled) {
      quotes.push(labelled)
      goesOn = isTitle ? null : labelled
      continue
    }
    let last: Attribution | null = goesOn
    let before: TokenRange | null = null
    for (const sentence of findSentences(story, block)) {
      const cued = findAttributions(story, sentence, isTitle)
      const ownLead = cued.length > 0 || !goesOn || !startsWithMarks(story, sentence)
      const found = ownLead ? [...cued, ...findUnclaimed(story, sentence, before, cued)] : cued
      before = sentence
      if (found.length > 0) {
        quotes.push(...found)
        goesOn = found.at(-1)!
        last = goesOn
      } else if (goesOn && startsWithMarks(story, sentence)) {
        for (const range of markedIn(story, sentence)) extend(range)
        last = goesOn
      } else last = null
    }
    // A quotation that is closed with its paragraph is over; the next one may be somebody else's.
    goesOn = isTitle || endsClosed(story, block) ? null : last
  }
  return quotes.filter((quote) => quote.content.length > 0)
}

/** Whether a sentence begins with quotation marks: what they hold goes on with what was said before. */
function startsWithMarks(story: MarkedStory, sentence: TokenRange): boolean {
  let i = sentence.from
  while (i < sentence.to && story.regionOf[i]! < 0 && story.tokens.tag[i] === 'PUNCT') i++
  return i < sentence.to && story.regionOf[i]! >= 0
}

function endsClosed(story: MarkedStory, block: TokenRange): boolean {
  const region = story.regions[story.regionOf[block.to - 1] ?? -1]
  return region !== undefined && region.closed
}

function markedIn(story: MarkedStory, sentence: TokenRange): TokenRange[] {
  const found: TokenRange[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const region = story.regions[story.regionOf[i]!]
    if (!region) continue
    found.push({ from: region.from, to: region.to })
    i = region.to - 1
  }
  return found
}
