import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerStory } from '../src/answer-story.js'
import processStories from '../src/bullmq/index.js'
import { buildFor } from './built-command.js'

const OSLO = 'OSLO, May 3 (Reuters) - Norway will lend more, Ada Lovik said.'

describe('the processor', () => {
  test('answers every article of a job, in order, with the fields asked for', async () => {
    const articles = [{ id: 7, text: OSLO }, 'no record', { id: 'b', text: '' }]
    expect(await processStories({ data: { articles, fields: ['people'] } })).toEqual({
      answers: [
        { id: 7, people: [expect.objectContaining({ name: 'Ada Lovik' })] },
        { id: null, error: 'expected an object as {"id": 1, "text": "…"}, got "no record"' },
        { id: 'b', people: [] },
      ],
    })
  })

  test('a job without articles fails with a message that says what is missing', async () => {
    await expect(processStories({ data: {} } as never)).rejects.toThrow(/job\.data\.articles to be an array/)
  })
})

// The programs of examples/bullmq as a user would run them, with a Redis of our own, on one machine.
const COUNT = Number(process.env.STORIES ?? 2_000)
const FAILING_JOB = 3
const folder = resolve('.test-build/bullmq-user')
const installed = (() => {
  try {
    return execFileSync('redis-server', ['--version'], { encoding: 'utf8' })
  } catch {
    return null
  }
})()

const storyOf = (n: number): string =>
  `OSLO, May ${(n % 28) + 1} (Reuters) - Norway will lend ${n} million more, Ada Lovik said.\n\n"It is not enough," said Jonas Rehn.`

// Where redis-server is missing the test is left out, and said to be; in CI it must be there.
describe.skipIf(!installed && !process.env.CI)('many stories, two workers (needs redis-server)', () => {
  const running: ChildProcess[] = []
  let url = ''

  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(join(folder, 'node_modules/wirecopy'), { recursive: true })
    cpSync('examples/bullmq', folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    cpSync('package.json', join(folder, 'node_modules/wirecopy/package.json'))
    buildFor('bullmq-user/node_modules/wirecopy/dist')
    writeFileSync(
      join(folder, 'fails-once.js'),
      `import processStories from 'wirecopy/bullmq'
       export default async (job) => {
         if (job.id === 'stories-${FAILING_JOB}' && job.attemptsMade === 0) throw new Error('broken on purpose')
         return processStories(job)
       }`,
    )
    const port = await freePort()
    url = `redis://127.0.0.1:${port}`
    const redis = spawn('redis-server', [
      '--port',
      `${port}`,
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--dir',
      folder,
    ])
    running.push(redis)
    for await (const line of redis.stdout!) if (String(line).includes('Ready to accept')) break
  })
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL')
  })

  function start(program: string, stdio: ('ignore' | 'pipe' | number)[]): ChildProcess {
    const child = spawn(process.execPath, [program], {
      cwd: folder,
      stdio,
      env: { ...process.env, REDIS_URL: url, PROCESSOR: pathToFileURL(join(folder, 'fails-once.js')).href },
    })
    running.push(child)
    return child
  }

  test('one worker is killed and one job fails: every story is answered once, in order, and retries show', {
    timeout: 300_000,
  }, async () => {
    const corpus = Array.from({ length: COUNT }, (_, id) => ({ id, text: storyOf(id) }))
    const expected = corpus.map((story) => JSON.stringify(answerStory(story)))
    const file = (name: string): string => join(folder, name)
    const linesOf = (name: string): string[] => readFileSync(file(name), 'utf8').trimEnd().split('\n')
    writeFileSync(file('stories.jsonl'), corpus.map((story) => `${JSON.stringify(story)}\n`).join(''))
    const begun = Date.now()
    const [first, second] = ['1.log', '2.log'].map((name) => {
      const log = openSync(file(name), 'w')
      return start('worker.js', ['ignore', log, log])
    })
    start('producer.js', [openSync(file('stories.jsonl'), 'r'), 'ignore', 'ignore'])
    const collector = start('collector.js', ['ignore', openSync(file('facts.jsonl'), 'w'), 'pipe'])
    let report = ''
    collector.stderr!.on('data', (chunk) => {
      report += chunk
    })

    // A quarter of the jobs has begun, and the first worker has just begun with one: that is when it is killed.
    const begunBy = (name: string): number => linesOf(name).filter((line) => line.endsWith(': begun')).length
    let before = begunBy('1.log')
    for (let now = before; now === before || now + begunBy('2.log') < COUNT / 400; now = begunBy('1.log')) {
      before = now
      await wait(5)
    }
    first!.kill('SIGKILL')
    const killedAt = linesOf('facts.jsonl').length
    expect(await once(collector, 'exit')).toEqual([0, null])
    const seconds = (Date.now() - begun) / 1000
    second!.kill('SIGTERM')
    await once(second!, 'exit')

    const lines = linesOf('facts.jsonl')
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(corpus.map(({ id }) => id))
    expect(lines).toEqual(expected)

    const orphan = /(stories-\d+): begun$/.exec(linesOf('1.log').at(-1)!)![1]
    const [log1, log2] = [readFileSync(file('1.log'), 'utf8'), readFileSync(file('2.log'), 'utf8')]
    expect(log1 + log2).toContain(`stories-${FAILING_JOB}: attempt 1 of 3 failed: broken on purpose`)
    expect(log2).toContain(`${orphan}: its worker has gone, goes to another\n`)
    const retried = report.match(/^stories-\d+: done at attempt 2$/gm) ?? []
    expect(retried).toContain(`stories-${FAILING_JOB}: done at attempt 2`)
    expect(retried).toContain(`${orphan}: done at attempt 2`)
    expect(report).toContain(`collected ${COUNT} stories`)
    console.log(
      `${COUNT} stories, killed a worker after ${killedAt}: ${lines.length} answers in ${seconds.toFixed(1)} s, ` +
        `retried ${retried.length} jobs (${retried.map((line) => line.split(':')[0]).join(', ')})`,
    )
  })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
