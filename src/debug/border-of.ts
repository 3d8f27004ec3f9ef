import type { Marked } from '../article/pair-marks.js'
import type { Quote, Span } from '../types.js'
import type { Border } from './explanation.js'

// So many characters on either side say where a border is.
const NEAR = 60

/** Where a stretch of content begins and ends, as the text around it shows. */
export function borderOf(
  text: string,
  { start, end }: Span,
  { cue, source }: Quote,
  blocks: readonly (Span | null)[],
  marks: readonly Marked[],
): Border {
  const block = blocks.find((range) => range !== null && range.start <= start && end <= range.end)
  const before = text.slice(Math.max(block?.start ?? 0, start - NEAR), start)
  const after = text.slice(end, Math.min(block?.end ?? text.length, end + NEAR))
  const opened = marks.find((mark) => mark.start <= start && start <= mark.end)
  const closed = marks.find((mark) => mark.start <= end && end <= mark.end)
  const isBare = (from: number, to: number): boolean => /^[\s\p{P}]*$/u.test(text.slice(from, to))
  const touches = (span: Span | null, at: number, side: 'start' | 'end'): boolean =>
    span !== null && text.slice(Math.min(span[side], at), Math.max(span[side], at)).trim() === ''
  return { begins: beginning(), ends: ending() }

  function beginning(): string {
    if (before.trim() === '') return 'at the beginning of its paragraph'
    if (opened && isBare(opened.start, start)) return 'behind an opening quotation mark'
    if (touches(cue, start, 'end')) return 'right behind the cue'
    if (touches(source, start, 'end')) return 'right behind the source'
    const [pause] = /[,:;—–-]\s*$/.exec(before) ?? []
    if (pause !== undefined) return `behind “${pause.trim()}”`
    if (/[.!?…][)\]”"’']*\s*$/.test(before)) return 'at the beginning of its sentence'
    return `behind “${before.trim().split(/\s+/).at(-1)}”`
  }

  function ending(): string {
    if (closed?.closed && isBare(end, closed.end)) return 'at a closing quotation mark'
    if (/^\s*(?:[.!?…]+\s*)?$/.test(after)) return 'at the end of its paragraph'
    if (/^\s*[.!?…]/.test(after) || /[.!?…]$/.test(text.slice(start, end)))
      return 'at the end of its sentence'
    if (touches(source, end, 'start')) return 'right before the source'
    if (touches(cue, end, 'start')) return 'right before the cue'
    return `before “${after.trim().split(/\s+/)[0]}”`
  }
}
