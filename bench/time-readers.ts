import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { ReaderName } from './readers.js'

const PROCESS = fileURLToPath(new URL('./timed-process.ts', import.meta.url))

/**
 * The times of each reader for all stories in milliseconds, round by round. Each has a process of its own, as where it is
 * used: in one process, each collects the garbage of the others too. They take turns, so that what else the machine does hits
 * all of them; each is warmed up before, twenty times or eight seconds long, and twice at least.
 */
export async function timeReaders<Name extends ReaderName>(
  names: readonly Name[],
  rounds: number,
): Promise<Record<Name, number[]>> {
  const processes: ChildProcess[] = []
  try {
    for (const name of names) {
      const started = fork(PROCESS, [name])
      processes.push(started)
      await answerOf(started)
    }
    const times = Object.fromEntries(names.map((name): [string, number[]] => [name, []]))
    for (let round = 0; round < rounds; round++)
      for (const [i, name] of names.entries()) {
        processes[i]!.send('pass')
        times[name]!.push((await answerOf(processes[i]!)) as number)
      }
    return times as Record<Name, number[]>
  } finally {
    for (const started of processes) started.kill()
  }
}

async function answerOf(started: ChildProcess): Promise<unknown> {
  const stopped = new AbortController()
  const failed = once(started, 'exit', { signal: stopped.signal }).then(([code]) => {
    throw new Error(`A timed process ended with ${code}.`)
  })
  try {
    const [answer] = await Promise.race([once(started, 'message'), failed])
    return answer
  } finally {
    stopped.abort()
    failed.catch(() => {})
  }
}

/** How many times as long one takes as the other: the median over the rounds, each of which is slow or fast for both. */
export function medianRatio(times: readonly number[], others: readonly number[]): number {
  return median(times.map((time, round) => time / others[round]!))
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}
