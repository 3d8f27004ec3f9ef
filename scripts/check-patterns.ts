// Every regular expression of the package, looked at by the ReDoS checker recheck. A pattern passes that takes linear
// time on any text. One that does not must be mended, or stand in `bounded-patterns.ts` with the longest text that it
// is ever matched against, where it is timed on the checker's own attack of that length. Patterns too large for
// the checker (the shapes of datelines) are timed on attacks made of what such a text may hold.
import { check } from 'recheck'
import { BOUNDED_PATTERNS } from './bounded-patterns.js'
import { collectPatterns, type FoundPattern, keyOf } from './collect-patterns.js'

const CHECKER_MS = 5_000
/** No match of a bounded pattern may take longer, on any machine. */
const LONGEST_MS = 20
/** The longest stretch above the body in which a dateline is looked for. */
const LONGEST_HEAD = 6_000
const AT_ONCE = 2

const found = await collectPatterns()
const bounded = new Map(BOUNDED_PATTERNS.map((entry) => [keyOf(entry.pattern), entry]))
const problems: string[] = []
let large = 0

async function checkPattern(pattern: FoundPattern): Promise<void> {
  const result = await check(pattern.source, pattern.flags, { timeout: CHECKER_MS })
  const entry = bounded.get(keyOf(pattern))
  const printed = `${pattern.where}: ${keyOf(pattern)}`
  if (result.status === 'safe') return
  if (result.status === 'unknown') {
    large++
    const { ms, attack } = slowest(pattern, attacksOf(LONGEST_HEAD))
    if (ms > LONGEST_MS) problems.push(`${printed}\n  took ${ms.toFixed(1)} ms on ${attack}`)
    return
  }
  if (!entry) {
    problems.push(`${printed}\n  ${result.complexity.summary}, attack: ${result.attack.pattern}`)
    return
  }
  bounded.delete(keyOf(pattern))
  const { ms, attack } = slowest(pattern, [pumped(result.attack, entry.reads)])
  if (ms > LONGEST_MS) problems.push(`${printed}\n  took ${ms.toFixed(1)} ms on ${attack}`)
}

interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[]
  readonly suffix: string
}

/** The checker's attack, of the length that is ever read. */
function pumped({ pumps, suffix }: Attack, length: number): string {
  const fixed = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length)
  const each = Math.max(0, length - fixed) / pumps.length
  return (
    pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.floor(each / pump.length))).join('') + suffix
  )
}

// What the head of a story is made of, as far as the pieces of datelines tell it apart.
const ATOMS = ['A', 'AA', 'Aa', 'a', '1', ' ', '.', ',', '-', '—', '/', '(', ')', ':', '|', "'", '\u0301']

/** One, two and three atoms over and over, and an end that fits nothing. */
function* attacksOf(length: number): Generator<string> {
  for (const first of ['', ...ATOMS])
    for (const second of ['', ...ATOMS])
      for (const third of ATOMS) {
        const pump = first + second + third
        yield `${pump.repeat(Math.ceil(length / pump.length))}\u0000`
      }
}

function slowest(pattern: FoundPattern, attacks: Iterable<string>): { ms: number; attack: string } {
  const regExp = new RegExp(pattern.source, pattern.flags)
  let worst = { ms: 0, attack: '' }
  for (const attack of attacks) {
    // the least of three: other work on the machine only ever adds to it
    const ms = Math.min(...[0, 1, 2].map(() => timeOf(regExp, attack)))
    if (ms > worst.ms) worst = { ms, attack: JSON.stringify(`${attack.slice(0, 40)}…`) }
  }
  return worst
}

function timeOf(regExp: RegExp, text: string): number {
  regExp.lastIndex = 0
  const begun = performance.now()
  regExp.test(text)
  return performance.now() - begun
}

const queue = found.values()
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (const pattern of queue) await checkPattern(pattern)
  }),
)
for (const { pattern } of bounded.values())
  problems.push(`bounded-patterns.ts: ${pattern} is in no file any more, or needs no bound. Take it out.`)

for (const problem of problems) console.error(problem)
console.log(
  `${found.length} patterns: ${problems.length} problems; ${BOUNDED_PATTERNS.length} bounded and ${large} large ones timed.`,
)
if (problems.length > 0) process.exitCode = 1
