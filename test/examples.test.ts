import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listExamples, outputFileOf, runExample } from '../scripts/run-example.js'

// The CommonJS example needs the built package: package.test.ts runs it.
const fromSources = listExamples().filter((example) => example.endsWith('.ts'))

test.each(fromSources)('%s prints what its output file says', (example) => {
  expect(runExample(example)).toBe(readFileSync(outputFileOf(example), 'utf8'))
})
