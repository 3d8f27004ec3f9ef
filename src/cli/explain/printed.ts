import type { Span } from '../../index.js'

const LONGEST = 60

/** Words as printed, shortened, and their offsets: `“The ferry … again” [12–80]`. */
export function printed({ start, end, text }: Span): string {
  return `“${shortened(text)}” [${start}–${end}]`
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= LONGEST) return line
  const half = LONGEST / 2
  return `${line.slice(0, half).trimEnd()} … ${line.slice(-half).trimStart()}`
}
