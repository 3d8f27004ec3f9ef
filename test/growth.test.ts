import { expect, test } from 'vitest'
import { analyzeArticle } from '../src/index.js'
import { GROWTH_TEXTS } from './growth-texts.js'

const SMALL = 32 * 1024
const TIMES_LARGER = 16
/** Cost of a character in the large text to that in the small one. Linear is 1, quadratic is 16. */
const MOST_GROWTH = 4
/** Under so many microseconds nothing can be told from noise. */
const NOISE = 50_000
const ROUNDS = 6

function processorTime(text: string): number {
  const begun = process.cpuUsage()
  analyzeArticle(text)
  const { user, system } = process.cpuUsage(begun)
  return user + system
}

/** Is there a round, of a few, by whose end the cost has been seen to grow no faster? Other work only ever adds to it. */
function growsNoFaster(small: string, large: string): boolean {
  // the first times are those of code that is not yet compiled
  let leastOfSmall = Math.min(...[0, 1, 2, 3].map(() => processorTime(small)))
  let leastOfLarge = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    leastOfSmall = Math.max(1000, Math.min(leastOfSmall, processorTime(small)))
    leastOfLarge = Math.min(leastOfLarge, processorTime(large))
    if (leastOfLarge < NOISE || leastOfLarge / leastOfSmall / TIMES_LARGER < MOST_GROWTH) return true
  }
  return false
}

test.each(Object.entries(GROWTH_TEXTS))('time grows with the length and no faster: %s', (_, makeText) => {
  expect(growsNoFaster(makeText(SMALL), makeText(SMALL * TIMES_LARGER))).toBe(true)
})
