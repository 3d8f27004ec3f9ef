import fc from 'fast-check'

// Stories put together from pieces that each wake a part of the code: marks, names, cues,
// datelines, odd characters, in any order. Half of them make no sense, which is the point.
const NAMES = [
  'Ada Lovik',
  'Lovik',
  'Dr. Jonas Rehn',
  'Rehn Jr.',
  'Mr. O’Hara',
  'María José de la Cruz',
  'Kim Il-nam',
]
const SOURCES = ['he', 'She', 'the minister', 'Officials', 'A spokesman for the union', 'police', 'It']
const CUES = ['said', 'told reporters', 'added that', 'according to', 'asked', 'warned:', 'says', ', saying']
const CLAUSES = [
  'the bridge will open in May',
  'We go home',
  'nobody knows why the price of bread rose',
  'I don’t think so',
  '[the mayor’s] plan',
]
const MARKS = [
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  "''",
  '``',
  '«',
  '»',
  '„',
  '‹',
  '（',
  ')',
  '[',
  '—',
  '--',
  ':',
  ',',
  '.',
  '?',
  '…',
]
const LEADS = [
  'OSLO, May 3 (Reuters) - ',
  'RENO, Nev. (AP) — ',
  'DUSHANBE, October 10. /TASS/. ',
  'All news\n\n',
  'By Ada Lovik\n\n',
  'Bridge to open — minister\n\n',
]
const BREAKS = [' ', ' ', ' ', ' ', '\n', '\n\n', '\r\n', '\r\n\r\n', '\t', '\u2028', '\u3000', '\u00a0', '']
const ODD = [
  '\ud83d',
  '\udc00',
  '👩‍👩‍👧',
  '\u0000',
  '\ufeff',
  '\u200b',
  '\u00ad',
  '\u202e',
  'ﬁ',
  'é',
  '北京',
  'И',
  '<b>',
  '&amp;',
]

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 2, arbitrary: fc.constantFrom(...SOURCES) },
  { weight: 4, arbitrary: fc.constantFrom(...CUES) },
  { weight: 4, arbitrary: fc.constantFrom(...CLAUSES) },
  { weight: 5, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.constantFrom(...LEADS) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)

const storyOfPieces = fc
  .array(fc.tuple(piece, fc.constantFrom(...BREAKS)), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''))

/** Any text a caller may pass: pieces of news in any order, or any string at all. */
export const arbitraryStory: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: storyOfPieces },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)

/** A name as a column of a database may hold it. */
export const arbitraryName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NAMES, 'Lovik, Ada', 'A. Lovik', '', ' ', '__proto__', 'constructor', 'toString'),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
