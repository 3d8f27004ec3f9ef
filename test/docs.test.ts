import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tablePages } from '../scripts/table-pages.js'
import { runSnippet } from './run-snippet.js'

/** The code of every `@example` in the doc comments of a file. */
function examplesIn(source: string): string[] {
  return [...source.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*?\*\//g)].flatMap(([comment]) =>
    comment
      .replace(/^\/\*\*|\s*\*\/$/g, '')
      .replace(/^\s*\* ?/gm, '')
      .split(/^@example\s*$/m)
      .slice(1)
      .map((example) => example.split(/^@\w/m)[0]!.trim()),
  )
}

describe('every @example shows what the code gives', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const examples = files.flatMap((file) =>
    examplesIn(readFileSync(`src/${file}`, 'utf8')).map((code, i) => ({ name: `${file}, ${i + 1}`, code })),
  )

  test.each(examples)('$name', ({ code }) => {
    runSnippet(code)
  })

  // The one default export, of wirecopy/bullmq, has its program in examples/bullmq.
  test('every function that an entry exports has one', async () => {
    const entries = files.filter((file) => /^(?:\w+\/)?index\.ts$/.test(file))
    const modules: Record<string, unknown>[] = await Promise.all(
      entries.map((entry) => import(/* @vite-ignore */ `../src/${entry}`)),
    )
    const isFunction = ([name, value]: [string, unknown]): boolean =>
      name !== 'default' && typeof value === 'function' && !/^class\b/.test(String(value))
    const names = new Set(
      modules.flatMap((module) =>
        Object.entries(module)
          .filter(isFunction)
          .map(([name]) => name),
      ),
    )
    expect(names.size).toBeGreaterThan(20)
    const sources = files.map((file) => readFileSync(`src/${file}`, 'utf8'))
    for (const name of names) {
      const declared = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*export function ${name}\\b`)
      const doc = sources.map((source) => declared.exec(source)?.[1]).find(Boolean)
      expect(doc, name).toContain('@example')
    }
  })
})

describe.each(['README.md', 'docs/export.md', 'docs/migration.md', 'docs/teaching.md'])('%s', (page) => {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ([, language, code]) => ({
      language: language!,
      code: code!.trimEnd(),
    }),
  )
  const programs = blocks
    .map((block, i) => ({ ...block, printed: blocks[i + 1] }))
    .filter(({ language }) => /^(?:js|ts)$/.test(language))

  test('has programs', () => expect(programs.length).toBeGreaterThan(1))

  test.each(programs)('prints what it says: $code', ({ code, printed }) => {
    const real = runSnippet(code)
    if (real) expect(real).toBe(printed?.language === 'text' ? printed.code : '')
  })
})

test('docs/how-it-works.md is one program, and every stage gives what it says', () => {
  const page = readFileSync('docs/how-it-works.md', 'utf8')
  runSnippet([...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code).join('\n'))
})

test.each(Object.entries(tablePages()))('%s is what npm run docs:tables writes', (file, page) => {
  expect(readFileSync(file, 'utf8')).toBe(page)
})

describe('documents', () => {
  test('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    for (const file of ['README.md', 'CONTRIBUTING.md'])
      for (const [, script] of readFileSync(file, 'utf8').matchAll(/\bnpm run ([\w:-]+)/g))
        expect(Object.keys(scripts), file).toContain(script)
  })

  test('links only to files that exist', () => {
    const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'DATA.md', 'examples/README.md']
    const docs = readdirSync('docs').filter((file) => file.endsWith('.md'))
    for (const file of [...pages, ...docs.map((page) => `docs/${page}`)])
      for (const [, target] of readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g))
        expect(existsSync(join(dirname(file), target!)), `${file}: ${target}`).toBe(true)
  })
})
