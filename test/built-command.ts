import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'

/** Builds the package for one test file, in a folder of its own, and gives that folder. */
export function buildFor(name: string): string {
  const folder = join('.test-build', name)
  execFileSync('npx', ['tsup', '--no-dts', '--silent', '--out-dir', folder], { encoding: 'utf8' })
  return resolve(folder)
}

/** Runs the built command as a user would, without colours unless `env` asks for them. */
export function runWirecopy(
  folder: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Buffer; env?: NodeJS.ProcessEnv } = {},
): SpawnSyncReturns<string> {
  const { NO_COLOR, FORCE_COLOR, ...clean } = process.env
  return spawnSync(process.execPath, [join(folder, 'cli.js'), ...args], {
    input,
    encoding: 'utf8',
    env: { ...clean, ...env },
    maxBuffer: 2 ** 28,
  })
}
