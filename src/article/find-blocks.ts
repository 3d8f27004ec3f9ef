import type { Line } from './find-lines.js'

/** A paragraph, headline or other block of the page: one line, or several that were hard-wrapped. */
export interface Block {
  readonly start: number
  readonly end: number
}

// A line as wrapped by a wire or a mail program; longer ones were not wrapped.
const SHORTEST_WRAPPED = 35
const LONGEST_WRAPPED = 110

// "* Shares fall 6%": the mark of a list is not part of what it lists.
const BULLET = /^[*•‣▪◦·●][ \t\u00a0]+(?=\S)/

/**
 * Joins hard-wrapped lines to paragraphs. Whether the text is wrapped at all is asked once, of the
 * whole text: in wrapped text many line breaks fall inside a sentence.
 *
 *     LONDON, March 17 - Industrial production rose a
 *     provisional 0.4 pct in January after a 0.6 pct decline in
 *     December, figures showed.
 *         The index was set at 109.8.
 *     ^^^^ an indented line, or one after a gap, begins a new paragraph
 *
 * `cut` (the start of the dateline, if there is one) always begins a block of its own.
 */
export function findBlocks(text: string, lines: readonly Line[], cut: number | null): Block[] {
  const wrapped = isHardWrapped(text, lines)
  const blocks: Block[] = []
  let open: Line | null = null
  let end = 0
  let last: Line | null = null
  const close = (): void => {
    if (!open) return
    const bullet = BULLET.exec(text.slice(open.start, end))
    if (bullet) open = { ...open, start: open.start + bullet[0].length }
    if (cut !== null && open.start < cut && cut < end) {
      const before = text.slice(open.start, cut).trimEnd()
      if (before) blocks.push({ start: open.start, end: open.start + before.length })
      blocks.push({ start: cut, end })
    } else blocks.push({ start: open.start, end })
  }
  for (const line of lines) {
    const joins =
      wrapped &&
      last !== null &&
      !line.afterGap &&
      line.indent <= last.indent + 1 &&
      line.start !== cut &&
      last.end - last.start >= SHORTEST_WRAPPED
    if (!joins) {
      close()
      open = line
    }
    end = line.end
    last = line
  }
  close()
  return blocks
}

function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let breaks = 0
  let inside = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!
    const before = lines[i - 1]!
    if (line.afterGap) continue
    const length = before.end - before.start
    if (length > LONGEST_WRAPPED) return false
    breaks++
    if (
      length >= SHORTEST_WRAPPED &&
      !/[.!?:”"’']/.test(text[before.end - 1]!) &&
      /[\p{Ll}\d$]/u.test(text[line.start]!)
    )
      inside++
  }
  return inside >= 2 && inside >= breaks * 0.25
}
