// Soft hyphens, zero-width spaces and joiners, direction marks, byte order marks: nothing of them shows, and inside a
// word they hide it from whoever compares words.
const MAY_BE_INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/

/** Stands in for characters that are to be left out of a text; it is invisible itself. */
export const FILLER = '\u2060'

/** The same for the rest of an entity, whose one character it follows. */
export const PADDING = '\u2061'

/** A text without what was put in by masking. */
export function withoutFiller(text: string): string {
  return text.replace(/[\u2060\u2061]/g, '')
}

/** Where the first character that may be invisible stands, -1 if there is none: one quick look. */
export function findInvisible(text: string): number {
  return text.search(MAY_BE_INVISIBLE)
}

/** Whether nothing is printed at `at`. */
export function isInvisible(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x200b) return code === 0xad
  if (code > 0x206f) return code === 0xfeff
  if (code === 0x200c || code === 0x200d) return !joins(text.charCodeAt(at - 1))
  return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060
}

/** After letters of Arabic, Persian or India and after emoji the joiners show: 👩‍👩‍👧 is one picture. */
function joins(before: number): boolean {
  return (before >= 0x590 && before < 0x1e00) || before >= 0x2100
}

/** A name or a phrase without what does not show. */
export function withoutInvisible(text: string): string {
  if (findInvisible(text) < 0) return text
  let visible = ''
  for (let i = 0; i < text.length; i++) if (!isInvisible(text, i)) visible += text[i]
  return visible
}
