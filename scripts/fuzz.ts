// `npm run fuzz -- [--minutes 10] [--seed 1]`: checks every invariant of test/story-invariants.ts on texts that nobody
// wrote, until the time is up. Each text that breaks one is printed as short as it could be made, with the seed
// that brings it back; each invariant then goes on.
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { arbitraryMutation, arbitraryStory } from '../test/arbitrary-story.js'
import { STORY_INVARIANTS } from '../test/story-invariants.js'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } },
})
const until = Date.now() + Number(values.minutes) * 60_000
let seed = Number(values.seed ?? Date.now() % 2 ** 31)
const TEXTS = { stories: [arbitraryStory, 100], mutations: [arbitraryMutation, 10] } as const

let texts = 0
let found = 0
while (Date.now() < until) {
  for (const [name, holds] of Object.entries(STORY_INVARIANTS))
    for (const [kind, [arbitrary, numRuns]] of Object.entries(TEXTS)) {
      const result = fc.check(fc.property(arbitrary, holds), {
        seed,
        numRuns,
        interruptAfterTimeLimit: 60_000,
      })
      texts += result.numRuns
      if (!result.failed || result.counterexample === null) continue
      found++
      const [text] = result.counterexample
      console.log(`\n${name}\n  ${kind}, seed ${result.seed}: ${JSON.stringify(text)}`)
      console.log(
        `  ${String((result.errorInstance as Error)?.stack)
          .split('\n')
          .slice(0, 12)
          .join('\n  ')}`,
      )
    }
  seed++
}
console.log(`${texts} texts checked, ${found} findings.`)
if (found > 0) process.exitCode = 1
