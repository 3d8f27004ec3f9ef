/**
 * Writes src/names/name-words.generated.ts: given names with the gender they go with, and common English words.
 *
 *     npx tsx scripts/build-name-words.ts --data <folder>
 *
 * The folder holds `yob/yob*.txt` (US Social Security Administration, "Popular baby names", public domain: lines
 * of name,sex,births), `faker/names.json` (the person.first_name definitions of all locales of @faker-js/faker, MIT:
 * `{ female, male, generic }`, Latin letters) and `text/*.txt` (English news, any: words are counted, nothing else is kept).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '../src/text/fold.js'
import { sealed } from './sealed.js'

const data = process.argv[process.argv.indexOf('--data') + 1]!
const LEAST_BIRTHS = 1500
const ONE_GENDER = 0.95
const LEAST_USES = 12
const LOWER_CASE = 0.4

const lines = (folder: string): string[] =>
  readdirSync(join(data, folder))
    .sort()
    .flatMap((file) => readFileSync(join(data, folder, file), 'utf8').split(/\r?\n/))

/** Births (or entries) of girls and boys by name. */
const births = new Map<string, [number, number]>()
for (const line of lines('yob')) {
  const [name = '', sex, count] = line.split(',')
  if (!name) continue
  const row = births.get(fold(name)) ?? [0, 0]
  row[sex === 'F' ? 0 : 1] += Number(count)
  births.set(fold(name), row)
}
const names = new Map<string, 'f' | 'm' | 'u'>()
for (const [name, [f, m]] of births) {
  if (f + m >= LEAST_BIRTHS && name.length > 1)
    names.set(name, f >= ONE_GENDER * (f + m) ? 'f' : m >= ONE_GENDER * (f + m) ? 'm' : 'u')
}

const faker = JSON.parse(readFileSync(join(data, 'faker/names.json'), 'utf8')) as Record<
  'female' | 'male' | 'generic',
  string[]
>
const listed = new Map<string, Set<string>>()
for (const [list, letter] of [
  ['female', 'f'],
  ['male', 'm'],
  ['generic', 'u'],
] as const) {
  for (const entry of faker[list]) {
    const name = fold(entry)
    if (!/^[a-z]{3,}$/.test(name)) continue
    listed.set(name, (listed.get(name) ?? new Set()).add(letter))
  }
}
for (const [name, letters] of listed) {
  const known = births.get(name)
  if (names.has(name)) continue
  // Too rare in the United States to be kept for itself, but its births still have a say.
  const split = known && known[0] + known[1] >= 50 && Math.min(...known) > 0.15 * (known[0] + known[1])
  names.set(name, letters.size > 1 || split ? 'u' : ([...letters][0] as 'f' | 'm' | 'u'))
}

const lower = new Map<string, number>()
const upper = new Map<string, number>()
for (const line of lines('text')) {
  for (const match of line.matchAll(/[A-Za-z]{2,}/g)) {
    const word = match[0]
    if (word === word.toLowerCase()) lower.set(word, (lower.get(word) ?? 0) + 1)
    else if (/[a-z,;-] $/.test(line.slice(Math.max(0, match.index - 2), match.index)))
      upper.set(word.toLowerCase(), (upper.get(word.toLowerCase()) ?? 0) + 1)
  }
}
const common = [...lower]
  .filter(([word, n]) => n >= LEAST_USES && n >= LOWER_CASE * (n + (upper.get(word) ?? 0)))
  .map(([word]) => word)

/** Sorted words, front-coded: a letter for how many letters are shared with the word before, then the rest. */
function encode(list: readonly string[]): string {
  let last = ''
  const out: string[] = []
  for (const word of [...list].sort((a, b) => (a < b ? -1 : 1))) {
    let shared = 0
    while (shared < 25 && shared < word.length && word[shared] === last[shared]) shared++
    out.push(String.fromCharCode(65 + shared) + word.slice(shared))
    last = word
  }
  return out.join('')
}

const of = (letter: string): string[] => [...names].filter(([, l]) => l === letter).map(([name]) => name)
const header = `// Written by scripts/build-name-words.ts. Do not edit.
// Given names: US Social Security Administration, national baby names (public domain), and the locale data of
// @faker-js/faker (MIT). Common words: counted in English news text.
`
const table = (name: string, list: readonly string[]): string =>
  `export const ${name}: string =\n  '${encode(list)}'\n`
writeFileSync(
  new URL('../src/names/name-words.generated.ts', import.meta.url),
  sealed(
    header +
      table('FEMALE_NAMES', of('f')) +
      table('MALE_NAMES', of('m')) +
      table('OTHER_NAMES', of('u')) +
      table('COMMON_WORDS', common),
  ),
)
console.log({ f: of('f').length, m: of('m').length, u: of('u').length, common: common.length })
