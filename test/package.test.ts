import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outputFileOf, runExample } from '../scripts/run-example.js'

// The package as its users get it: packed, installed in an empty folder, and used in every way that
// its "exports" promise.
const SUBPATHS = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).exports).filter(
  (subpath) => subpath !== './package.json',
)
const NODES = ['20', '22', '24']
const root = mkdtempSync(join(tmpdir(), 'wirecopy-'))
const user = join(root, 'user')
let tarball = ''

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

beforeAll(() => {
  run('npm', ['run', 'build'], '.')
  const packed = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', root], '.'))
  tarball = join(root, 'wirecopy.tgz')
  renameSync(join(root, packed[0].filename), tarball)
  cpSync('test/consumer', user, { recursive: true })
  writeFileSync(join(user, 'package.json'), JSON.stringify({ name: 'user', private: true }))
  run('npm', ['install', '--no-audit', '--no-fund', tarball], user)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('holds what users need and nothing else', () => {
  const files = run('tar', ['-tzf', tarball], '.').trim().split('\n')
  const unexpected = files.filter(
    (file) =>
      !/^package\/(?:dist\/[\w-]+\.(?:c?js|d\.c?ts)|dist\/entry\/worker\.js|package\.json|(?:README|CHANGELOG|DATA)\.md|LICENSE)$/.test(
        file,
      ),
  )
  expect(unexpected).toEqual([])
  for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md', 'DATA.md'])
    expect(files).toContain(`package/${file}`)
})

test('depends on nothing', () => {
  const manifest = JSON.parse(readFileSync(join(user, 'node_modules/wirecopy/package.json'), 'utf8'))
  for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies'])
    expect(manifest).not.toHaveProperty(kind)
})

test.each(['--disallow-code-generation-from-strings', '--frozen-intrinsics'])(
  'runs under node %s',
  (flag) => {
    const script = `const { analyzeArticle } = require('wirecopy')
    console.log(analyzeArticle('OSLO, May 3 (Reuters) - “No,” Ada Lovik said.').quotes[0].speaker.name)`
    expect(run(process.execPath, ['--no-warnings', flag, '-e', script], user)).toBe('Ada Lovik\n')
  },
)

test('installs without running a script', () => {
  const manifest = JSON.parse(readFileSync(join(user, 'node_modules/wirecopy/package.json'), 'utf8'))
  const lock = JSON.parse(readFileSync(join(user, 'package-lock.json'), 'utf8'))
  for (const name of ['preinstall', 'install', 'postinstall'])
    expect(manifest.scripts).not.toHaveProperty(name)
  expect(Object.entries<object>(lock.packages).filter(([, entry]) => 'hasInstallScript' in entry)).toEqual([])
})

test('the entries for datelines, topics and exporters load no lexicon', () => {
  const lexicons = (
    ...entries: string[]
  ) => `${entries.map((entry) => `require('wirecopy${entry}')`).join(';')}
    const isLexicon = (file) => require('node:fs').readFileSync(file, 'utf8').includes('SENTENCE_MACHINE')
    console.log(Object.keys(require.cache).filter(isLexicon).length)`
  const loaded = (...entries: string[]) => run(process.execPath, ['-e', lexicons(...entries)], user)
  expect(loaded('/dateline', '/topics', '/export')).toBe('0\n')
  expect(loaded('/names')).toBe('1\n')
})

test('npx wirecopy is the command', () => {
  writeFileSync(join(user, 'story.txt'), 'OSLO, May 3 (Reuters) - Norway will lend more, Ada Lovik said.')
  expect(run('npx', ['wirecopy', 'story.txt'], user)).toContain('Ada Lovik')
})

describe.each(NODES)('Node %s', (version) => {
  const running = process.versions.node.startsWith(`${version}.`)
  const [command, ...prefix] = running ? [process.execPath] : ['npx', '-y', '-p', `node@${version}`, 'node']
  const reached =
    running || spawnSync(command!, [...prefix, '-v'], { encoding: 'utf8' }).stdout?.startsWith('v')
  const node = (file: string, args = SUBPATHS): string => run(command!, [...prefix, file, ...args], user)

  if (!reached) {
    test.skip(`node@${version} cannot be downloaded here`, () => {})
    return
  }

  test('import of every subpath', () => {
    expect(node('use-import.mjs')).toBe('Ada Lovik said Norway will lend more, from Oslo\n')
  })

  test('the command, in threads', () => {
    const story = { id: 7, text: 'OSLO, May 3 (Reuters) - Norway will lend more, Ada Lovik said.' }
    writeFileSync(join(user, 'stories.jsonl'), `${JSON.stringify(story)}\n`)
    const args = ['analyze', '--jsonl', '--workers', '2', 'stories.jsonl']
    expect(JSON.parse(node('node_modules/wirecopy/dist/cli.js', args))).toMatchObject({
      id: 7,
      dateline: { places: [{ name: 'Oslo' }] },
    })
  })

  test('require of every subpath', () => {
    expect(node('use-require.cjs')).toBe('Ada Lovik said Norway will lend more, from Oslo\n')
  })
})

describe('TypeScript', () => {
  const tsc = resolve('node_modules/typescript/bin/tsc')

  test('reads the types of every subpath from ES modules and from CommonJS', () => {
    expect(run(process.execPath, [tsc, '-p', 'tsconfig.json'], user)).toBe('')
  })

  test('finds the wrong use of a result', () => {
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.wrong.json'], {
      cwd: user,
      encoding: 'utf8',
    })
    expect(status).not.toBe(0)
    expect(stdout).toContain("'story.dateline' is possibly 'null'")
  })
})

test('the CommonJS example prints what its output file says', () => {
  expect(runExample('commonjs.cjs')).toBe(readFileSync(outputFileOf('commonjs.cjs'), 'utf8'))
})

test('the monorepo example: a TypeScript and a CommonJS package type-check and run', () => {
  const monorepo = join(root, 'monorepo')
  cpSync('examples/monorepo', monorepo, {
    recursive: true,
    filter: (path) => !/node_modules|package-lock|dist$/.test(path),
  })
  cpSync(tarball, join(monorepo, 'wirecopy.tgz'))
  run('npm', ['install', '--no-audit', '--no-fund'], monorepo)
  const printed = run('npm', ['start', '--silent'], monorepo)
  expect(printed).toBe(
    [
      'archive: Ada Lovik: rows 0, 1',
      'archive: Jonas Rehn: rows 2',
      'desk: Ada Lovik: The boats stay in port',
      'desk: filed from Oslo',
      '',
    ].join('\n'),
  )
})
