import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { analyzeArticle } from '../src/index.js'
import { buildFor, runWirecopy } from './built-command.js'

// The contract of `wirecopy analyze --jsonl`, in processes of their own: they are killed, starved and interrupted.
const folder = mkdtempSync(join(tmpdir(), 'wirecopy-jsonl-'))
let built = ''
const analyze = (input: string | Buffer, ...args: string[]): ReturnType<typeof runWirecopy> =>
  runWirecopy(built, ['analyze', '--jsonl', ...args], { input })

beforeAll(() => {
  built = buildFor('cli-jsonl')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const storyOf = (n: number): string =>
  `OSLO, May ${(n % 28) + 1} (Reuters) - Norway will lend ${n} million more, Ada Lovik said.\n\n"It is not enough," said Jonas Rehn.`
const recordOf = (n: number): string => `${JSON.stringify({ id: n, text: storyOf(n) })}\n`
const records = (count: number): string => Array.from({ length: count }, (_, n) => recordOf(n)).join('')
const parse = (jsonl: string): Record<string, unknown>[] =>
  jsonl
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

function start(args: readonly string[], stdio: ('pipe' | number)[]): ChildProcess {
  return spawn(process.execPath, [join(built, 'cli.js'), 'analyze', '--jsonl', ...args], { stdio })
}

async function sizeReaches(path: string, bytes: number): Promise<void> {
  while ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) < bytes) await wait(5)
}

