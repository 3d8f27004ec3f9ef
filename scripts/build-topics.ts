// Builds src/topics/model.generated.ts.   npx tsx scripts/build-topics.ts
import { readSeeds } from './topics/read-seeds.js'
import { writeModel } from './topics/write-model.js'

const LEVELS = 15
const HEADER = `// Written by scripts/build-topics.ts from scripts/topics/seeds.txt (ours). Do not edit.\n`

const table = new Map<string, Int8Array>()
for (const [term, row] of readSeeds(new URL('topics/seeds.txt', import.meta.url))) {
  const mean = row.reduce((a, b) => a + b, 0) / row.length
  table.set(
    term,
    Int8Array.from(row, (weight) => Math.round(((weight - mean) / 1.3) * LEVELS)),
  )
}
writeModel(
  new URL('../src/topics/model.generated.ts', import.meta.url),
  table,
  { spread: 6, bias: -3.2, z: 1.9, margin: 0.25, trailing: 0.2 },
  HEADER,
)
