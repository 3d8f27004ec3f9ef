import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { TopicModel } from '../../src/topics/topic-model.js'
import { sealed } from '../sealed.js'

const HEADER = `// Written by scripts/build-topics.ts. Do not edit; see DATA.md for sources and licences.
import type { TopicModel } from './topic-model.js'
`
const SOURCES = `
// Weights of words, not text, made from: seed terms (ours, CC0-1.0); HuffPost headlines as published in
// R. Misra's News Category Dataset (CC BY 4.0); Wikipedia's Portal:Current events (CC BY-SA 4.0); GloVe
// vectors (PDDL 1.0).
`
const SOURCES_SEEDS_ONLY = `
// Made from seed terms (ours, CC0-1.0).
`

/** Writes the model as TypeScript. Returns how large the file is, gzipped. */
export function writeModel(file: URL, model: TopicModel, seedsOnly: boolean): number {
  const sources = seedsOnly ? SOURCES_SEEDS_ONLY : SOURCES
  const source = sealed(`${HEADER}${sources}\nexport const MODEL: TopicModel = ${JSON.stringify(model)}\n`)
  writeFileSync(file, source)
  return gzipSync(source, { level: 9 }).length
}
