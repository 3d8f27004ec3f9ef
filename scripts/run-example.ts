import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

/** The programs directly in examples/, by file name. */
export function listExamples(): string[] {
  return readdirSync('examples').filter((file) => /\.(?:ts|cjs)$/.test(file))
}

/** Where the output of an example is kept. */
export function outputFileOf(example: string): string {
  return `examples/output/${example.replace(/\.\w+$/, '')}.txt`
}

/** Runs an example and gives what it prints: TypeScript from the sources, CommonJS from the build. */
export function runExample(example: string): string {
  const args = example.endsWith('.ts') ? ['--import', 'tsx'] : []
  return execFileSync(process.execPath, [...args, `examples/${example}`], { encoding: 'utf8' })
}
