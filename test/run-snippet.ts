import { format } from 'node:util'
import ts from 'typescript'
import { expect } from 'vitest'
import * as debug from '../src/debug/index.js'
import * as exporters from '../src/export/index.js'
import * as wirecopy from '../src/index.js'
import * as names from '../src/names/index.js'
import * as quotes from '../src/quotes/index.js'
import * as topics from '../src/topics/index.js'
import * as train from '../src/train/index.js'

/** A line that shows a result: `story.dateline.text // 'OSLO, May 3 (Reuters) -'`. */
const SHOWN = /^(\s*)(?!\/\/|(?:const|let|import|try|if|for|return)\b|[})])(.+?)\s*\/\/ (.+)$/
/** A result shown on lines of its own below the call: `// { text: …,` */
const SHOWN_BELOW = /^\s*\/\/ (.*)$/

/** Stands for "and more that is not shown": `…` in a shown result. */
const MORE = '…'

/**
 * Runs code from the documentation and compares every result it shows with the real one. `…` in a
 * shown object or array leaves the rest open. Gives what the code prints by console.log.
 */
export function runSnippet(code: string): string {
  let shown = 0
  const check = (value: unknown, printed: string): void => {
    shown++
    expectShown(value, readShown(printed), printed)
  }
  const printed: string[] = []
  const log = (...values: unknown[]): void => {
    printed.push(format(...values))
  }
  const compiled = ts.transpileModule(markShown(code), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  }).outputText
  const entries = { ...debug, ...exporters, ...names, ...quotes, ...topics, ...train, ...wirecopy }
  const scope = {
    ...entries,
    exports: {},
    console: { log },
    check,
  }
  const require = (): unknown => entries
  new Function('require', ...Object.keys(scope), compiled)(require, ...Object.values(scope))
  expect(shown + printed.length, 'the code shows no result').toBeGreaterThan(0)
  return printed.join('\n')
}

/** Turns each shown result into a call of `check`. */
function markShown(code: string): string {
  const lines = code.split('\n')
  const marked: string[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const beside = SHOWN.exec(line)
    if (beside) {
      marked.push(`${beside[1]}check(${beside[2]}, ${JSON.stringify(beside[3])});`)
      continue
    }
    let below = ''
    while (line.trim() && SHOWN_BELOW.test(lines[i + 1] ?? ''))
      below += ` ${SHOWN_BELOW.exec(lines[++i]!)![1]}`
    marked.push(below ? `check(${line}, ${JSON.stringify(below.trim())});` : line)
  }
  return marked.join('\n')
}

/** The value that a shown result stands for; a bare `…` becomes a property or an element MORE. */
function readShown(printed: string): unknown {
  const brackets: string[] = []
  const source = printed.replace(/'(?:[^'\\]|\\.)*'|[{}[\]…]/g, (part) => {
    if (part === '{' || part === '[') brackets.push(part)
    if (part === '}' || part === ']') brackets.pop()
    if (part !== MORE) return part
    return brackets.at(-1) === '{' ? `'${MORE}': true` : `'${MORE}'`
  })
  return new Function(`return (${source})`)()
}

function expectShown(value: unknown, shown: unknown, printed: string): void {
  if (Array.isArray(shown)) {
    const open = shown.at(-1) === MORE
    const items = open ? shown.slice(0, -1) : shown
    expect(value, printed).toBeInstanceOf(Array)
    const real = value as unknown[]
    if (!open) expect(real.length, printed).toBe(items.length)
    for (const [i, item] of items.entries()) expectShown(real[i], item, printed)
  } else if (typeof shown === 'object' && shown !== null) {
    const { [MORE]: open, ...parts } = shown as Record<string, unknown>
    const real = value as Record<string, unknown>
    if (open === undefined) expect(Object.keys(real), printed).toEqual(Object.keys(parts))
    for (const [key, part] of Object.entries(parts)) expectShown(real[key], part, `${key} in ${printed}`)
  } else if (typeof shown === 'number' && typeof value === 'number') {
    // a shown 0.98 stands for what rounds to it
    const decimals = String(shown).split('.')[1]?.length ?? 0
    expect(value.toFixed(decimals), printed).toBe(shown.toFixed(decimals))
  } else expect(value, printed).toEqual(shown)
}
