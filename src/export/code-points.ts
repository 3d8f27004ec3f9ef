/**
 * Turns offsets in UTF-16 code units, as JavaScript counts, into Unicode code points, as Python and the W3C's selectors
 * count. The text is read once; each offset then costs a binary search among the characters that take two units.
 *
 *     a 🎉 b      UTF-16:  a 0, 🎉 2, b 5     code points:  a 0, 🎉 2, b 4
 */
export function codePoints(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index)
  return (offset) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle]! + 2 <= offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
