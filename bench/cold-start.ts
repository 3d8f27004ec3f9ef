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

/** Times import and first call in new processes, one after the other in turns. */
export function coldStarts(): Record<FirstCall, ColdStart> {
  const names = Object.keys(FIRST_CALLS) as FirstCall[]
  const runs = names.map((): ColdStart[] => [])
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, name] of names.entries()) runs[i]!.push(startOnce(FIRST_CALLS[name]))
  return Object.fromEntries(
    names.map((name, i) => [
      name,
      { ms: median(runs[i]!.map(({ ms }) => ms)), mb: median(runs[i]!.map(({ mb }) => mb)) },
    ]),
  ) as Record<FirstCall, ColdStart>
}

function startOnce(code: string): ColdStart {
  const script = `gc(); const held = () => { gc(); const { heapUsed, external } = process.memoryUsage(); return heapUsed + external }
    const before = held(); const start = performance.now()
    ${code}
    const ms = performance.now() - start
    console.log(JSON.stringify({ ms, mb: (held() - before) / 1e6 }))`
  const args = ['--expose-gc', '--input-type=module', '-e', script]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}
