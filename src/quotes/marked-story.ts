import type { Marked } from '../article/pair-marks.js'
import type { Tokens } from '../nlp/read-tokens.js'
import type { Reading } from '../read-article.js'
import type { Person } from '../types.js'

/** A stretch of tokens, half-open, as every index in this folder. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** The story as the quotation rules see it: tokens, and which quotation marks each stands in. */
export interface MarkedStory {
  readonly text: string
  readonly tokens: Tokens
  /** All marked stretches of the story in order, with the tokens each takes, marks included. */
  readonly regions: readonly MarkedRegion[]
  /** For each token the index of the region it stands in (its marks included), or -1. */
  readonly regionOf: Int32Array
  /** Token range of each block. */
  readonly blocks: readonly TokenRange[]
  /** How many of the first blocks are lines of headline or deck. */
  readonly titleBlocks: number
}

export interface MarkedRegion extends Marked, TokenRange {}

/** Lays the quotation marks over the tokens; the words of a person's name count as names, whatever the tagger made of them. */
export function markStory(reading: Reading, people: readonly Person[]): MarkedStory {
  const { text, marks, page } = reading
  const tokens = { ...reading.tokens, tag: tagNames(reading.tokens, people) }
  const regionOf = new Int32Array(tokens.length).fill(-1)
  const regions: MarkedRegion[] = []
  const blocks = reading.blocks.map((_, b) => ({
    from: tokens.blockStart[b]!,
    to: tokens.blockStart[b + 1]!,
  }))
  for (const [b, found] of marks.entries()) {
    let i = blocks[b]!.from
    for (const mark of found) {
      while (i < blocks[b]!.to && tokens.end[i]! <= mark.outerStart) i++
      const from = i
      while (i < blocks[b]!.to && tokens.start[i]! < mark.outerEnd) regionOf[i++] = regions.length
      if (i > from) regions.push({ ...mark, from, to: i })
    }
  }
  const titleBlocks = page.titles.length
  return { text, tokens, regions, regionOf, blocks, titleBlocks }
}

function tagNames({ start, end, tag }: Tokens, people: readonly Person[]): string[] {
  const tags = [...tag]
  const mentions = people.flatMap((person) => person.mentions).sort((a, b) => a.start - b.start)
  let i = 0
  for (const mention of mentions) {
    while (i < tags.length && end[i]! <= mention.start) i++
    while (i < tags.length && start[i]! < mention.end) tags[i++] = 'PROPN'
  }
  return tags
}
