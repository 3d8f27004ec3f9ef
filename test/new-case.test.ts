import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { analyzeArticle } from '../src/index.js'

const STORY = 'OSLO, May 3 (Reuters) - Norway will lend more, Ada Lovik said.\n'
const SCRIPT = resolve('scripts/new-case.ts')
const TSX = import.meta.resolve('tsx')

const home = mkdtempSync(join(tmpdir(), 'wirecopy-'))
writeFileSync(join(home, 'story.txt'), STORY)
writeFileSync(join(home, 'empty.txt'), ' \n')
mkdirSync(join(home, 'test/cases/there-already'), { recursive: true })
afterAll(() => rmSync(home, { recursive: true }))

function newCase(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', TSX, SCRIPT, ...args], { cwd: home, encoding: 'utf8' })
}

test('writes the folder of a golden story, and says what is left to do', () => {
  const { status, stdout } = newCase('ferry-vote', 'story.txt')
  expect(status).toBe(0)
  const folder = join(home, 'test/cases/ferry-vote')
  expect(readdirSync(folder).sort()).toEqual(['SOURCE.md', 'article.txt', 'expected.json'])
  expect(readFileSync(join(folder, 'article.txt'), 'utf8')).toBe(STORY)
  expect(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))).toEqual(analyzeArticle(STORY))
  expect(stdout).toContain('test/cases/ferry-vote/SOURCE.md is empty')
})

test.each([
  [['there-already', 'story.txt'], 1, 'test/cases/there-already is there already'],
  [['../out', 'story.txt'], 1, '"../out" names no folder'],
  [['Ferry Vote', 'story.txt'], 1, '"Ferry Vote" names no folder'],
  [['no-file', 'none.txt'], 1, 'none.txt: no such file'],
  [['no-words', 'empty.txt'], 1, 'empty.txt: is empty'],
  [['only-a-slug'], 2, 'Usage: npm run new-case -- <slug> <story.txt>'],
])('%j is refused, and nothing is written', (args, code, message) => {
  const { status, stderr } = newCase(...args)
  expect([status, stderr]).toEqual([code, expect.stringContaining(message)])
  if (args[0] !== 'there-already') expect(existsSync(join(home, 'test/cases', args[0]!))).toBe(false)
})
