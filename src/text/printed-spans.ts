/**
 * The same result with every span's `text` cut from the caller's own string. Needed only where the string was
 * read through a copy of equal length (HTML masked): offsets hold for both, the characters differ.
 */
export function printedSpans<T>(result: T, readable: string, printed: string): T {
  return readable === printed ? result : (reslice(result, printed) as T)
}

function reslice(value: unknown, printed: string): unknown {
  if (Array.isArray(value)) return value.map((item) => reslice(item, printed))
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) copy[key] = reslice(item, printed)
  const { start, end } = value as { start?: unknown; end?: unknown }
  if (typeof start === 'number' && typeof end === 'number') copy.text = printed.slice(start, end)
  return copy
}
