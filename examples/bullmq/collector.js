// node collector.js > facts.jsonl: one line for each story, in the order of the corpus.

import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { Queue, QueueEvents } from 'bullmq'
import { connection, END, jobId, QUEUE } from './queue.js'

const queue = new Queue(QUEUE, { connection })
const events = new QueueEvents(QUEUE, { connection })
await events.waitUntilReady()

async function answersOf(job) {
  try {
    return (await job.waitUntilFinished(events)).answers
  } catch (error) {
    // Every attempt failed: its stories are answered all the same.
    return job.data.articles.map(({ id = null }) => ({ id, error: `job ${job.id} failed: ${error.message}` }))
  }
}

let stories = 0
let last = false
for (let n = 0; !last; n++) {
  let job
  while (!job) job = (await queue.getJob(jobId(n))) ?? (await wait(200))
  for (const answer of await answersOf(job)) {
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain')
    stories++
  }
  const { attemptsStarted } = await queue.getJob(job.id)
  if (attemptsStarted > 1) console.error(`${job.id}: done at attempt ${attemptsStarted}`)
  last = job.name === END
  await job.remove()
}
console.error(`collected ${stories} stories`)
await events.close()
await queue.close()
