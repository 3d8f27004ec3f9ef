import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'

// Texts for properties: pieces of news in any order, stories made by a small grammar and then soiled, golden stories cut
// about. Half of them make no sense, which is the point. Each piece wakes a part of the code.
const NAMES = [
  'Ada Lovik',
  'Lovik',
  'Dr. Jonas Rehn',
  'Rehn Jr.',
  'Mr. O’Hara',
  'María José de la Cruz',
  'Kim Il-nam',
  'Mara al-Sabri',
  'ADA LOVIK',
  'Ada',
  'Constructor',
  '__proto__',
  'toString',
]
const SOURCES = ['he', 'She', 'the minister', 'Officials', 'A spokesman for the union', 'police', 'It']
const CUES = ['said', 'told reporters', 'added that', 'according to', 'asked', 'warned:', 'says', ', saying']
const CLAUSES = [
  'the bridge will open in May',
  'We go home',
  'nobody knows why the price of bread rose',
  'I don’t think so',
  '[the mayor’s] plan',
  'see https://example.com/a?b=c',
]
const PAIRS = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['„', '“'],
  ['``', "''"],
  ['“', ''],
  ['', '”'],
] as const
const MARKS = [
  ...new Set(PAIRS.flat().filter(Boolean)),
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
  '\ud83d', // a lone half of a character, and the other
  '\udc00',
  '👩‍👩‍👧',
  '𝒳',
  '\u0000',
  '\ufeff',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\u00ad',
  '\u202e', // marks of direction
  '\u202c',
  '\u2066',
  '\u2069',
  '\u200f',
  'ﬁ',
  'é', // composed and not
  'e\u0301',
  '\u0301\u0323',
  'İ',
  'ß',
  '北京',
  'И',
  'مدير',
  '<b>',
  '</b>',
  '<p>',
  '<!--',
  '-->',
  '<script>',
  '&amp;',
  '&shy;',
  '&eacute;',
  '&#8203;',
  '\f',
  '\r',
  '`',
  '//',
  '@',
]

const odd = fc.constantFrom(...ODD)
const name = fc.constantFrom(...NAMES)
const source = fc.oneof(name, fc.constantFrom(...SOURCES))
const clause = fc.constantFrom(...CLAUSES)
const cue = fc.constantFrom(...CUES)

const piece = fc.oneof(
  { weight: 4, arbitrary: name },
  { weight: 2, arbitrary: fc.constantFrom(...SOURCES) },
  { weight: 4, arbitrary: cue },
  { weight: 4, arbitrary: clause },
  { weight: 5, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.constantFrom(...LEADS) },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)

const storyOfPieces = fc
  .array(fc.tuple(piece, fc.constantFrom(...BREAKS)), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''))

// A story as a newsroom writes it: headline, byline, dateline, paragraphs of sentences that quote somebody.
const marked = fc
  .tuple(fc.constantFrom(...PAIRS), clause)
  .map(([[open, close], words]) => `${open}${words},${close}`)
const sentence = fc.oneof(
  fc.tuple(marked, source, cue).map(([said, who, how]) => `${said} ${who} ${how}.`),
  fc.tuple(marked, cue, source).map(([said, how, who]) => `${said} ${how} ${who}.`),
  fc.tuple(source, cue, clause).map(([who, how, said]) => `${who} ${how} ${said}.`),
  fc.tuple(clause, source, cue).map(([said, who, how]) => `${said}, ${who} ${how}.`),
  fc
    .tuple(marked, source, cue, marked)
    .map(([said, who, how, more]) => `${said} ${who} ${how}, ${more.replace(/,/, '.')}`),
  fc.tuple(source, marked).map(([who, said]) => `${who}: ${said}`),
  fc.tuple(name, fc.integer({ min: 1, max: 99 })).map(([who, age]) => `${who}, ${age}, went home.`),
  clause.map((words) => `${words}.`),
)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '))

