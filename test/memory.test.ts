import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const STORIES = 2400
/** What may be kept for a story that is over, on average: nothing, but heaps are never measured to the byte. */
const MOST_BYTES_A_STORY = 2000

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

// 20 new words a story: a lexicon that kept them would grow by 5 kB with each
test('the heap is flat after some stories, whatever words they bring', { timeout: 200_000 }, () => {
  const child = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', 'test/memory-child.ts', String(STORIES)],
    { encoding: 'utf8', timeout: 190_000 },
  )
  expect(child.status, child.stderr).toBe(0)
  const heap = child.stdout.trim().split('\n').map(Number)
  expect(heap).toHaveLength(24)
  // the mean of the third quarter and of the last: by then as much is remembered as ever is, and it is let go now and then,
  // which shows as a saw with teeth of some 200 stories
  const third = mean(heap.slice(12, 18))
  const last = mean(heap.slice(18))
  expect((last - third) / (STORIES / 4)).toBeLessThan(MOST_BYTES_A_STORY)
})
