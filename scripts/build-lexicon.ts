// Writes src/nlp/lexicon.generated.ts: what wink's model of English says of its words, as small as it can be kept.
//
//   npx tsx scripts/build-lexicon.ts            writes the file
//   npx tsx scripts/build-lexicon.ts --check    fails if the file is not what this script makes
//
// Source: the npm package wink-eng-lite-web-model (https://winkjs.org/wink-nlp/), MIT. The model of 3.6 MB holds much that
// no stage asks for (lemmas, prefixes, shapes, sentiment, negation, entities) and takes a tenth of a second to load.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import {
  type EntryRow,
  type KindRow,
  kindOfWord,
  type WinkWord,
  wordOfLexicon,
} from './lexicon/kind-of-word.js'
import {
  idOf,
  partPatterns,
  prefixes,
  property,
  sentenceMachine,
  suffixes,
  tagMachines,
  tags,
  typeTags,
  wholePatterns,
  words,
} from './lexicon/wink-model.js'

const OUTPUT = fileURLToPath(new URL('../src/nlp/lexicon.generated.ts', import.meta.url))

// So many words are gone through to find one: the fewer, the larger the file.
const BLOCK = 16

const nlp = winkNLP(model, ['pos'])

/** The words that wink makes of a contraction: did, n't. */
function piecesOf(contraction: string): WinkWord[] {
  const tokens = nlp.readDoc(contraction).tokens()
  const normals = tokens.out(nlp.its.normal) as string[]
  const tagNames = tokens.out(nlp.its.pos) as string[]
  return (tokens.out() as string[]).map((text, i) => ({
    text,
    normal: normals[i]!,
    tag: tags.indexOf(tagNames[i]!),
    isFixed: true,
  }))
}

/** Rows, each only once, the commonest first. */
function inOrderOfUse<T>(rows: readonly T[]): T[] {
  const uses = new Map<string, number>()
  for (const row of rows) uses.set(JSON.stringify(row), (uses.get(JSON.stringify(row)) ?? 0) + 1)
  return [...uses].sort(([, a], [, b]) => b - a).map(([key]) => JSON.parse(key) as T)
}

/** The number of each row in a list. */
function numbersIn<T>(rows: readonly T[]): (row: T) => number {
  const numbers = new Map(rows.map((row, i) => [JSON.stringify(row), i]))
  return (row) => numbers.get(JSON.stringify(row))!
}

// The first word of wink's lexicon stands for what is not in it, the breaks of lines are told by their letters, and of six
// contractions (whomst'd've) the pieces are not the whole.
const entries = words.slice(1).flatMap((word, i) => {
  if (word.trim() === '') return []
  const pieces = property(i + 1, 'isContraction') ? piecesOf(word) : []
  if (pieces.length > 0 && pieces.map(({ text }) => text).join('') !== word) return []
  return [{ word, whole: kindOfWord(wordOfLexicon(i + 1)), pieces }]
})

/** What is not in the lexicon, by the form that it goes by. */
const newWord = (normal: string): KindRow => kindOfWord({ text: '\0', normal, tag: 0, isFixed: false })

const kindOfBreak = (lines: string): KindRow => kindOfWord(wordOfLexicon(idOf(lines)!))

// A spelling that is not in the lexicon is what its small letters are but for its tags: a rule of src/nlp/lexeme.ts.
for (const { word, whole } of entries) {
  if (word !== word.toLowerCase()) continue
  const [, , ...said] = newWord(wordOfLexicon(idOf(word)!).normal)
  const [, , mayBe, , ...others] = whole
  if (JSON.stringify(said) !== JSON.stringify([mayBe, 0, ...others]))
    throw new Error(`${word}: ${said} is not ${whole}`)
}

// in the order of `OUTSIDE` in src/nlp/lexicon.ts
const outside = [newWord('\0'), newWord('\0a.'), newWord('x.'), ...['\n', '\n\n', '\n\n\n'].map(kindOfBreak)]
const kinds = [
  ...outside,
  ...inOrderOfUse(entries.flatMap(({ whole, pieces }) => [whole, ...pieces.map(kindOfWord)])),
]
const kindNumber = numbersIn(kinds)
const rowOf = ({ whole, pieces }: (typeof entries)[number]): EntryRow => [
  kindNumber(whole),
  ...pieces.flatMap((piece) => [piece.text.length, kindNumber(kindOfWord(piece))]).slice(1),
]
const rows = inOrderOfUse(entries.map(rowOf))
const rowNumber = numbersIn(rows)

/** The words of a block, each as how many letters it shares with the one before, the others, and its row if not the first. */
function encode(block: readonly (typeof entries)[number][]): string {
  let before = ''
  const lines = block.map((entry) => {
    const { word } = entry
    let shared = 0
    while (shared < before.length && word[shared] === before[shared]) shared++
    if (shared > 35) throw new Error(`${word} shares more letters with ${before} than a digit can say`)
    before = word
    const row = rowNumber(rowOf(entry))
    return `${shared.toString(36)}${word.slice(shared)}${row ? ` ${row.toString(36)}` : ''}`
  })
  return lines.join('\n')
}

entries.sort((a, b) => (a.word < b.word ? -1 : 1))
const blocks = Array.from({ length: Math.ceil(entries.length / BLOCK) }, (_, i) =>
  encode(entries.slice(i * BLOCK, (i + 1) * BLOCK)),
)

const list = (values: readonly unknown[]): string =>
  `[\n${values.map((value) => JSON.stringify(value)).join(',\n')},\n]`
const source = `// Written by scripts/build-lexicon.ts. Do not edit.
/*! Words and tags: wink-eng-lite-web-model (https://winkjs.org/wink-nlp/), MIT, Copyright (c) 2017-20 GRAYPE Systems Private Limited. */
export const TAGS: readonly string[] = ${JSON.stringify(tags)}
export const KINDS: readonly (readonly number[])[] = ${list(kinds)}
export const ENTRIES: readonly (readonly number[])[] = ${list(rows)}
export const WORDS: readonly string[] = ${list(blocks)}
export const TYPE_TAGS: readonly number[] = ${JSON.stringify(typeTags)}
export const WHOLE_PATTERNS: readonly (readonly [source: string, flags: string, type: number])[] = ${list(wholePatterns)}
export const PART_PATTERNS: readonly (readonly [source: string, flags: string, type: number])[] = ${list(partPatterns)}
export const PREFIXES: string = ${JSON.stringify(prefixes.join(' '))}
export const SUFFIXES: string = ${JSON.stringify(suffixes.join(' '))}
export const SENTENCE_MACHINE: string = ${JSON.stringify(sentenceMachine)}
export const TAG_MACHINES: readonly string[] = ${list(tagMachines)}
`

if (process.argv.includes('--check')) {
  if (readFileSync(OUTPUT, 'utf8') !== source) {
    console.error(`${OUTPUT} is not what scripts/build-lexicon.ts makes. Run it, and look at the difference.`)
    process.exit(1)
  }
} else {
  writeFileSync(OUTPUT, source)
  console.log(`${entries.length} words of ${kinds.length} kinds, ${rows.length} entries`)
}
