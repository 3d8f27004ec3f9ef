import { execFileSync } from 'node:child_process'

const ROUNDS = 9
const STORY = JSON.stringify(
  'OSLO, May 3 (Reuters) - Norway will lend more to its banks, Ada Lovik said on Friday.',
)

type FirstCall = 'wink' | 'analyzeArticle' | 'parseDateline'

/** What a new process does first, with the built package. */
const FIRST_CALLS: Readonly<Record<FirstCall, string>> = {
  wink: `import { createRequire } from 'node:module'
    const require = createRequire(import.meta.url)
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'))
    nlp.readDoc(${STORY})`,
  analyzeArticle: `const { analyzeArticle } = await import('wirecopy'); analyzeArticle(${STORY})`,
  parseDateline: `const { parseDateline } = await import('wirecopy/dateline'); parseDateline(${STORY})`,
}

/** Import and first call, in one new process after the other. */
export interface ColdStarts {
  readonly ms: readonly number[]
  /** What the process holds afterwards beyond an empty one, in MB, after garbage collection. */
  readonly mb: readonly number[]
}

/** Times import and first call in new processes, one after the other in turns, and weighs what they hold in others. */
export function coldStarts(): Record<FirstCall, ColdStarts> {
  const names = Object.keys(FIRST_CALLS) as FirstCall[]
  const runs = { wink: newRuns(), analyzeArticle: newRuns(), parseDateline: newRuns() }
  for (let round = 0; round < ROUNDS; round++)
    for (const name of names) {
      runs[name].ms.push(timeOnce(FIRST_CALLS[name]))
      runs[name].mb.push(weighOnce(FIRST_CALLS[name]))
    }
  return runs
}

const newRuns = (): { ms: number[]; mb: number[] } => ({ ms: [], mb: [] })

// Node's own module loader is started first, by an empty module: it takes 3 ms.
const timeOnce = (code: string): number =>
  numberOf(
    `await import('data:text/javascript,'); const start = performance.now()
    ${code}
    console.log(performance.now() - start)`,
  )

const weighOnce = (code: string): number =>
  numberOf(
    `const held = () => { gc(); const { heapUsed, external } = process.memoryUsage(); return heapUsed + external }
    gc(); const before = held()
    ${code}
    console.log((held() - before) / 1e6)`,
    '--expose-gc',
  )

function numberOf(script: string, ...flags: readonly string[]): number {
  const args = [...flags, '--input-type=module', '-e', script]
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}
