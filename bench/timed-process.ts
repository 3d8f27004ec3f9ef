// A process for one reader (its name is the argument): warms up, says so by a message, and answers each message
// with the milliseconds of a pass over the stories.

import { Bench } from 'tinybench'
import { READERS, type ReaderName, STORIES } from './readers.js'

// The engine compiles what is hot piece by piece: a large program gets faster for some twenty passes.
const WARM_PASSES = 20
const WARM_MS = 8_000

const read = await READERS[process.argv[2] as ReaderName]()
const pass = (): void => {
  for (const story of STORIES) read(story)
}

const end = performance.now() + WARM_MS
for (let i = 0; i < WARM_PASSES && (i < 2 || performance.now() < end); i++) pass()
process.send!('warm')

process.on('message', async () => {
  const bench = new Bench({ iterations: 1, time: 0, warmup: false }).add('pass', pass)
  await bench.run()
  const [task] = bench.tasks
  if (task?.result.state !== 'completed') throw new Error(`${process.argv[2]} did not complete`)
  process.send!(task.result.latency.p50)
})
