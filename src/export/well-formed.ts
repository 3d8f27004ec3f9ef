/**
 * The same text with U+FFFD for each half of a character that stands alone: JSON, UTF-8 and HTML have no place for it.
 * Offsets hold, in UTF-16 units and in code points.
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}
