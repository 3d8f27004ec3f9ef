// Texts of any length, of every kind that a loop or a pattern may read in more than linear time.

const fill = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

const PARAGRAPH =
  'The harbour will reopen in May, Mayor Ada Lovik said. “We have waited long enough,” she told reporters. ' +
  'According to Jonas Rehn, who leads the fishing union, the boats are ready.\n\n'

/** 2,000 names that differ in their letters, none of them anybody's. */
const differentNames = (): string =>
  Array.from({ length: 2000 }, (_, i) => {
    const letters = (i * 7919 + 46_656)
      .toString(26)
      .replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))
    return `Ada ${letters.charAt(0).toUpperCase()}${letters.slice(1)}ov said the bridge was late. `
  }).join('')

/** Name of a kind of text, and how to make one of so many UTF-16 units. */
export const GROWTH_TEXTS: Readonly<Record<string, (size: number) => string>> = {
  news: (size) => fill(PARAGRAPH, size),
  'one unbroken run': (size) => fill('x', size),
  'opening marks': (size) => fill('“', size),
  'nested marks': (size) => fill('“ ‘', size / 2) + fill('’ ”', size / 2),
  'capitalised words': (size) => fill('Lovik Rehn ', size),
  'said said said': (size) => fill('said ', size),
  'ages instead of names': (size) => fill('Ada Lovik was late. The 43-year-old said it was cold. ', size),
  'one word': (size) => fill('bridge ', size),
  'new lines': (size) => fill('\n', size),
  'combining marks': (size) => `e${fill('\u0301', size - 1)}`,
  '2,000 names': (size) => fill(differentNames(), size),
  'minified JSON': (size) => fill('{"a":[1,"said",{"b":null}],"c":"He said"},', size),
  base64: (size) => fill('QWRhIExvdmlrIHNhaWQgc28r/', size),
  CSV: (size) => fill('Lovik;Ada;1971-03-04;Oslo\n', size),
  HTML: (size) => fill('<p class="a">Ada Lovik said “no”.</p><br/>', size),
  'comments that never close': (size) => fill('<!-- ', size),
  'scripts that never close': (size) => fill('<script>', size),
}
