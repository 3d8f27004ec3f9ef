import { concat } from '../text/concat.js'
import { type Block, findBlocks } from './find-blocks.js'
import { findLines } from './find-lines.js'
import { BYLINE, FURNITURE, REPORTER, SECTION_LABEL, TIMESTAMP } from './furniture.js'

/** A story taken apart into the pieces that newsrooms name. Site furniture is in none of them. */
export interface Page {
  readonly headline: Block | null
  /** The summary line or lines under the headline, as one stretch. */
  readonly deck: Block | null
  /** Headline and deck line by line: each is a sentence of its own. */
  readonly titles: readonly Block[]
  readonly byline: Block | null
  /** The body, without the dateline. */
  readonly paragraphs: readonly Block[]
}

interface RoledBlock extends Block {
  readonly role: 'text' | 'byline' | 'furniture'
}

// Generous: headlines of a bulleted summary run long, and a body cut off costs more than a long deck.
const LONGEST_DECK_WORDS = 90
const LONGEST_HEADLINE_WORDS = 35
const FURNITURE_LENGTH = 260
const MOST_PAGES = 100

/**
 * Finds headline, deck, byline and body. A dateline, where there is one, is the surest sign of
 * where the body begins; without it the body begins at the first block that reads as prose.
 */
export function segmentPage(text: string, dateline: Block | null): Page {
  const isPageHead = findPageHeads(text)
  const blocks = findBlocks(text, findLines(text), dateline?.start ?? null).map(({ start, end }) => ({
    start,
    end,
    role: isPageHead(text.slice(start, end)) ? ('furniture' as const) : roleOf(text, { start, end }),
  }))
  const bodyAt = dateline
    ? blocks.findIndex((block) => block.end > dateline.start)
    : blocks.findIndex((block, i) => block.role === 'text' && isProse(text, block, blocks[i + 1]))
  const head = bodyAt < 0 ? blocks : blocks.slice(0, bodyAt)
  const body = bodyAt < 0 ? [] : blocks.slice(bodyAt)

  const titles = head.filter((block) => block.role === 'text')
  if (titles.length > 1 && isKicker(text, titles[0]!, titles[1]!)) titles.shift()
  const [headline = null, ...under] = titles.map(({ start, end }) => ({ start, end }))
  const byline = blocks.slice(0, head.length + 2).find((block) => block.role === 'byline') ?? null
  // What stands under the byline is no deck: a caption, or a lead without a full stop.
  const deckLines = under.filter((block) => !byline || block.start < byline.start)
  const deck = deckLines.length > 0 ? { start: deckLines[0]!.start, end: deckLines.at(-1)!.end } : null
  const fitting = deck !== null && countWords(text, deck) <= LONGEST_DECK_WORDS ? deckLines : []
  const rest = under.slice(fitting.length).map((block) => ({ ...block, role: 'text' as const }))
  return {
    headline,
    deck: fitting.length > 0 ? deck : null,
    titles: headline ? [headline, ...fitting] : [],
    byline: byline && { start: byline.start, end: byline.end },
    paragraphs: concat([...rest, ...body].map((block) => paragraphOf(text, block, dateline))),
  }
}

/** Tells what stands first on several pages of a PDF file: its running heads. */
function findPageHeads(text: string): (line: string) => boolean {
  if (!text.includes('\f')) return () => false
  const first = text.split('\f', MOST_PAGES).map((page) => page.trimStart().split('\n', 1)[0]!.trimEnd())
  const heads = new Set(first.filter((line, i) => line.length <= FURNITURE_LENGTH && first.indexOf(line) < i))
  return (line) => heads.has(line)
}

function roleOf(text: string, block: Block): RoledBlock['role'] {
  if (block.end - block.start > FURNITURE_LENGTH) return 'text'
  const line = text.slice(block.start, block.end)
  if (BYLINE.test(line) || (!endsLikeProse(line) && REPORTER.test(line))) return 'byline'
  if (SECTION_LABEL.test(line) || TIMESTAMP.test(line)) return 'furniture'
  return FURNITURE.test(line) ? 'furniture' : 'text'
}

/** As most paragraphs do, and no line that says who reports: one look spares the longest of the patterns. */
function endsLikeProse(line: string): boolean {
  return PROSE_ENDS.includes(line.charAt(line.length - 1))
}

const PROSE_ENDS = '.!?"”'

// Of the next story in the same text: LINNMOUTH, May 14 (AP) —
const LATER_DATELINE =
  /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, [^()\n]{1,40})? (?:\([^()\n]{2,30}\)|\/TASS\/\.?) ?[-–—]{1,2}(?=\s)/u

/** The part of a block that is body text: all of it, or what follows the dateline. */
function paragraphOf(text: string, block: RoledBlock, dateline: Block | null): Block[] {
  if (block.role !== 'text') return []
  let start = block.start
  if (dateline && start <= dateline.start && dateline.end <= block.end) {
    start = dateline.end
  } else if (dateline && start > dateline.end) {
    start += LATER_DATELINE.exec(text.slice(start, start + FURNITURE_LENGTH))?.[0].length ?? 0
  }
  while (start < block.end && /\s/.test(text[start]!)) start++
  return start < block.end ? [{ start, end: block.end }] : []
}

/** Prose ends as a sentence does; a headline that does so is told by its capitals and by what follows it. */
function isProse(text: string, block: Block, next: RoledBlock | undefined): boolean {
  if (isRow(text, block)) return true
  const words = countWords(text, block)
  if (words > LONGEST_HEADLINE_WORDS) return true
  const line = text.slice(block.start, block.end)
  if (!/[.!?…:。！？][)\]"'”’»」』]*$/u.test(line)) return false
  const single = !/[.!?]["”’']?\s+["“‘']?\p{Lu}/u.test(
    line.replace(/\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Gen|U\.S|v|vs|No)\./gu, ''),
  )
  return (
    !(single && next !== undefined && words <= 20 && isTitleCase(line)) &&
    !(/[?!…]$/.test(line) && words <= 20 && single && next !== undefined)
  )
}

/** A row of a table, which is no headline. */
function isRow(text: string, block: Block): boolean {
  return /\S\t+\S|\|[^|]*\|/.test(
    text.slice(block.start, Math.min(block.end, block.start + FURNITURE_LENGTH)),
  )
}

/** Whether most of the longer words are capitalised, as in American headlines. */
function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length >= 3 && capitals.length >= words.length * 0.65
}

/** "POLITICS" or "In brief" over a real headline. */
function isKicker(text: string, block: Block, next: Block): boolean {
  const line = text.slice(block.start, block.end)
  const words = countWords(text, block)
  return countWords(text, next) >= 4 && (words <= 2 || (words <= 3 && line === line.toUpperCase()))
}

function countWords(text: string, block: Block): number {
  return text.slice(block.start, block.end).split(/\s+/).length
}
