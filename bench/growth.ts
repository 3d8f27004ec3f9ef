// How the time for one character grows with the length of the text: every function on texts that double from 16 kB.
// Run by `npm run bench:growth -- [largest size in kB, 16384] [seconds a text may take, 20]`; prints a Markdown table.
// A row stops at the first size that takes longer than that, and says so: a longer text would tell nothing new.
import { analyzeArticle, classifyTopics, extractQuotes, normalizeNames, parseDateline } from '../src/index.js'
import { GROWTH_TEXTS } from '../test/growth-texts.js'

const SMALLEST_KB = 16
/** Below this size what is done once for a text still weighs. */
const SETTLED_KB = 256
const [largestKb = 16_384, longestSeconds = 20] = process.argv.slice(2).map(Number)

const FUNCTIONS = { parseDateline, classifyTopics, normalizeNames, extractQuotes, analyzeArticle }

analyzeArticle('Ada Lovik said no.') // the tagger loads here, on nobody's clock

console.log('| function | text | ns a character, 256 kB | largest size | ns a character there | growth |')
console.log('|---|---|---:|---:|---:|---:|')
for (const [name, run] of Object.entries(FUNCTIONS))
  for (const [kind, makeText] of Object.entries(GROWTH_TEXTS)) {
    let settled: number | null = null
    let last = 0
    let kb = SMALLEST_KB
    let stopped = false
    for (; ; kb *= 2) {
      const text = makeText(kb * 1024)
      const begun = process.cpuUsage()
      run(text)
      const { user, system } = process.cpuUsage(begun)
      last = ((user + system) * 1000) / text.length
      if (kb === SETTLED_KB) settled = last
      stopped = user + system > longestSeconds * 1e6
      if (stopped || kb * 2 > largestKb) break
    }
    const growth = settled === null ? '' : `${(last / settled).toFixed(2)}×`
    const size = `${kb} kB${stopped ? ' (stopped)' : ''}`
    console.log(
      `| ${name} | ${kind} | ${settled?.toFixed(0) ?? ''} | ${size} | ${last.toFixed(0)} | ${growth} |`,
    )
  }
