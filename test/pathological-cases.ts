// Texts that a careless loop or pattern takes for ever to read.

const SIZE = 60_000
const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length))

/** Different surnames that all sound much the same: Badarin, Badaren, Badirin. */
const soundAlike = (i: number): string =>
  [
    'Bdk'[i % 3],
    'aeiou'[i % 5],
    'dtr'[(i >> 2) % 3],
    'aeiou'[(i >> 3) % 5],
    'rlm'[(i >> 5) % 3],
    'aeiou'[(i >> 7) % 5],
    'n',
  ]
    .join('')
    .replace(/^./, (first) => first.toUpperCase())

/** Name of a case, and how to make its text. */
export const PATHOLOGICAL_CASES: Readonly<Record<string, () => string>> = {
  'one unbroken run': () => fill('x'),
  'one run of capitals': () => fill('X'),
  'opening marks': () => fill('“'),
  'straight marks': () => fill('"'),
  'single marks': () => fill("'a "),
  'nested marks': () => `${fill('“ ‘')}${fill('’ ”')}`,
  'marks that never close, a paragraph each': () => fill('“Go home\n\n'),
  'capitalised words': () => fill('Lovik '),
  'different capitalised words': () =>
    Array.from({ length: 8000 }, (_, i) => `N${(i * 7919).toString(36).replace(/\d/g, 'o')}`).join(' '),
  'people who sound alike': () =>
    Array.from({ length: 1500 }, (_, i) => `Mr. ${soundAlike(i)} said the bridge was late.`).join(' '),
  'said, over and over': () => fill('said '),
  'he said that': () => fill('he said that '),
  'according to': () => fill('according to '),
  'quotations of nobody': () => fill('“No.” '),
  commas: () => fill('a, '),
  'full stops': () => fill('. '),
  initials: () => fill('A. '),
  dashes: () => fill('— '),
  'dateline after dateline': () => fill('OSLO, May 3 (Reuters) - '),
  'places that lead nowhere': () => fill('OSLO, '),
  'open brackets': () => fill('('),
  'new lines': () => fill('\n'),
  spaces: () => fill(' '),
  'short lines': () => fill('a\n'),
  'combining marks': () => `e${fill('\u0301')}`,
  emoji: () => fill('👩‍👩‍👧‍👦'),
  'lone surrogates': () => fill('\ud83d'),
  digits: () => fill('1234567890 '),
  'minified JSON': () => fill('{"a":[1,"said",{"b":null}],"c":"He said"},'),
  base64: () => fill('QWRhIExvdmlrIHNhaWQgc28r/'),
  'rows of a table': () => fill('Lovik;Ada;1971-03-04;Oslo\n'),
  HTML: () => fill('<p class="a">Ada Lovik said “no”.</p><br/>'),
  'letters of Han': () => fill('北京'),
  'web addresses that lead nowhere': () => fill(`See //0.A${'PP.P'.repeat(60)}\u0000 now. `),
  'web addresses without an end': () => fill(`Ada Lovik’s http://ab.c${'ab.c'.repeat(55)}_ `),
  'addresses of mail without an end': () => fill(`${'-A.A.'.repeat(45)}@A.A\u0000 `),
  backticks: () => fill(`He said ${'`'.repeat(200)}; Ada Lovik spoke. `),
}

/** Sound news, far more of it than anybody prints. */
export const FIVE_MEGABYTES = (): string => {
  const paragraph =
    'The harbour will reopen in May, Mayor Ada Lovik said. “We have waited long enough,” she told reporters. ' +
    'According to Jonas Rehn, who leads the fishing union, the boats are ready.\n\n'
  return paragraph.repeat(Math.ceil(5_000_000 / paragraph.length))
}
