import type { Page } from '../report/page.js'
import { wrapText } from '../report/wrap-text.js'
import type { Branch } from './branch.js'

// “Ellery” [553–559]
const OFFSETS = /\[\d+–\d+\]/g
const NARROWEST = 24

/** A tree as lines, wrapped to the page. */
export function renderTree(branches: readonly Branch[], page: Page, before = ''): string[] {
  const { paint, width } = page
  return branches.flatMap(({ text, under }, i) => {
    const isLast = i === branches.length - 1
    const rest = `${before}${isLast ? '   ' : '│  '}`
    const lines = wrapText(text, '', Math.max(NARROWEST, width - rest.length - 2))
    const trunk = (line: number): string =>
      line === 0 ? `${before}${isLast ? '└─ ' : '├─ '}` : `${rest}${under.length > 0 ? '│ ' : '  '}`
    const own = lines.map(
      (line, n) =>
        paint.dim(trunk(n)) + (before === '' ? paint.bold(line) : line.replace(OFFSETS, paint.dim)),
    )
    return [...own, ...renderTree(under, page, rest)]
  })
}