const PLACES = ['OSLO', 'RENO, Nev.', 'Dushanbe', 'NEW YORK/GENEVA', 'ABOARD THE FERRY', 'SAO PAULO, Brazil']
const DATES = ['May 3', 'Oct. 10, 2023', '3 May', 'Monday', '2024-05-03', '31 February', '']
const AGENCIES = ['(Reuters)', '(AP)', '/TASS/', '[Xinhua]', '(ANI)', '']
const DASHES = [' - ', ' — ', '. ', ': ', ' -- ', '\n']
const dateline = fc
  .tuple(
    fc.constantFrom(...PLACES),
    fc.constantFrom(...DATES),
    fc.constantFrom(...AGENCIES),
    fc.constantFrom(...DASHES),
  )
  .map(([place, date, agency, dash]) => [date ? `${place}, ${date}` : place, agency].join(' ').trim() + dash)

const news = fc
  .tuple(
    fc.option(
      fc.constantFrom('Bridge to open — minister\n\n', 'Mayor Lovik says bridge “safe”\n', 'World\n'),
    ),
    fc.option(fc.constantFrom('By Ada Lovik\n\n', 'By ADA LOVIK and Jonas Rehn, Staff Writers\n')),
    fc.option(dateline),
    fc.array(paragraph, { minLength: 1, maxLength: 5 }),
    fc.constantFrom('\n\n', '\n', '\r\n', '\r\n\r\n', '\u2029', ' '),
  )
  .map(
    ([headline, byline, lead, paragraphs, gap]) =>
      (headline ?? '') + (byline ?? '') + (lead ?? '') + paragraphs.join(gap),
  )

/** What happens to a text on its way: places are fractions of its length. */
type Change = (text: string, at: number, to: number, other: string) => string
const CHANGES: readonly Change[] = [
  (text, at, to) => text.slice(0, at) + text.slice(to), // a stretch is lost
  (text, at, to) => text.slice(0, to) + text.slice(at), // or comes twice
  (text, at, to) =>
    text.slice(0, at) + text.slice(to, to + (to - at)) + text.slice(at, to) + text.slice(to + (to - at)),
  (text, at) => text.slice(0, at), // the end, or the beginning, is cut off
  (text, at) => text.slice(at),
  (text, at, _, other) => text.slice(0, at) + other + text.slice(at), // something gets in
  (text, at, to, other) => text.slice(0, at) + text.slice(at, to).replaceAll(' ', other) + text.slice(to),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll('\n', '\r\n'),
  (text, at, to) => text.slice(0, at) + text.slice(at, to).toUpperCase() + text.slice(to),
]

const change = fc.tuple(
  fc.constantFrom(...CHANGES),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.oneof(fc.double({ min: 0, max: 0.02, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  fc.oneof(odd, fc.constantFrom(...MARKS), fc.constantFrom(...BREAKS), name),
)

const changed = (texts: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.tuple(texts, fc.array(change, { maxLength })).map(([text, changes]) =>
    changes.reduce((now, [apply, where, howLong, other]) => {
      const at = Math.floor(where * now.length)
      return apply(now, at, Math.min(now.length, at + Math.ceil(howLong * now.length)), other)
    }, text),
  )

const golden = fc.constantFrom(
  ...readdirSync('test/cases').map((slug) => readFileSync(`test/cases/${slug}/article.txt`, 'utf8')),
)

/** A golden story that lost, doubled or swapped something, or was cut at any unit. */
export const arbitraryMutation: fc.Arbitrary<string> = changed(golden, 6)

/** Any text a caller may pass, short enough to read hundreds of. */
export const arbitraryStory: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: storyOfPieces },
  { weight: 3, arbitrary: changed(news, 4) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)

/** A name as a column of a database may hold it. */
export const arbitraryName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NAMES, 'Lovik, Ada', 'A. Lovik', 'Ada Lo\u00advik', '', ' ', 'constructor'),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