describe('one line out for each in', () => {
  test('in the same order, with the id as it came', () => {
    const ids = [7, 'a', null, { feed: 'x', n: [1] }, undefined]
    const { stdout, stderr, status } = analyze(
      ids.map((id, n) => `${JSON.stringify({ id, text: storyOf(n) })}\n`).join(''),
    )
    expect(parse(stdout)).toEqual(
      ids.map((id, n) => JSON.parse(JSON.stringify({ id: id ?? null, ...analyzeArticle(storyOf(n)) }))),
    )
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  test('bad lines are answered in their place and make the exit code 1', () => {
    const { stdout, stderr, status } = analyze(
      Buffer.concat([
        Buffer.from(`${recordOf(0)}{"id": 1, "text":\n\n[1]\n{"id": 4}\n`),
        Buffer.from('{"id": 5, "text": "caf\u00e9"}\n', 'latin1'),
        Buffer.from('{"id": 6, "text": "", "referenceDate": "soon"}\n{"id": 7, "text": ""}'),
      ]),
    )
    expect(parse(stdout)).toMatchObject([
      { id: 0, quotes: [{}, {}] },
      { id: null, error: expect.stringMatching(/^the line is not JSON: /) },
      { id: null, error: 'the line is empty' },
      { id: null, error: 'expected an object as {"id": 1, "text": "…"}, got [1]' },
      { id: 4, error: '"text" must be the story as a string, got undefined' },
      { id: null, error: 'the line is not UTF-8' },
      { id: 6, error: expect.stringContaining('referenceDate') },
      { id: 7, people: [], quotes: [] },
    ])
    expect(stderr).toBe('wirecopy: 6 of 8 stories could not be read; their lines say why\n')
    expect(status).toBe(1)
  })

  test('a line is what a line feed ends: U+2028, CRLF, a byte order mark and no end at all are read', () => {
    const input = `\ufeff{"id": "a\u2028b", "text": "x"}\r\n${recordOf(1)}{"id": "last", "text": ""}`
    expect(parse(analyze(input).stdout).map(({ id }) => id)).toEqual(['a\u2028b', 1, 'last'])
    expect(analyze('').stdout).toBe('')
  })

  test('a reference date, for all or for one', () => {
    const input = `${recordOf(2)}${JSON.stringify({ id: 1, text: storyOf(2), referenceDate: '2020-06-01' })}\n`
    const dates = parse(analyze(input, '--reference-date', '2024-06-01').stdout).map(
      ({ dateline }) => (dateline as { date: { iso: string } }).date.iso,
    )
    expect(dates).toEqual(['2024-05-03', '2020-05-03'])
  })

  test('only the fields asked for', () => {
    const { stdout } = analyze(recordOf(1), '--fields', 'quotes,people')
    const { people, quotes } = analyzeArticle(storyOf(1))
    expect(stdout).toBe(`${JSON.stringify({ id: 1, people, quotes })}\n`)
    const wrong = analyze('', '--fields', 'quotes,persons')
    expect(wrong.stderr).toMatch(/^wirecopy: --fields: no field "persons"\. Known: headline, .*\n$/)
    expect(wrong.status).toBe(2)
  })

  test('worker threads change nothing', () => {
    const input = `${records(150)}not json\n${records(50)}`
    const alone = analyze(input)
    const pool = analyze(input, '--workers', '3')
    expect(pool.stdout).toBe(alone.stdout)
    expect(pool.stderr).toBe(alone.stderr)
    expect(pool.status).toBe(1)
    expect(analyze('', '--workers', '0').status).toBe(2)
  })

  test('without --jsonl, every file is a story and its name the id', () => {
    const story = 'test/cases/tass-imomi/article.txt'
    const { stdout, status } = runWirecopy(built, ['analyze', story, 'test/cases', '--fields', 'headline'])
    expect(parse(stdout)).toMatchObject([
      { id: story, headline: {} },
      { id: 'test/cases', error: expect.stringContaining('is a folder') },
    ])
    expect(status).toBe(1)
  })
})

describe('streams', () => {
  test.each([['1'], ['2']])(
    'a story is answered before the next one comes, %s worker(s)',
    async (workers) => {
      const child = start(['--workers', workers], ['pipe', 'pipe', 'pipe'])
      for (const n of [1, 2]) {
        child.stdin!.write(recordOf(n))
        const [chunk] = await once(child.stdout!, 'data')
        expect(parse(String(chunk))).toMatchObject([{ id: n }])
      }
      child.stdin!.end()
      expect(await once(child, 'exit')).toEqual([0, null])
    },
  )

  test.each([['1'], ['2']])('a slow reader stops the reading of the input, %s worker(s)', async (workers) => {
    const child = start(['--workers', workers], ['pipe', 'pipe', 'pipe'])
    child.stdout!.pause()
    let sent = 0
    let blocked = false
    child.stdin!.on('error', () => {})
    const padded = `${JSON.stringify({ id: 1, text: storyOf(1), padding: 'x'.repeat(5_000) })}\n`
    // Nobody reads the output. The pipes and what is being answered fill up, and then no more input is taken:
    // three seconds long nothing is accepted.
    while (!blocked && sent < 50_000_000) {
      sent += padded.length
      if (!child.stdin!.write(padded))
        blocked = await Promise.race([once(child.stdin!, 'drain').then(() => false), wait(3_000, true)])
    }
    expect(blocked).toBe(true)
    expect(sent).toBeLessThan(5_000_000)
    child.kill('SIGKILL')
    await once(child, 'exit')
  })

  test('a reader that leaves is no error', () => {
    const input = join(folder, 'many.jsonl')
    writeFileSync(input, records(2_000))
    const { stdout, stderr } = spawnSync('bash', [
      '-c',
      `${process.execPath} ${built}/cli.js analyze --jsonl ${input} | head -1; echo "\${PIPESTATUS[0]}"`,
    ])
    expect(stdout.toString().trimEnd().split('\n').at(-1)).toBe('141')
    expect(stderr.toString()).toBe('')
  })

  test('progress is shown on a terminal, and only there', () => {
    const input = join(folder, 'progress.jsonl')
    writeFileSync(input, records(400))
    const command = `${process.execPath} ${built}/cli.js analyze --jsonl ${input} > ${join(folder, 'progress.out')}`
    const shown = spawnSync('script', ['-qec', `stty cols 100; ${command}`, '/dev/null']).stdout.toString()
    expect(shown).toMatch(/█+░* \d+ % · [\d,]+ stories · \d+\/s · \d+ s left/)
    expect(shown).toMatch(/100 % · 400 stories · \d+\/s\r\n$/)
  })
})

describe('interrupted', () => {
  const input = join(folder, 'stories.jsonl')
  const count = 1_500
  let whole = ''

  beforeAll(() => {
    writeFileSync(input, records(count))
    whole = runWirecopy(built, ['analyze', '--jsonl', input]).stdout
    expect(parse(whole)).toHaveLength(count)
  })

  test.each([
    ['SIGINT', '1', 130],
    ['SIGTERM', '2', 143],
    ['SIGKILL', '1', null],
    ['SIGKILL', '2', null],
  ] as const)(
    'by %s with %s worker(s), --resume gives what an uninterrupted run gives',
    async (signal, workers, code) => {
      const output = join(folder, `${signal}-${workers}.jsonl`)
      const args = [input, '--output', output, '--workers', workers]
      const child = start(args, ['pipe', 'pipe', 'pipe'])
      await sizeReaches(output, 20_000)
      child.kill(signal)
      expect(await once(child, 'exit')).toEqual(code === null ? [null, signal] : [code, null])

      const left = readFileSync(output, 'utf8')
      const lines = left.slice(0, left.lastIndexOf('\n') + 1)
      expect(whole.startsWith(lines)).toBe(true)
      expect(parse(lines).length).toBeLessThan(count)
      if (code !== null) expect(left).toBe(lines)

      const resumed = runWirecopy(built, ['analyze', '--jsonl', ...args, '--resume'])
      expect(resumed.stderr).toBe('')
      expect(resumed.status).toBe(0)
      expect(readFileSync(output, 'utf8')).toBe(whole)
    },
  )

  test('by Ctrl-C while the output is a pipe, the last line is whole', async () => {
    const child = start([input], ['pipe', 'pipe', 'pipe'])
    let printed = ''
    child.stdout!.on('data', (chunk) => {
      if (printed === '') child.kill('SIGINT')
      printed += chunk
    })
    const [code] = await once(child, 'close')
    expect(code).toBe(130)
    expect(printed.endsWith('\n')).toBe(true)
    expect(whole.startsWith(printed)).toBe(true)
  })

  test('by Ctrl-C while it waits for input, it ends', async () => {
    const child = start([], ['pipe', 'pipe', 'pipe'])
    child.stdin!.write(recordOf(1))
    await once(child.stdout!, 'data')
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([130, null])
  })

  test('a torn line is cut off and written again', () => {
    const output = join(folder, 'torn.jsonl')
    const third = whole.split('\n').slice(0, 3).join('\n').length + 1
    writeFileSync(output, whole.slice(0, third + 40))
    runWirecopy(built, ['analyze', '--jsonl', input, '-o', output, '--resume'])
    expect(readFileSync(output, 'utf8')).toBe(whole)
  })

  test('a run that was complete stays as it is, and its errors still count', () => {
    const output = join(folder, 'complete.jsonl')
    const args = ['analyze', '--jsonl', '-o', output]
    const stories = { input: `${recordOf(1)}oops\n` }
    const first = runWirecopy(built, args, stories)
    const lines = readFileSync(output, 'utf8')
    const again = runWirecopy(built, [...args, '--resume'], stories)
    expect([first.status, again.status]).toEqual([1, 1])
    expect(again.stderr).toBe(first.stderr)
    expect(readFileSync(output, 'utf8')).toBe(lines)
  })

  test('what would spoil an output is refused', () => {
    const output = join(folder, 'kept.jsonl')
    writeFileSync(output, '{"id":"other"}\n')
    const refused = runWirecopy(built, ['analyze', '--jsonl', input, '-o', output])
    expect(refused.stderr).toMatch(/kept\.jsonl has lines already\. Add --resume to go on, or remove it\n$/)
    expect(refused.status).toBe(2)
    const other = runWirecopy(built, ['analyze', '--jsonl', input, '-o', output, '--resume'])
    expect(other.stderr).toBe(
      'wirecopy: cannot resume: line 1 of the output has id "other", that of the input 0\n',
    )
    expect(other.status).toBe(1)
    expect(readFileSync(output, 'utf8')).toBe('{"id":"other"}\n')
    expect(analyze('', '--resume').stderr).toMatch(/^wirecopy: --resume needs --output FILE/)
  })
})

test('no file but an output of its own is cut off or written into', () => {
  const refused = (content: string, input: (path: string) => string[], message: RegExp): void => {
    const path = join(folder, 'precious')
    writeFileSync(path, content)
    const { stderr, status } = runWirecopy(built, ['analyze', ...input(path)], { input: records(3) })
    expect(stderr).toMatch(message)
    expect(status).toBeGreaterThan(0)
    expect(readFileSync(path, 'utf8')).toBe(content)
  }
  const resumed = (path: string): string[] => ['--jsonl', '-o', path, '--resume']
  refused('Notes of mine.\nSecond line', resumed, /cannot resume: \S+ does not begin as an output/)
  refused('\nNotes of mine.', resumed, /cannot resume/)
  refused('no end', resumed, /cannot resume/)
  // the input itself, whose last line ends without a line feed
  refused(records(3).trimEnd(), (path) => [...resumed(path), path], /--output: \S+ is read too/)
  refused(storyOf(0), (path) => ['-o', path, '--resume', path], /--output: \S+ is read too/)
})

test('an input or a folder that is not there is one plain line', () => {
  const { stderr, status } = runWirecopy(built, ['analyze', '--jsonl', 'none.jsonl'])
  expect(stderr).toBe('wirecopy: none.jsonl: no such file\n')
  expect(status).toBe(1)
  const nowhere = analyze(recordOf(1), '-o', join(folder, 'none', 'facts.jsonl'))
  expect(nowhere.stderr).toMatch(/^wirecopy: cannot write .*facts\.jsonl: its folder is not there\n$/)
  expect(nowhere.status).toBe(1)
})

test('the same contract under GNU parallel', () => {
  const input = records(200)
  const { stdout, status } = spawnSync(
    'parallel',
    [
      '--pipe',
      '--keep-order',
      '--jobs',
      '2',
      '-N',
      '50',
      `${process.execPath} ${built}/cli.js analyze --jsonl`,
    ],
    { input, encoding: 'utf8', maxBuffer: 2 ** 28 },
  )
  expect(status).toBe(0)
  expect(stdout).toBe(analyze(input).stdout)
})
