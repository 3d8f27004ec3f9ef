import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

// Data flows one way, and imports with it: a file may import from its own folder and from those
// that stand in its row. A file directly in src/ is a layer of its own.
const BASE = ['types', 'errors', 'check-input', 'read-options', 'text', 'trace']
const READING = [...BASE, 'article', 'dateline', 'nlp', 'read-article']
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  types: [],
  errors: [],
  'check-input': ['errors'],
  'read-options': ['errors', 'check-input'],
  text: ['types'],
  trace: [],
  article: BASE,
  dateline: [...BASE, 'article'],
  export: BASE,
  nlp: [...BASE, 'article'],
  'read-article': READING,
  names: READING,
  topics: READING,
  quotes: [...READING, 'names'],
  train: ['types', 'errors', 'check-input', 'text', 'topics'],
  'analyze-article': [...READING, 'names', 'topics', 'quotes'],
  'teach-stages': [...READING, 'names', 'topics', 'quotes', 'analyze-article'],
  'create-analyzer': [...READING, 'names', 'topics', 'quotes', 'analyze-article', 'teach-stages'],
  debug: [...READING, 'names', 'topics', 'quotes', 'analyze-article', 'teach-stages'],
  'answer-story': ['check-input', 'index'],
  bullmq: ['answer-story'],
  cli: ['answer-story', 'debug', 'export', 'index'],
  index: [
    'types',
    'errors',
    'read-options',
    'dateline',
    'names',
    'topics',
    'quotes',
    'analyze-article',
    'teach-stages',
    'create-analyzer',
  ],
}

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))

const imports: Import[] = files.flatMap((from) => {
  const source = readFileSync(join('src', from), 'utf8')
  return [...source.matchAll(/^(?:import|export)( type)?\b[^'"`;]*?\bfrom '([^']+)'/gm)].map((match) => {
    const to = match[2]!
    const path = to.startsWith('.') ? join(dirname(from), to).replaceAll('\\', '/') : to
    return { from, to: path, typeOnly: match[1] !== undefined }
  })
})

function layerOf(file: string): string {
  return file.split('/')[0]!.replace(/\.[jt]s$/, '')
}

test('every folder of src has its place', () => {
  expect(new Set(files.map(layerOf))).toEqual(new Set(Object.keys(MAY_IMPORT)))
})

describe('imports', () => {
  test('only go down', () => {
    const upward = imports.filter(({ from, to }) => {
      if (!to.endsWith('.js')) return false
      const [layer, below] = [layerOf(from), layerOf(to)]
      return layer !== below && !MAY_IMPORT[layer]?.includes(below)
    })
    expect(upward).toEqual([])
  })

  test('are never circular, types aside', () => {
    const next = new Map<string, string[]>()
    for (const { from, to, typeOnly } of imports)
      if (to.endsWith('.js') && !typeOnly)
        next.set(from, [...(next.get(from) ?? []), to.replace(/\.js$/, '.ts')])
    const done = new Set<string>()
    const findCycle = (file: string, path: readonly string[]): readonly string[] | null => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
      if (done.has(file)) return null
      for (const to of next.get(file) ?? []) {
        const cycle = findCycle(to, [...path, file])
        if (cycle) return cycle
      }
      done.add(file)
      return null
    }
    for (const file of files) expect(findCycle(file, [])).toBeNull()
  })

  test('of packages: none, and nothing that needs Node, outside the command', () => {
    expect(imports.filter(({ to, from }) => !to.endsWith('.js') && layerOf(from) !== 'cli')).toEqual([])
  })

  test('of packages by the command: Node’s own, and what is bundled into it', () => {
    const packages = imports.filter(({ to, from }) => !to.endsWith('.js') && layerOf(from) === 'cli')
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    for (const { to } of packages.filter(({ to }) => !to.startsWith('node:')))
      expect(Object.keys(devDependencies)).toContain(to)
  })
})

test('the drawing in docs/how-it-works.md shows imports that there are', () => {
  const [, drawing] = /```mermaid\n([\s\S]*?)```/.exec(readFileSync('docs/how-it-works.md', 'utf8'))!
  const arrows = drawing!
    .split('\n')
    .map((line) => line.trim().split(' --> '))
    .flatMap((stages) => stages.slice(1).map((stage, i) => ({ below: stages[i]!, stage })))
  expect(arrows.length).toBeGreaterThan(10)
  for (const { below, stage } of arrows)
    expect(
      imports.some(({ from, to }) => layerOf(from) === stage && layerOf(to) === below),
      `${stage} imports ${below}`,
    ).toBe(true)
})
