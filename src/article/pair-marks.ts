import { CLOSERS, SINGLE_MARKS } from '../text/marks.js'
import type { Block } from './find-blocks.js'

/** A stretch inside quotation marks: `start` and `end` leave the marks out, `outerStart` and `outerEnd` take them in. */
export interface Marked {
  readonly start: number
  readonly end: number
  readonly outerStart: number
  readonly outerEnd: number
  /** False for a paragraph that opens and never closes, as in a quotation that goes on in the next. */
  readonly closed: boolean
  /** Single marks, as in headlines. */
  readonly single: boolean
}

// A quotation in single marks longer than this is an apostrophe that met another.
const LONGEST_SINGLE = 400
const LONGEST_OUTER_SINGLE = 1500
const BEFORE_OPENER = /[\s([{<—–‒―\-/“"‘«:;,.]/u
const WORD = /[\p{L}\p{N}]/u
const CLIPPED = /^['’‘](?:em|til|till|cause|tis|twas|bout|n|round|\d\ds?)\b/i

/**
 * Pairs the quotation marks of one paragraph; outermost pairs only, in order.
 *
 *     "It is 'over' for us," she said of the 6'2" keeper. "We
 *     ^---------------------^                    ^ inches ^-- never closed: runs to the end
 */
export function pairMarks(text: string, block: Block): Marked[] {
  const found: Marked[] = []
  let open: { at: number; size: number; mark: string } | null = null
  let free = block.start
  const nests = text.slice(block.start, block.end).includes('“')
  for (let i = block.start; i < block.end; i++) {
    if (!mayBeMark(text.charCodeAt(i))) continue
    const outer = open || !nests ? null : pairOuterSingle(text, i, block)
    if (outer) {
      pairSingles(text, free, i, found)
      found.push(outer)
      free = outer.outerEnd
      i = outer.outerEnd - 1
      continue
    }
    const size = markSize(text, i, block.end)
    if (size === 0) continue
    const mark = text.slice(i, i + size)
    if (!open) {
      if (opens(text, i, size, block)) {
        pairSingles(text, free, i, found)
        open = { at: i, size, mark }
      }
    } else if (closes(text, i, size, open.mark, block)) {
      found.push(marked(open.at, open.size, i, size, false))
      open = null
      free = i + size
    }
    i += size - 1
  }
  if (!open) pairSingles(text, free, block.end, found)
  else if (open.at + open.size < block.end) {
    const start = open.at + open.size
    found.push({
      start,
      end: block.end,
      outerStart: open.at,
      outerEnd: block.end,
      closed: false,
      single: false,
    })
  }
  return found
}

function marked(at: number, size: number, close: number, closeSize: number, single: boolean): Marked {
  return { start: at + size, end: close, outerStart: at, outerEnd: close + closeSize, closed: true, single }
}

/** How many units the double mark at `i` takes: 0 where there is none, 2 for doubled singles. */
function markSize(text: string, i: number, end: number): number {
  const c = text[i]!
  if (SINGLE_OR_BACKTICK.has(c)) return i + 1 < end && text[i + 1] === c ? 2 : 0
  return CLOSERS.has(c) && !SINGLE_MARKS.includes(c) ? 1 : 0
}

/** Whether a code unit can be a mark at all: " ' ` or one past « . Most are ruled out here, at no cost. */
function mayBeMark(code: number): boolean {
  return code >= 0xab || code === 0x22 || code === 0x27 || code === 0x60
}

const SINGLE_OR_BACKTICK: ReadonlySet<string> = new Set(["'", '`', '’', '‘'])

function opens(text: string, i: number, size: number, block: Block): boolean {
  const before = i > block.start ? text[i - 1]! : ' '
  const after = i + size < block.end ? text[i + size]! : ' '
  const c = text[i]!
  if (c === '“' || c === '„' || c === '«' || c === '‟' || c === '「' || c === '『' || c === '＂') return true
  if (/\d/.test(before) && !WORD.test(after)) return false // 6'2"
  const afterSpace = BEFORE_OPENER.test(before)
  // A closing mark opens only where it plainly stands in front of a word.
  if (c === '”' || c === '»') return i === block.start || (afterSpace && WORD.test(after))
  return afterSpace || !/\s/.test(after)
}

function closes(text: string, i: number, size: number, opener: string, block: Block): boolean {
  const mark = text.slice(i, i + size)
  if (!CLOSERS.get(opener)?.includes(mark) && !(size === 2 && opener.length === 2)) return false
  const before = i > block.start ? text[i - 1]! : ' '
  const after = i + size < block.end ? text[i + size]! : ' '
  const looksOpening = /[\s(]/.test(before) && WORD.test(after)
  // “… called it "a shame" …”: a mark of another kind that opens a word is nested.
  return !(looksOpening && mark !== opener && mark !== '”')
}

/** British papers quote in single marks and set double ones inside: ‘They all begin with “going forward”,’ she says. */
function pairOuterSingle(text: string, i: number, block: Block): Marked | null {
  if (text[i] !== '‘' || !opensSingle(text, i, block.start)) return null
  const close = findSingleCloser(text, i, Math.min(block.end, i + LONGEST_OUTER_SINGLE))
  if (close < 0) return null
  const inside = text.slice(i + 1, close)
  const openers = inside.split('“').length
  return openers > 1 && openers === inside.split('”').length ? marked(i, 1, close, 1, true) : null
}

/** Single marks are quotation marks only in plain pairs: before a word, and not after one that goes on. */
function pairSingles(text: string, from: number, to: number, found: Marked[]): void {
  for (let i = from; i < to; i++) {
    if (!mayBeMark(text.charCodeAt(i)) || !SINGLE_MARKS.includes(text[i]!)) continue
    if (!opensSingle(text, i, from)) continue
    const close = findSingleCloser(text, i, Math.min(to, i + LONGEST_SINGLE))
    if (close < 0) continue
    found.push(marked(i, 1, close, 1, true))
    i = close
  }
}

function opensSingle(text: string, i: number, from: number): boolean {
  const before = i > from ? text[i - 1]! : ' '
  return BEFORE_OPENER.test(before) && WORD.test(text[i + 1] ?? '') && !CLIPPED.test(text.slice(i, i + 7))
}

function findSingleCloser(text: string, at: number, to: number): number {
  const closers = CLOSERS.get(text[at]!)!
  let possessive = -1
  for (let j = at + 2; j < to; j++) {
    if (!closers.includes(text[j]!) || WORD.test(text[j + 1] ?? '')) continue
    // 'The workers' cause is just': the mark after "workers" may be an apostrophe.
    if (!/s/i.test(text[j - 1]!) || !/^\s+\p{Ll}/u.test(text.slice(j + 1, j + 4))) return j
    if (possessive < 0) possessive = j
  }
  return possessive
}
