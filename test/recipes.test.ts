import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildFor } from './built-command.js'

// The programs of docs/recipes.md, each in its file, beside the built package as its users have it.
const STORY = 'OSLO, May 3 (Reuters) - Norway will lend more, Ada Lovik said.'
const folder = join('.test-build', 'recipes-user')
const programs = new Map(
  [
    ...readFileSync('docs/recipes.md', 'utf8').matchAll(
      /^```[jt]s name=(\S+)\n([\s\S]*?)^```$(?:\n\nprints\n\n```text\n([\s\S]*?)^```$)?/gm,
    ),
  ].map(([, file, code, printed]) => [file!, { code: code!, printed }]),
)

beforeAll(() => {
  const dist = buildFor('recipes')
  rmSync(folder, { recursive: true, force: true })
  const installed = join(folder, 'node_modules', 'wirecopy')
  mkdirSync(installed, { recursive: true })
  cpSync('package.json', join(installed, 'package.json'))
  symlinkSync(dist, join(installed, 'dist'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  for (const [file, { code }] of programs) writeFileSync(join(folder, file), code)
}, 60_000)

describe('programs that print', () => {
  test.each([...programs].filter(([, { printed }]) => printed))('%s', (file, { printed }) => {
    const [command, ...args] = file.endsWith('ts') ? ['npx', 'tsx', file] : [process.execPath, file]
    expect(execFileSync(command!, args, { cwd: folder, encoding: 'utf8' })).toBe(printed)
  })
})

describe('servers answer a story with its facts', () => {
  test.each(['express.mjs', 'fastify.mjs', 'node-server.mjs'])('%s', async (file) => {
    const server = spawn(process.execPath, [file], { cwd: folder, env: { ...process.env, PORT: '0' } })
    try {
      const port = await new Promise<string>((resolve, reject) => {
        server.stdout.on('data', (line) => resolve(/port (\d+)/.exec(line)![1]!))
        server.stderr.on('data', (line) => reject(new Error(String(line))))
      })
      const response = await fetch(`http://localhost:${port}/facts`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: STORY,
      })
      const facts = (await response.json()) as { quotes: { speaker: { name: string } }[] }
      expect(facts.quotes[0]?.speaker.name).toBe('Ada Lovik')
    } finally {
      server.kill()
    }
  })
})

test('Express reads a story whatever its sender calls it', async () => {
  const server = spawn(process.execPath, ['express.mjs'], { cwd: folder, env: { ...process.env, PORT: '0' } })
  try {
    const [line] = await once(server.stdout, 'data')
    const response = await fetch(`http://localhost:${/port (\d+)/.exec(line)![1]}/facts`, {
      method: 'POST',
      // what curl says if it is told nothing
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: STORY,
    })
    expect(await response.json()).toMatchObject({ dateline: { places: [{ name: 'Oslo' }] } })
  } finally {
    server.kill()
  }
})

test('the fetch handler answers a Request with a Response', async () => {
  const { default: handler } = await import(pathToFileURL(join(folder, 'fetch-handler.mjs')).href)
  const response: Response = await handler.fetch(new Request('http://edge/', { method: 'POST', body: STORY }))
  expect(await response.json()).toMatchObject({ dateline: { places: [{ name: 'Oslo' }] } })
  expect((await handler.fetch(new Request('http://edge/'))).status).toBe(405)
})

test('every program that the page calls tested is run', () => {
  expect([...programs.keys()].sort()).toEqual([
    'bun.ts',
    'commonjs.cjs',
    'deno.ts',
    'express.mjs',
    'fastify.mjs',
    'fetch-handler.mjs',
    'node-server.mjs',
    'typescript.mts',
    'worker-thread.mjs',
  ])
})
