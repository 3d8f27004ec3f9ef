const OTHER_SPACE = /[^\S ]|\s\s/

/** A text with one plain space for every stretch of white space. Nearly all have nothing else, which one look tells. */
export function singleSpaced(text: string): string {
  return OTHER_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text
}
