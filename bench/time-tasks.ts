import { Bench } from 'tinybench'

/** What is timed, by its name. */
export type Tasks = Readonly<Record<string, () => unknown>>

// The engine compiles what is hot piece by piece: a large program gets faster for some twenty passes.
const WARM_PASSES = 20
const WARM_MS = 8_000

/**
 * The median time of each task in milliseconds. Tasks take turns, round by round, so that what else the machine
 * does hits all of them; each is warmed up before, twenty times or eight seconds long, and twice at least.
 */
export async function timeTasks(tasks: Tasks, rounds: number): Promise<Record<string, number>> {
  const times = Object.fromEntries(Object.keys(tasks).map((name): [string, number[]] => [name, []]))
  for (const task of Object.values(tasks)) warmUp(task)
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({ iterations: 1, time: 0, warmup: false })
    for (const [name, task] of Object.entries(tasks)) bench.add(name, task)
    await bench.run()
    for (const { name, result } of bench.tasks) {
      if (result.state !== 'completed') throw new Error(`${name} did not complete`)
      times[name]!.push(result.latency.p50)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
}

function warmUp(task: () => unknown): void {
  const end = performance.now() + WARM_MS
  for (let i = 0; i < WARM_PASSES && (i < 2 || performance.now() < end); i++) task()
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}
