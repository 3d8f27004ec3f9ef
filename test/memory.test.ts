import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const STORIES = 1500
/** What may be kept for a story that is over, on average: nothing, but heaps are never measured to the byte. */
const MOST_BYTES_A_STORY = 2000

// 20 new words a story: a lexicon that kept them would grow by 5 kB with each
test('the heap is flat after some stories, whatever words they bring', { timeout: 200_000 }, () => {
  const child = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', 'test/memory-child.ts', String(STORIES)],
    { encoding: 'utf8', timeout: 190_000 },
  )
  expect(child.status, child.stderr).toBe(0)
  const heap = child.stdout.trim().split('\n').map(Number)
  expect(heap).toHaveLength(30)
  // the least of the middle and of the end: what is remembered is let go now and then, which shows as a saw of some 250
  // stories, far less than either
  const middle = Math.min(...heap.slice(6, 18))
  const end = Math.min(...heap.slice(18))
  expect((end - middle) / (STORIES * 0.4)).toBeLessThan(MOST_BYTES_A_STORY)
})
