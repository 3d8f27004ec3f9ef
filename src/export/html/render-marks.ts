import { escapeHtml } from './escape-html.js'

/** A stretch of a text and the element that stands for it. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly element: string
  /** Attributes as HTML, escaped. */
  readonly attributes: string
  /** HTML behind the stretch. */
  readonly after?: string
}

/**
 * The text from `start` to `end` as HTML with its marks, given by start, the longer first. Marks may lie in each other and overlap; one that is cut by the
 * end of another is closed and opened again:
 *
 *     aaaa[bbbb{cccc]dddd}   <b>bbbb<i>cccc</i></b><i>dddd</i>
 */
export function renderMarks(text: string, start: number, end: number, marks: readonly Mark[]): string {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end)
  const open: Mark[] = []
  let html = ''
  let at = start

  const close = (until: number): void => {
    while (open.length > 0) {
      const next = Math.min(...open.map((mark) => mark.end))
      if (next > until) return
      html += escapeHtml(text.slice(at, next))
      at = next
      const cut: Mark[] = []
      while (open.some((mark) => mark.end === next)) {
        const mark = open.pop()!
        html += `</${mark.element}>`
        if (mark.end === next) html += mark.after ?? ''
        else cut.unshift(mark)
      }
      for (const mark of cut) html += openTag(mark)
      open.push(...cut)
    }
  }

  for (const mark of inside) {
    close(Math.max(mark.start, start))
    html += escapeHtml(text.slice(at, Math.max(mark.start, at)))
    at = Math.max(mark.start, at)
    html += openTag(mark)
    open.push(mark)
  }
  close(end)
  html += escapeHtml(text.slice(at, end))
  return (
    html +
    open
      .reverse()
      .map(({ element }) => `</${element}>`)
      .join('')
  )
}

const openTag = ({ element, attributes }: Mark): string => `<${element}${attributes && ` ${attributes}`}>`
