import { execFileSync } from 'node:child_process'
import { median } from './time-tasks.js'

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

/** Import and first call. */
export interface ColdStart {
  /** Milliseconds, median of several processes. */
  readonly ms: number
  /** What the process holds afterwards beyond an empty one, in MB, after garbage collection. */
  readonly mb: number
}

/** Times import and first call in new processes, one after the other in turns, and weighs what they hold in others. */
export function coldStarts(): Record<FirstCall, ColdStart> {
  const names = Object.keys(FIRST_CALLS) as FirstCall[]
  const runs = names.map((): ColdStart[] => [])
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, name] of names.entries())
      runs[i]!.push({ ms: timeOnce(FIRST_CALLS[name]), mb: weighOnce(FIRST_CALLS[name]) })
  return Object.fromEntries(
    names.map((name, i) => [
      name,
      { ms: median(runs[i]!.map(({ ms }) => ms)), mb: median(runs[i]!.map(({ mb }) => mb)) },
    ]),
  ) as Record<FirstCall, ColdStart>
}

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
