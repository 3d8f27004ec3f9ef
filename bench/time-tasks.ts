import { Bench } from 'tinybench'

/** What is timed, by its name. */
export type Tasks<Name extends string = string> = Readonly<Record<Name, () => unknown>>

// The engine compiles what is hot piece by piece: a large program gets faster for some twenty passes.
const WARM_PASSES = 20
const WARM_MS = 8_000

/**
 * The times of each task in milliseconds, round by round. Tasks take turns, so that what else the machine does hits all of
 * them; each is warmed up before, twenty times or eight seconds long, and twice at least.
 */
export async function timeTasks<Name extends string>(
  tasks: Tasks<Name>,
  rounds: number,
): Promise<Record<Name, number[]>> {
  const entries = Object.entries<() => unknown>(tasks)
  const times: Record<string, number[]> = Object.fromEntries(entries.map(([name]) => [name, []]))
  for (const [, task] of entries) warmUp(task)
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({ iterations: 1, time: 0, warmup: false })
    for (const [name, task] of entries) bench.add(name, task)
    await bench.run()
    for (const { name, result } of bench.tasks) {
      if (result.state !== 'completed') throw new Error(`${name} did not complete`)
      times[name]!.push(result.latency.p50)
    }
  }
  return times
}

function warmUp(task: () => unknown): void {
  const end = performance.now() + WARM_MS
  for (let i = 0; i < WARM_PASSES && (i < 2 || performance.now() < end); i++) task()
}

/** How many times as long one takes as the other: the median over the rounds, each of which is slow or fast for both. */
export function medianRatio(times: readonly number[], others: readonly number[]): number {
  return median(times.map((time, round) => time / others[round]!))
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}
