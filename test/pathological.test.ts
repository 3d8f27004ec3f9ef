import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

// Generous, for slow machines: what these texts would catch takes minutes, not seconds.
const LONGEST_MS = 10_000
const LONGEST_OF_FIVE_MEGABYTES_MS = 150_000
const LONGEST_OF_ALL_MS = 280_000

test('no text takes for ever', { timeout: LONGEST_OF_ALL_MS + 10_000 }, () => {
  const child = spawnSync(process.execPath, ['--import', 'tsx', 'test/pathological-child.ts'], {
    encoding: 'utf8',
    timeout: LONGEST_OF_ALL_MS,
  })
  const reports = child.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { name: string; ms: number })
  const last = reports.at(-1)?.name
  expect(child.status, `stopped in the case after "${last}"\n${child.stderr}`).toBe(0)
  const slow = reports.filter(
    ({ name, ms }) => ms > (name.includes('megabytes') ? LONGEST_OF_FIVE_MEGABYTES_MS : LONGEST_MS),
  )
  expect(slow).toEqual([])
})
