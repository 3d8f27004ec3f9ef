import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** A regular expression of the package. */
export interface FoundPattern {
  readonly source: string
  readonly flags: string
  /** Where it stands, or from which file it was made. */
  readonly where: string
}

/**
 * Every regular expression of `src`, each once: the literals, read from the syntax tree, and what is put together while
 * the package runs over the golden stories with every dateline rule compiled. `src` must not have been imported before.
 */
export async function collectPatterns(): Promise<FoundPattern[]> {
  const found = new Map<string, FoundPattern>()
  const add = (pattern: FoundPattern): void => {
    const key = keyOf(pattern)
    if (!found.has(key)) found.set(key, pattern)
  }
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.ts')) literalsOf(`src/${file}`).forEach(add)
  for (const pattern of await patternsMade()) add(pattern)
  return [...found.values()]
}

/** What tells one pattern from another. */
export const keyOf = ({ source, flags }: { source: string; flags: string }): string => `/${source}/${flags}`

function literalsOf(file: string): FoundPattern[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
  const found: FoundPattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const close = node.text.lastIndexOf('/')
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
      found.push({
        source: node.text.slice(1, close),
        flags: node.text.slice(close + 1),
        where: `${file}:${line + 1}`,
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** What `new RegExp` is called with by files of `src`; a dependency's own patterns are not ours to mend. */
async function patternsMade(): Promise<FoundPattern[]> {
  const made: FoundPattern[] = []
  const Original = RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string, string?]) {
      const pattern = new target(source, flags)
      const caller = new Error().stack?.split('\n').find((line) => /\/src\/(?!text\/pattern\.ts)/.test(line))
      const file = caller && /\/(src\/[^:)]+\.ts)/.exec(caller)?.[1]
      if (file && !caller.includes('node_modules'))
        made.push({ source: pattern.source, flags: pattern.flags, where: `made in ${file}` })
      return pattern
    },
  })
  try {
    const { createAnalyzer } = await import('../src/index.js')
    const { DATELINE_RULES } = await import('../src/dateline/dateline-rules.js')
    const { compileRules } = await import('../src/dateline/compile-rules.js')
    for (const { patterns } of compileRules(DATELINE_RULES)) patterns()
    const analyzer = createAnalyzer(TAUGHT)
    for (const slug of readdirSync('test/cases'))
      analyzer.analyzeArticle(readFileSync(`test/cases/${slug}/article.txt`, 'utf8'))
  } finally {
    globalThis.RegExp = Original
  }
  return made
}

// The widest shapes that a caller may teach.
const TAUGHT = {
  datelineRules: {
    before: ['{places} {dash} {agency} {dash} {date}', '{agency}, {places}, {date} .'].map((shape, i) => ({
      id: `own-${i}`,
      shape,
    })),
  },
}
