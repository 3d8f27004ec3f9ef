import { type Attribution, findAttributions } from './find-attributions.js'
import { findLabelled } from './find-labelled.js'
import { findSentences } from './find-sentences.js'
import { findUnclaimed } from './find-unclaimed.js'
import { type MarkedStory, regionAt, type TokenRange } from './marked-story.js'

// Some sites print headlines as sentences, full stop and all; a first block this short may be one.
const LONGEST_TITLE = 24

// Shorter paragraphs in marks may be headings between others.
const SHORTEST_SPOKEN = 12

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
  // The quotation that the paragraph before has left open, and paragraphs of one whose source is yet to come.
  let open: Growing | null = null
  let ahead: TokenRange[] = []
  // Whose quotation ended, closed, with the paragraph before.
  let ended: Growing | null = null
  // Who spoke last before those paragraphs.
  let spoke: Growing | null = null
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
      ahead = []
      const added = add(labelled)
      open = isTitle ? null : added
      ended = null
      continue
    }
    let last: Growing | null = open
    let before: TokenRange | null = null
    const many = quotes.length
    for (const sentence of findSentences(story, block)) {
      const goesOn = open !== null && startsWithMarks(story, sentence)
      const cued = findAttributions(story, sentence, isTitle)
      const found =
        cued.length === 0 && goesOn ? [] : [...cued, ...findUnclaimed(story, sentence, before, cued)]
      if (found[0] && beginsWithMarks(story, found[0], block)) found[0] = preceded(ahead, found[0])
      before = sentence
      if (found.length > 0) {
        const added = found.map(add)
        last = open = findOpen(added)
      } else if (open && goesOn) {
        for (const range of markedIn(story, sentence)) open.content.push(range)
        last = open
      } else last = null
    }
    // “…,” Imomi said. ¶ “We lost the boats. ¶ “We want them back.” ¶ The town …: nobody else comes to speak
    const isUnclaimed = open === null && ahead.length > 0 && isAllMarks(story, block)
    if (isUnclaimed && spoke) for (const part of [...ahead, block]) spoke.content.push(part)
    if (open || !isOpenParagraph(story, block)) ahead = []
    else ahead.push(block)
    if (open) spoke = open
    else if (ahead.length === 0) spoke = null
    // “…,” Imomi said. ¶ “We lost the boats.” ¶ The town …: a whole paragraph of marks that nobody comes to claim
    const goesOn = open === null && !isUnclaimed && quotes.length === many && isSpoken(story, block)
    if (goesOn && ended && opener(story, block.from) === opener(story, ended.content.at(-1)!.to - 1))
      ended.content.push(block)
    // A quotation that is closed with its paragraph is over; the next one may be somebody else's.
    const isClosed = endsClosed(story, block)
    if (!goesOn) ended = isClosed && !isTitle ? last : null
    open = isTitle || isClosed ? null : last
  }
  return quotes.filter((quote) => quote.content.length > 0)
}

/**
 * Which attribution of a sentence goes on in the marks behind it: the last that has a source.
 *
 *     “We lost,” Imomi said when asked how it went. “We will be back.”
 *      ^-----^ goes on                               ^--------------^
 */
function findOpen(added: readonly Growing[]): Growing {
  return added.findLast(({ source }) => source !== null) ?? added.at(-1)!
}

/** Whether a sentence begins with quotation marks: what they hold goes on with what was said before. */
function startsWithMarks(story: MarkedStory, sentence: TokenRange): boolean {
  let i = sentence.from
  while (i < sentence.to && story.regionOf[i]! < 0 && story.tokens.tag[i] === 'PUNCT') i++
  return i < sentence.to && story.regionOf[i]! >= 0
}

/** A paragraph that opens a quotation and closes none: “We lost the boats. ¶ “We want them back,” Imomi said. */
function isOpenParagraph(story: MarkedStory, block: TokenRange): boolean {
  const region = regionAt(story, block.from)
  return region !== undefined && !region.closed && region.to === block.to
}

/** A paragraph that is one quotation from its first mark to its last. */
function isAllMarks(story: MarkedStory, block: TokenRange): boolean {
  const region = regionAt(story, block.from)
  return region?.closed === true && region.to === block.to
}

/** A paragraph in marks, without marks inside, that is too long for a heading between others: “All bets are off.” */
function isSpoken(story: MarkedStory, block: TokenRange): boolean {
  const isLong = block.to - block.from >= SHORTEST_SPOKEN
  if (!isLong || !isAllMarks(story, block)) return false
  const { start, end } = regionAt(story, block.from)!
  return !/["“”]/.test(story.text.slice(start, end))
}

/** The mark that opens the region a token stands in; other marks are not the same speaker's. */
function opener(story: MarkedStory, token: number): string {
  const region = regionAt(story, token)
  return region ? story.text.slice(region.outerStart, region.start) : ''
}

/** Whether what was said begins with the marks that open a paragraph. */
function beginsWithMarks(story: MarkedStory, { content }: Attribution, block: TokenRange): boolean {
  return content[0]?.from === block.from && story.regionOf[block.from]! >= 0
}

function preceded(ahead: readonly TokenRange[], attribution: Attribution): Attribution {
  return { ...attribution, content: [...ahead, ...attribution.content] }
}

function endsClosed(story: MarkedStory, block: TokenRange): boolean {
  return regionAt(story, block.to - 1)?.closed ?? false
}

function markedIn(story: MarkedStory, sentence: TokenRange): TokenRange[] {
  const found: TokenRange[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const region = regionAt(story, i)
    if (!region) continue
    found.push({ from: region.from, to: region.to })
    i = region.to - 1
  }
  return found
}
