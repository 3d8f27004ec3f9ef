// How long normalizeNames takes for a list and mergePeople for the people of as many stories, beside the usual first attempt: compare every name with every other
// by Jaro-Winkler. Run by `npx tsx bench/names.ts`; prints a Markdown table. The names are made up, the same every time.
import { mergePeople, normalizeNames, type StoryPeople } from '../src/names/index.js'
import { numbers } from './corpus/numbers.js'

const SIZES = [2_000, 20_000, 100_000]
/** Comparing all pairs is timed up to here; beyond, its time is the square of the growth times this. */
const LARGEST_ALL_PAIRS = 2_000

const GIVEN =
  'Amina Anton Beatriz Carlos Daniela Dmitri Elena Farid Grace Hassan Igor Jana Karim Laura Marcus Nadia Omar Piotr Rosa Sergei Tamara Umid Viktor Yusuf Zarina'.split(
    ' ',
  )
const ONSETS = 'b br ch d dr f g gr h k kh l m n p r s sh st t tr v z zh'.split(' ')
const VOWELS = 'a e i o u'.split(' ')
const MIDDLES = 'b d g k l m n nd r rk s t v z'.split(' ')
const ENDINGS = 'ov ova man son sky yan adze oglu ez i in er'.split(' ')
/** Other spellings of the same sounds. */
const RESPELLINGS = [
  ['kh', 'h'],
  ['zh', 'j'],
  ['sky', 'skiy'],
  ['u', 'ou'],
  ['i', 'y'],
] as const

/** Names of people, each written in up to three ways: Viktor Khorabov, V. Khorabov, Viktor Horabov. */
function makeNames(count: number): string[] {
  const random = numbers(count)
  const pick = (list: readonly string[]): string => list[random(list.length)]!
  const names: string[] = []
  while (names.length < count) {
    const given = pick(GIVEN)
    const family = pick(ONSETS) + pick(VOWELS) + pick(MIDDLES) + pick(VOWELS) + pick(MIDDLES) + pick(ENDINGS)
    const [from, to] = RESPELLINGS[random(RESPELLINGS.length)]!
    const forms = [family, family, family.replace(from, to)].map(capitalised)
    names.push(`${given} ${forms[0]}`)
    if (random(3) === 0) names.push(`${given.charAt(0)}. ${forms[1]}`)
    if (random(3) === 0) names.push(`${given} ${forms[2]}`)
  }
  return names.slice(0, count)
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Groups names that are alike beyond a threshold: n * n / 2 comparisons. */
function groupAllPairs(names: readonly string[]): number {
  const groupOf = names.map((_, i) => i)
  for (let a = 0; a < names.length; a++)
    for (let b = 0; b < a; b++) if (jaroWinkler(names[a]!, names[b]!) >= 0.92) groupOf[a] = groupOf[b]!
  return new Set(groupOf).size
}

function jaroWinkler(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const takenB = new Uint8Array(b.length)
  const matchedA: string[] = []
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (takenB[j] || a[i] !== b[j]) continue
      takenB[j] = 1
      matchedA.push(a[i]!)
      break
    }
  }
  if (matchedA.length === 0) return 0
  let swapped = 0
  let k = 0
  for (let j = 0; j < b.length; j++) if (takenB[j] && b[j] !== matchedA[k++]) swapped++
  const m = matchedA.length
  const jaro = (m / a.length + m / b.length + (m - swapped / 2) / m) / 3
  let prefix = 0
  while (prefix < 4 && a[prefix] !== undefined && a[prefix] === b[prefix]) prefix++
  return jaro + prefix * 0.1 * (1 - jaro)
}

function secondsOf(run: () => unknown): number {
  const start = performance.now()
  run()
  return (performance.now() - start) / 1000
}

/** A story for each name, in which it stands once in full and once as its last word. */
function makeStories(names: readonly string[]): StoryPeople[] {
  const parts = { given: null, middle: null, family: null, suffix: null }
  return names.map((name, i) => {
    const mentions = [name, name.slice(name.lastIndexOf(' ') + 1)].map((text) => ({
      start: 0,
      end: text.length,
      text,
    }))
    return { id: `story ${i}`, people: [{ name, variants: [], mentions, titles: [], parts }] }
  })
}

const shown = (seconds: number): string => seconds.toFixed(seconds < 10 ? 2 : 0)

normalizeNames(makeNames(500)) // builds the tables, warms up
groupAllPairs(makeNames(500))

const peer = secondsOf(() => groupAllPairs(makeNames(LARGEST_ALL_PAIRS)))
console.log('| names | normalizeNames | names/s | mergePeople | Jaro-Winkler, every pair |')
console.log('|--:|--:|--:|--:|--:|')
for (const size of SIZES) {
  const names = makeNames(size)
  const seconds = secondsOf(() => normalizeNames(names))
  const stories = makeStories(names)
  const merging = secondsOf(() => mergePeople(stories))
  const all = peer * (size / LARGEST_ALL_PAIRS) ** 2
  const beside = size > LARGEST_ALL_PAIRS ? `${shown(all)} s, extrapolated` : `${shown(all)} s`
  console.log(
    `| ${size.toLocaleString('en-US')} | ${shown(seconds)} s | ${Math.round(size / seconds).toLocaleString('en-US')} | ${shown(merging)} s | ${beside} |`,
  )
}
