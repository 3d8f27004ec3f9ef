import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isSealed, sealed } from '../scripts/sealed.js'
import { AGENCIES } from '../src/dateline/agencies.js'
import * as areaNames from '../src/dateline/area-names.js'
import { CUE_PHRASES } from '../src/quotes/cue-phrases.js'
import { fold } from '../src/text/fold.js'

// A line that is added has one place where it can stand, so that nobody adds it twice and two who add lines seldom
// meet. Verbs are looked at in quotes-rules.test.ts.
const linesOf = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

/** The text of a list in back quotes that a file keeps to itself. */
function listIn(file: string, name: string): string {
  const [, list] = new RegExp(`${name}\\b[^\`]*\`([^\`]*)\``).exec(readFileSync(file, 'utf8')) ?? []
  expect(list, `${name} in ${file}`).toBeDefined()
  return list!.trim()
}

/** The sets of words that fill several lines of a file, by name. */
function wordSetsIn(file: string): Record<string, string[]> {
  const sets = readFileSync(file, 'utf8').matchAll(/const (\w+)[^`']*?wordSet\(`([^`]*)`/g)
  return Object.fromEntries(
    [...sets].map(([, name, words]) => [`${name} in ${file}`, words!.trim().split(/\s+/)]),
  )
}

const SEEDS = linesOf(readFileSync('scripts/topics/seeds.txt', 'utf8'))
  .join('\n')
  .split(/^(?:= .*|(?:strong|good|weak):)$/m)
  .map((terms) => terms.trim())
  .filter(Boolean)
const TOWNS = linesOf(readFileSync('scripts/places/bureau-towns.txt', 'utf8')).map((line) => line.split(': '))

const TABLES: Readonly<Record<string, readonly string[]>> = {
  agencies: AGENCIES.map(([name]) => fold(name!)),
  ...Object.fromEntries(
    Object.entries(areaNames).map(([name, lines]) => [name, linesOf(lines).map((line) => fold(line))]),
  ),
  'cue phrases': CUE_PHRASES,
  collectives: listIn('src/quotes/speaker-words.ts', 'COLLECTIVES').split(/\s+/),
  ...wordSetsIn('src/names/not-a-person.ts'),
  ...wordSetsIn('src/names/titles.ts'),
  ...wordSetsIn('src/names/role-words.ts'),
  nicknames: linesOf(listIn('src/names/nicknames.ts', 'LINES')).map((line) => line.split(':')[0]!),
  'given names': linesOf(listIn('src/names/given-name-forms.ts', 'LINES')).map((line) => line.split(' ')[0]!),
  'bureau towns': TOWNS.map(([area]) => area!),
  ...Object.fromEntries(TOWNS.map(([area, towns]) => [`bureau towns of ${area}`, towns!.split(', ')])),
  ...Object.fromEntries(SEEDS.map((terms, i) => [`seeds, ${i + 1}`, terms.split(/,\s+/)])),
}

test.each(Object.entries(TABLES))('%s: in alphabetical order, nothing twice', (_, entries) => {
  expect(entries.length).toBeGreaterThan(0)
  expect(entries).toEqual([...new Set(entries)].sort())
})

// The tables of places and words, the pages of docs/ and the golden stories are made anew by other tests.
const SEALED = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!places|lexicon)\.generated\.ts$/.test(file))
  .map((file) => `src/${file}`)

test('tables whose sources are elsewhere are as their scripts wrote them', () => {
  expect(SEALED).toHaveLength(2)
  for (const file of SEALED) expect(isSealed(readFileSync(file, 'utf8')), file).toBe(true)
})

test('a seal breaks with the first letter that a hand changes', () => {
  const file = sealed('// Written by a script.\nexport const WORDS = "a b"\n')
  expect(file).toMatch(/^\/\/ Written by a script\.\n\/\/ Seal: /)
  expect(isSealed(file)).toBe(true)
  expect(isSealed(file.replace('a b', 'a c'))).toBe(false)
  expect(isSealed('// Written by a script.\n')).toBe(false)
})
