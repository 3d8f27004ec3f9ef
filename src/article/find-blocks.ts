import type { Line } from './find-lines.js'

/** A paragraph, headline or other block of the page: one line, or several that were hard-wrapped. */
export interface Block {
  readonly start: number
  readonly end: number
}

// A line as wrapped by a wire or a mail program; longer ones were not wrapped.
const SHORTEST_WRAPPED = 35
const LONGEST_WRAPPED = 110

// "― Name" at the end of a line: the dash, a space, and forty characters.
const LONGEST_SIGNATURE = 42

// "* Shares fall 6%": the mark of a list is not part of what it lists.
const BULLET = /^[*•‣▪◦·●][ \t\u00a0]+(?=\S)/

/**
 * Joins hard-wrapped lines to paragraphs. Whether the text is wrapped throughout is asked once, of
 * the whole text: in wrapped text many line breaks fall inside a sentence.
 *
 *     KESTEL, May 4 - The dam at the top of the valley held
 *     through a second night of rain, though engineers said the
 *     margin was thin.
 *         Two villages remained empty.
 *     ^^^^ an indented line, or one after a gap, begins a new paragraph
 *
 * `cut` (the start of the dateline, if there is one) always begins a block of its own.
 */
export function findBlocks(text: string, lines: readonly Line[], cut: number | null): Block[] {
  const wrapped = isHardWrapped(text, lines)
  const blocks: Block[] = []
  let open: Block | null = null
  let last: Line | null = null
  for (const line of lines) {
    const follows = open !== null && last !== null && !line.afterGap && line.start !== cut
    if (follows && (wrapped ? joinsWrapped(last!, line) : breaksSentence(text, last!, line))) {
      open = { start: open!.start, end: line.end }
    } else {
      if (open) blocks.push(...cutBlock(text, open, cut))
      open = { start: line.start, end: line.end }
    }
    last = line
  }
  if (open) blocks.push(...cutBlock(text, open, cut))
  return blocks
}

/** A block without the mark of a list, in two where the dateline begins inside it. */
function cutBlock(text: string, block: Block, cut: number | null): Block[] {
  const start = block.start + (BULLET.exec(text.slice(block.start, block.end))?.[0].length ?? 0)
  if (cut === null || cut <= start || cut >= block.end) return [{ start, end: block.end }]
  const before = text.slice(start, cut).trimEnd()
  return [...(before ? [{ start, end: start + before.length }] : []), { start: cut, end: block.end }]
}

function joinsWrapped(last: Line, line: Line): boolean {
  return line.indent <= last.indent + 1 && last.end - last.start >= SHORTEST_WRAPPED
}

/** Whether a line break of a text that is not wrapped falls inside a sentence, as one typed by hand. */
function breaksSentence(text: string, last: Line, line: Line): boolean {
  if (!isMidSentence(text, last)) return false
  if (/\p{Ll}/u.test(text[line.start]!)) return true
  if (!/\p{Lu}/u.test(text[line.start]!)) return false
  // before a capital only where the line above is prose, which a headline or a signature ("― Name") is not
  const above = text.slice(last.start, last.end)
  return (
    /[.!?]["”’']?\s+["“‘']?\p{Lu}|\/\.? |\) [-–—] |[“”"]/u.test(above) &&
    !/[―—–]\s?[^.!?]{0,40}$/.test(above.slice(-LONGEST_SIGNATURE))
  )
}

function isMidSentence(text: string, line: Line): boolean {
  return line.end - line.start >= SHORTEST_WRAPPED && !/[.!?:;”"’')\]]/.test(text[line.end - 1]!)
}

function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let breaks = 0
  let inside = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!
    const before = lines[i - 1]!
    if (line.afterGap) continue
    if (before.end - before.start > LONGEST_WRAPPED) return false
    breaks++
    if (isMidSentence(text, before) && /[\p{Ll}\d$]/u.test(text[line.start]!)) inside++
  }
  return inside >= 2 && inside >= breaks * 0.25
}
