import type { Marked } from '../article/pair-marks.js'
import type { Tokens } from '../nlp/read-tokens.js'
import type { Reading } from '../read-article.js'
import { concat } from '../text/concat.js'
import type { Trace } from '../trace.js'
import type { Person } from '../types.js'
import { type CueTable, readCues } from './cue-table.js'
import type { QuoteLexicon } from './quote-lexicon.js'

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
  readonly regionOf: readonly number[]
  /** For each token 1 if it stands in the name of a person, else 0. */
  readonly named: readonly number[]
  /** What attributes, the caller's own verbs and phrases included. */
  readonly cues: CueTable
  /** Organisations that the caller taught. */
  readonly organizations: ReadonlyMap<string, string> | undefined
  /** Token range of each block. */
  readonly blocks: readonly TokenRange[]
  /** How many blocks begin with a word (lower case) and a colon, by that word. */
  readonly labels: ReadonlyMap<string, number>
  /** How many of the first blocks are lines of headline or deck. */
  readonly titleBlocks: number
  /** Who takes down what is decided, if anybody asked. */
  readonly trace: Trace | undefined
}

export interface MarkedRegion extends Marked, TokenRange {}

/** The region that a token stands in. */
export function regionAt({ regions, regionOf }: MarkedStory, token: number): MarkedRegion | undefined {
  // not `regions[-1]`, which is looked up by name: a dozen times as slow
  const at = regionOf[token] ?? -1
  return at < 0 ? undefined : regions[at]
}

/** Lays the quotation marks over the tokens; the words of a person's name count as names, whatever the tagger made of them. */
export function markStory(reading: Reading, people: readonly Person[], lexicon?: QuoteLexicon): MarkedStory {
  const { text, marks, page, trace } = reading
  const { cues, organizations } = lexicon ?? { cues: readCues(), organizations: undefined }
  const tag = reading.tokens.tag.slice()
  const named = findNamed(reading.tokens, people)
  for (let i = 0; i < named.length; i++) if (named[i] === 1) tag[i] = 'PROPN'
  const { start, end, word, lower, lexeme, sentenceStart, blockStart, length } = reading.tokens
  const tokens: Tokens = { length, start, end, word, lower, tag, lexeme, sentenceStart, blockStart }
  const regionOf = filled(-1, tokens.length)
  const regions: MarkedRegion[] = []
  const blocks = reading.blocks.map((_, b) => ({
    from: tokens.blockStart[b]!,
    to: tokens.blockStart[b + 1]!,
  }))
  for (const [b, found] of marks.entries()) {
    const { from: first, to } = blocks[b]!
    let i = first
    for (const mark of found) {
      while (i < to && end[i]! <= mark.outerStart) i++
      const from = i
      while (i < to && start[i]! < mark.outerEnd) regionOf[i++] = regions.length
      if (i > from) regions.push(regionOfMarked(mark, from, i))
    }
  }
  const titleBlocks = page.titles.length
  const labels = countLabels(tokens, blocks)
  return { text, tokens, regions, regionOf, named, cues, organizations, blocks, labels, titleBlocks, trace }
}

function regionOfMarked(mark: Marked, from: number, to: number): MarkedRegion {
  const { start, end, outerStart, outerEnd, closed, single } = mark
  return { start, end, outerStart, outerEnd, closed, single, from, to }
}

function countLabels({ lower, word }: Tokens, blocks: readonly TokenRange[]): Map<string, number> {
  const labels = new Map<string, number>()
  for (const block of blocks) {
    // a transcript quoted as a whole: “LOVIK: …
    const from = /^["“‘'`]+$/.test(word[block.from] ?? '') ? block.from + 1 : block.from
    const label = lower[from]
    if (label !== undefined && word[from + 1] === ':') labels.set(label, (labels.get(label) ?? 0) + 1)
  }
  return labels
}

// A typed array of some hundred numbers takes longer to make than to fill.
function filled(value: number, length: number): number[] {
  const list: number[] = []
  for (let i = 0; i < length; i++) list.push(value)
  return list
}

function findNamed({ start, end, length }: Tokens, people: readonly Person[]): number[] {
  const named = filled(0, length)
  const mentions = concat(people.map((person) => person.mentions)).sort((a, b) => a.start - b.start)
  let i = 0
  for (const mention of mentions) {
    while (i < length && end[i]! <= mention.start) i++
    while (i < length && start[i]! < mention.end) named[i++] = 1
  }
  return named
}
