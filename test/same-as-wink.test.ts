import fc from 'fast-check'
import { expect, test } from 'vitest'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { readStories } from '../bench/accuracy/read-stories.js'
import { makeStories } from '../bench/corpus/make-stories.js'
import { readTokens } from '../src/nlp/read-tokens.js'

// Words are cut and tagged by wink's model without wink's code. What comes out must be what wink says.

const core = (
  model.core as () => { features: { lexeme: { list: string[]; hash: Record<string, number> } } }
)()
const { list, hash } = core.features.lexeme
const wink = winkNLP({ ...model, core: () => core }, ['sbd', 'pos'])
let read = list.length

/** wink cuts a text by the words it met in others. */
function forget(): void {
  for (; read < list.length; read++) {
    delete hash[list[read]!]
    list[read] = ''
  }
}

/** The words of a text with their tags, and a bar where a sentence starts, as wink has them. */
function readByWink(text: string): string[] {
  const doc = wink.readDoc(text)
  const tags = doc.tokens().out(wink.its.pos) as string[]
  const sentences = doc.sentences().out(wink.its.span) as unknown as number[][]
  const starts = new Set(sentences.map(([from]) => from))
  let isFirst = false
  const tokens: string[] = []
  for (const [i, word] of (doc.tokens().out() as string[]).entries()) {
    isFirst ||= starts.has(i)
    if (!word.trim()) continue
    // the ending of a possessive is a word of its own: wink leaves it on some
    const [, stem, ending] = /^(..+)(['’]s)$/u.exec(word.trim()) ?? [null, word.trim(), '']
    tokens.push(`${isFirst ? '| ' : ''}${stem} ${tags[i]}`)
    if (ending) tokens.push(`${ending} PART`)
    isFirst = false
  }
  forget()
  return tokens
}

function readByUs(text: string): string[] {
  const { word, tag, sentenceStart } = readTokens(text, [{ start: 0, end: text.length }])
  const starts = new Set(sentenceStart)
  return word.map((printed, i) => `${starts.has(i) ? '| ' : ''}${printed} ${tag[i]}`)
}

/** To us a capitalised word inside a sentence is a name, whatever wink takes it for. */
function withNames(tokens: readonly string[]): string[] {
  return tokens.map((token) => token.replace(/^(\p{Lu}\p{Ll}.*) (?:ADP|ADV|INTJ|NOUN|VERB)$/u, '$1 PROPN'))
}

// Web addresses are never shown to wink, and it takes only some of the spaces there are for spaces.
const HIDDEN = /\/\/|\u3000/

function expectSame(text: string): void {
  expect(withNames(readByUs(text)), text).toEqual(withNames(readByWink(text)))
}

test('of stories', () => {
  const stories = [...readStories('bench/accuracy/stories').map(({ text }) => text), ...makeStories(60)]
  const paragraphs = stories.flatMap((story) => story.split(/\n+/))
  expect(paragraphs.length).toBeGreaterThan(2000)
  for (const paragraph of paragraphs) {
    if (paragraph.trim() && !HIDDEN.test(paragraph)) expectSame(paragraph)
  }
})

// Words as they come, each with and without the marks that stand beside words.
const WORDS =
  `Lovik the Dont dont won't cannot U.S. U.N Mr. Jr e.g. a.m. p.m J. D.C. St Sodik Imom's Imomi’s children's its it's he’s they’ve
  ’em 'tis o'clock Al-Shabaab co-founder mid-1990s 1990s '90s 21st-century grass-roots 5 1,200 3.5 3.5.1 10:45 5:45pm $40 £1.2m US$5 40% 2nd 1/2 9/11
  2015-16 #news @lovik ada@lovik.example AT&T R&D and/or CNN/Money Getty/Instagram x2 H1N1 B-52 -5 +7 né café naïve São Łódź 東京 ﷺ 😀 :) ;-) <3 § © ½ … -- —
  USDA's GBP’s Rs.500 No.1 !!! ?! ." .) ’s 's n't PM2.5 A.K.A. R.I.P ...and Ben&Jerry yes/no (R-Ky.) (AP) USD`.split(
    /\s+/,
  )
const MARKS = [
  '',
  ',',
  '.',
  '?',
  '!',
  ';',
  ':',
  '”',
  '"',
  "'",
  '’',
  "''",
  ')',
  ']',
  '…',
  '...',
  '.”',
  ',”',
  '?"',
  ".''",
  ').',
  '”,',
  '’”',
  "'s",
  '’s',
  '--',
  '––',
]
const OPENING = ['--', '––', '', '“', '"', '‘', "'", '(', '[', '``', "''", '—', '-', '“‘', '...']

test('of words with the marks that stand beside them', () => {
  for (const word of WORDS) {
    for (const mark of MARKS) expectSame(`Here stands ${word}${mark} and`)
    for (const mark of OPENING) expectSame(`Here stands ${mark}${word} and`)
  }
})

// What words and numbers, addresses and smileys are made of, and endings that give new words their tags. Two full stops in
// a row are left out: between them wink sees a word without a letter.
const ATOMS =
  `a b U S I x é Ü ł 東 the Lovik lovik LOVIK dont Don't can’t it's co co- anti post- cross grass roots Mr. St. Inc. U.S. e.g. re un
  less gate fest Gate 1 2 12 1990s '90s 10 5 1,200 3.5 10:45 am p.m. th st 21st 4th $ £ € US$ USD % # @ & / \\ . ... , ; : ! ? ' ’ ‘ " “
  ” ( ) [ ] { } - -- – — … * + = < > | ~ ^ ° © 😀 ☀ :) ;-) <3 's ’s n't 'em o' _ com lo.vik @ada #x a@b.co won't've y'all ing ed ly stan
  land able like ous ful ary ier est fy ky es er or ity ion llah gton abad pur tnam tish ½ ₹`.split(/\s+/)

test('of whatever stands without a space', () => {
  const chunk = fc
    .array(fc.constantFrom(...ATOMS), { minLength: 1, maxLength: 5 })
    .map((atoms) => atoms.join(''))
    .filter((text) => !HIDDEN.test(text) && !/\.\.|[^\p{L}][\u0300-\u036f]/u.test(text))
  fc.assert(
    fc.property(chunk, (text) => expectSame(`Here stands ${text} and`)),
    { numRuns: 4000, seed: 1 },
  )
})
