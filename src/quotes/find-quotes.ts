import { type Attribution, findAttributions } from './find-attributions.js'
import { findLabelled } from './find-labelled.js'
import { findSentences } from './find-sentences.js'
import { findUnclaimed } from './find-unclaimed.js'
import type { MarkedStory, TokenRange } from './marked-story.js'

// Some sites print headlines as sentences, full stop and all; a first block this short may be one.
const LONGEST_TITLE = 24

/** An attribution that what follows may still belong to. */
interface Growing extends Attribution {
  readonly content: TokenRange[]
}

/** All attributions of a story, each with the pieces that go on without a cue of their own. */
export function findQuotes(story: MarkedStory): Attribution[] {
  const quotes: Growing[] = []
  const add = (attribution: Attribution): Growing => {
    const growing = { ...attribution, content: [...attribution.content] }
    quotes.push(growing)
    return growing
  }
  // The quotation that the paragraph before has left open.
  let open: Growing | null = null
  for (const [b, block] of story.blocks.entries()) {
    const isTitle = b < story.titleBlocks
    // "Imomi continued:" ends its paragraph: the next one is what he said, with marks or without
    if (open && open.content.length === 0) {
      open.content.push(block)
      continue
    }
    const mayBeTitle = isTitle || (b === 0 && block.to - block.from <= LONGEST_TITLE)
    const labelled = findLabelled(story, block, mayBeTitle)
    if (labelled) {
      const added = add(labelled)
      open = isTitle ? null : added
      continue
    }
    let last: Growing | null = open
    let before: TokenRange | null = null
    for (const sentence of findSentences(story, block)) {
      const goesOn = open !== null && startsWithMarks(story, sentence)
      const cued = findAttributions(story, sentence, isTitle)
      const found: Attribution[] =
        cued.length === 0 && goesOn ? [] : [...cued, ...findUnclaimed(story, sentence, before, cued)]
      before = sentence
      if (found.length > 0) {
        for (const attribution of found) open = add(attribution)
        last = open
      } else if (open && goesOn) {
        for (const range of markedIn(story, sentence)) open.content.push(range)
        last = open
      } else last = null
    }
    // A quotation that is closed with its paragraph is over; the next one may be somebody else's.
    open = isTitle || endsClosed(story, block) ? null : last
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
  return story.regions[story.regionOf[block.to - 1] ?? -1]?.closed ?? false
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
