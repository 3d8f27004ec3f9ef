// node worker.js [threads]: works on jobs until it is stopped. Start it on as many machines as you like.

import { Worker } from 'bullmq'
import { connection, QUEUE } from './queue.js'

const concurrency = Number(process.argv[2] ?? 1)
/** The file that BullMQ runs in threads of their own: that of wirecopy, or yours around it. */
const processor = new URL(process.env.PROCESSOR ?? import.meta.resolve('wirecopy/bullmq'))

const worker = new Worker(QUEUE, processor, {
  connection,
  concurrency,
  // Threads end with their worker, however that ends; processes that BullMQ forks would outlive a kill.
  useWorkerThreads: true,
  // A worker that is killed stops renewing its locks; after this time others take its jobs over.
  lockDuration: 5_000,
  stalledInterval: 2_000,
  maxStalledCount: 3,
})

worker.on('active', ({ id }) => console.log(`${id}: begun`))
worker.on('stalled', (id) => console.log(`${id}: its worker has gone, goes to another`))
worker.on('failed', (job, error) =>
  console.log(`${job?.id}: attempt ${job?.attemptsMade} of ${job?.opts.attempts} failed: ${error.message}`),
)
worker.on('error', (error) => console.error(error.message))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => worker.close())
