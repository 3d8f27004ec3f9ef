// How the time for one character grows with the length of the text: every function on texts of 16 kB, 64 kB and so
// on to 16 MB. `npm run bench:growth` writes docs/growth.md; `npm run bench:growth -- [largest size in kB, 16384]` with any other
// size prints the table only.
// A row stops at the first size that takes longer than a text may, and says so: a longer text would tell nothing new.
import { writeFileSync } from 'node:fs'
import { analyzeArticle, classifyTopics, extractQuotes, normalizeNames, parseDateline } from '../src/index.js'
import { GROWTH_TEXTS } from '../test/growth-texts.js'

const SMALLEST_KB = 16
/** Below this size what is done once for a text still weighs. */
const SETTLED_KB = 256
const LARGEST_KB = 16_384
const LONGEST_SECONDS = 120
/** Of short runs the least counts: other work on the machine only ever adds to it. */
const REPEAT_FOR_MICROSECONDS = 300_000
const MOST_RUNS = 25
const PAGE = 'docs/growth.md'

const FUNCTIONS = { parseDateline, classifyTopics, normalizeNames, extractQuotes, analyzeArticle }

/** Processor time of one run in microseconds, threads of the garbage collector included. */
function timeOf(run: (text: string) => unknown, text: string): number {
  let least = Number.POSITIVE_INFINITY
  let spent = 0
  for (let runs = 0; runs === 0 || (runs < MOST_RUNS && spent < REPEAT_FOR_MICROSECONDS); runs++) {
    const begun = process.cpuUsage()
    run(text)
    const { user, system } = process.cpuUsage(begun)
    least = Math.min(least, user + system)
    spent += user + system
  }
  return least
}

/** What a run cost for each character, in nanoseconds, at each size; `null` from where it would take too long. */
function growthOf(run: (text: string) => unknown, makeText: (size: number) => string, largestKb: number) {
  const costs = new Map<number, number>()
  for (let kb = SMALLEST_KB; kb <= largestKb; kb *= 4) {
    const text = makeText(kb * 1024)
    const time = timeOf(run, text)
    costs.set(kb, (time * 1000) / text.length)
    if (time > LONGEST_SECONDS * 1e6) break
  }
  return costs
}

const printed = (cost: number | undefined): string =>
  cost === undefined ? '' : cost < 10 ? cost.toFixed(1) : cost.toFixed(0)

const size = (kb: number): string => (kb < 1024 ? `${kb} kB` : `${kb / 1024} MB`)

const largestKb = Number(process.argv[2] ?? LARGEST_KB)
const shown = [16, SETTLED_KB, 1024, 4096, LARGEST_KB].filter((kb) => kb <= largestKb)
const lines = [
  `| function | text | ${shown.map(size).join(' | ')} | growth |`,
  `|---|---|${shown.map(() => '---:').join('|')}|---:|`,
]
lines.forEach((line) => {
  console.log(line)
})

analyzeArticle('Ada Lovik said no.') // the tagger loads here, on nobody's clock
for (const [name, run] of Object.entries(FUNCTIONS))
  for (const [kind, makeText] of Object.entries(GROWTH_TEXTS)) {
    const costs = growthOf(run, makeText, largestKb)
    const [reached, last] = [...costs].at(-1)!
    const stopped = reached < largestKb ? ` (stopped at ${size(reached)})` : ''
    const growth = `${(last / (costs.get(SETTLED_KB) ?? last)).toFixed(2)}×${stopped}`
    const line = `| ${name} | ${kind} | ${shown.map((kb) => printed(costs.get(kb))).join(' | ')} | ${growth} |`
    console.log(line)
    lines.push(line)
  }

if (largestKb === LARGEST_KB)
  writeFileSync(
    PAGE,
    `# Growth

Nanoseconds of processor time a character, for texts of one kind and growing length. *Growth* is the cost at ${size(LARGEST_KB)}
divided by that at ${size(SETTLED_KB)}: 1 is linear. Written by \`npm run bench:growth\`, Node ${process.versions.node}; the
threads of the garbage collector are counted. What is below 1 ns is over before the text is: a dateline stands near the
top, and topics are told from the first 800 words. The costs of the smallest sizes are those of code that is not yet warm.

${lines.join('\n')}
`,
  )
