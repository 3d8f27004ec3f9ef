import { expect, test } from 'vitest'
import { analyzeArticle } from '../src/index.js'
import { GROWTH_TEXTS } from './growth-texts.js'

const SMALL = 64 * 1024
const TIMES_LARGER = 4
/** Linear is 1 and quadratic is 4: the margin is for the garbage collector and for machines that are busy. */
const MOST_GROWTH = 2.8

/** Processor time, the least of three: other work on the machine only ever adds to it. */
function leastTime(text: string): number {
  const times = [0, 1, 2].map(() => {
    const begun = process.cpuUsage()
    analyzeArticle(text)
    const { user, system } = process.cpuUsage(begun)
    return user + system
  })
  return Math.max(1000, Math.min(...times))
}

test.each(Object.entries(GROWTH_TEXTS))('time grows with the length and no faster: %s', (_, makeText) => {
  const small = leastTime(makeText(SMALL))
  const large = leastTime(makeText(SMALL * TIMES_LARGER))
  // under 50 ms nothing can be told from noise
  if (large > 50_000) expect(large / small / TIMES_LARGER).toBeLessThan(MOST_GROWTH)
})
