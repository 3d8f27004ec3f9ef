// npm run bench: wirecopy beside its peers on the same news stories, in one run. Prints a Markdown table and writes
// it to bench/results.md, with the numbers in bench/results.json. Takes about five minutes.

import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { coldStarts } from './cold-start.js'
import { markdownOf, type Row } from './markdown-of.js'
import { type ReaderName, STORIES } from './readers.js'
import { median, medianRatio, timeReaders } from './time-readers.js'

const ROUNDS = Number(process.env.ROUNDS ?? 15)

const characters = STORIES.reduce((sum, story) => sum + story.length, 0)
const tenths = (mb: number): number => Math.round(mb * 10) / 10
const perStory = (times: readonly number[]): number => median(times) / STORIES.length
const cold = coldStarts()
const analyzed = await beside('analyzeArticle', 'wink', 'wink’s default readDoc', '≤ 1.3 × its time')
const alone = await timeReaders(['parseDateline', 'classifyTopics'], ROUNDS)
const rows: Row[] = [
  analyzed,
  await beside('analyzeArticle', 'compromise', 'compromise, quotations and people', '≥ 12 × faster'),
  await beside('extractQuotes', 'quote-parser', 'quote-parser', '≤ 4 × its time'),
  { what: 'parseDateline', ms: perStory(alone.parseDateline), goal: '≤ 0.05 ms' },
  {
    what: 'classifyTopics, its tokenizing included',
    ms: perStory(alone.classifyTopics),
    goal: '≥ 3 M characters/s beyond tokenizing',
  },
  {
    what: 'first call with its import, wirecopy',
    ms: median(cold.analyzeArticle.ms),
    peer: {
      what: 'wink, the same',
      ms: median(cold.wink.ms),
      ratio: medianRatio(cold.analyzeArticle.ms, cold.wink.ms),
    },
    goal: '≤ 1.25 × its time',
  },
  {
    what: 'first call with its import, wirecopy/dateline',
    ms: median(cold.parseDateline.ms),
    goal: '≤ 15 ms',
  },
]
const report = {
  machine: `${cpus().length} cores, Node ${process.versions.node}`,
  stories: STORIES.length,
  charactersPerStory: Math.round(characters / STORIES.length),
  rows,
  storiesPerSecond: Math.round(1000 / analyzed.ms),
  charactersPerSecond: {
    analyzeArticle: Math.round((characters / STORIES.length / analyzed.ms) * 1000),
    classifyTopics: Math.round((characters / median(alone.classifyTopics)) * 1000),
  },
  memoryMB: { wirecopy: tenths(median(cold.analyzeArticle.mb)), wink: tenths(median(cold.wink.mb)) },
}

const markdown = markdownOf(report)
writeFileSync('bench/results.json', `${JSON.stringify(report, null, 2)}\n`)
writeFileSync('bench/results.md', markdown)
console.log(markdown)

async function beside(ours: ReaderName, peer: ReaderName, peerWhat: string, goal: string): Promise<Row> {
  const times = await timeReaders([ours, peer], ROUNDS)
  const [our, their] = [times[ours], times[peer]]
  return {
    what: ours,
    ms: perStory(our),
    peer: { what: peerWhat, ms: perStory(their), ratio: medianRatio(our, their) },
    goal,
  }
}
