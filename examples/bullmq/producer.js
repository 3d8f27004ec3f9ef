// node producer.js < stories.jsonl: cuts a corpus into jobs of 100 stories.

import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { Queue } from 'bullmq'
import { connection, END, jobId, QUEUE } from './queue.js'

const STORIES_A_JOB = 100
/** Jobs that wait at a time: Redis keeps them in memory. */
const MOST_WAITING = 1_000

const queue = new Queue(QUEUE, { connection })
let jobs = 0

async function add(articles, name = 'stories') {
  while ((await queue.getWaitingCount()) >= MOST_WAITING) await wait(500)
  const id = jobId(jobs++)
  // Tried three times if it fails, after one second and then two.
  await queue.add(
    name,
    { articles },
    { jobId: id, attempts: 3, backoff: { type: 'exponential', delay: 1_000 } },
  )
}

let articles = []
for await (const line of createInterface({ input: process.stdin })) {
  articles.push(JSON.parse(line))
  if (articles.length === STORIES_A_JOB) {
    await add(articles)
    articles = []
  }
}
await add(articles, END)
console.log(`added ${jobs} jobs`)
await queue.close()
