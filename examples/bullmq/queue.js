// What producer, workers and collector have to agree on.

const { hostname, port } = new URL(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379')

export const connection = { host: hostname, port: Number(port), maxRetriesPerRequest: null }
export const QUEUE = 'stories'

/** Jobs are numbered, so that a second producer of the same corpus adds none twice and the collector keeps order. */
export const jobId = (n) => `stories-${n}`

/** The name of the last job of a corpus. */
export const END = 'end'
