import type { Block } from './article/find-blocks.js'
import { type Marked, pairMarks } from './article/pair-marks.js'
import { type Page, segmentPage } from './article/segment-page.js'
import type { DatelineLexicon } from './dateline/dateline-lexicon.js'
import { readDateline } from './dateline/read-dateline.js'
import { toCalendarDay } from './dateline/to-calendar-day.js'
import { readTokens, type Tokens } from './nlp/read-tokens.js'
import { type Chunks, findChunks } from './text/chunk.js'
import type { Trace } from './trace.js'
import type { Dateline } from './types.js'

/** One story, read once: what every later stage works on. */
export interface Reading {
  /** The text as read, which offsets index: see `readableText`. */
  readonly text: string
  readonly chunks: Chunks
  readonly dateline: Dateline | null
  readonly page: Page
  /** The blocks that were tokenized, in order: headline, lines of the deck, paragraphs. */
  readonly blocks: readonly Block[]
  readonly tokens: Tokens
  /** Quotation marks of each block, paired. */
  readonly marks: readonly (readonly Marked[])[]
  /** Who takes down what is decided, if anybody asked. */
  readonly trace: Trace | undefined
}

/** Reads a story that was made readable: its page, its dateline, its words and its quotation marks. */
export function readArticle(
  text: string,
  referenceDate?: string | Date,
  lexicon?: DatelineLexicon,
  trace?: Trace,
): Reading {
  const dateline = readDateline(text, toCalendarDay(referenceDate), lexicon, trace)
  const page = segmentPage(text, dateline)
  const blocks = [...page.titles, ...page.paragraphs]
  const chunks = findChunks(text)
  return {
    text,
    chunks,
    dateline,
    page,
    blocks,
    tokens: readTokens(text, blocks, chunks),
    marks: blocks.map((block) => pairMarks(text, block)),
    trace,
  }
}
