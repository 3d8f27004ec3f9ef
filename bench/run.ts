// npm run bench: wirecopy beside its peers on the same news stories, in one run. Prints a Markdown table and writes
// it to bench/results.md, with the numbers in bench/results.json. Takes about five minutes.

import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { coldStarts } from './cold-start.js'
import { makeStories } from './corpus/make-stories.js'
import { markdownOf, type Row } from './markdown-of.js'
import { median, medianRatio, timeTasks } from './time-tasks.js'

// As built, which is what is installed: tsx gives every function of the sources a name when it is made, and takes a fifth more time.
const built = 'wirecopy'
const { analyzeArticle, classifyTopics, extractQuotes, parseDateline }: typeof import('../src/index.js') =
  await import(built)
const require = createRequire(import.meta.url)
const wink = require('wink-nlp')(require('wink-eng-lite-web-model'))
const compromise = require('compromise')
const quoteParser = require('quote-parser')

const STORIES = 300
const ROUNDS = Number(process.env.ROUNDS ?? 15)

const stories = makeStories(STORIES)
const characters = stories.reduce((sum, story) => sum + story.length, 0)
const each = (read: (story: string) => unknown) => (): void => {
  for (const story of stories) read(story)
}

const PEERS = {
  wink: each((story) => wink.readDoc(story)),
  compromise: each((story) => {
    const doc = compromise(story)
    return [doc.quotations().json(), doc.people().json()]
  }),
  'quote-parser': each((story) => quoteParser.parse(story, 'en', { minLength: 1 })),
}
const tenths = (mb: number): number => Math.round(mb * 10) / 10
const perStory = (times: readonly number[]): number => median(times) / STORIES
const cold = coldStarts()
const analyze = each((story) => analyzeArticle(story))
const extract = each((story) => extractQuotes(story))
const alone = await timeTasks(
  {
    parseDateline: each((story) => parseDateline(story)),
    classifyTopics: each((story) => classifyTopics(story)),
  },
  ROUNDS,
)
const rows: Row[] = [
  await beside('analyzeArticle', analyze, 'wink', 'wink’s default readDoc', '≤ 1.3 × its time'),
  await beside('analyzeArticle', analyze, 'compromise', 'compromise, quotations and people', '≥ 12 × faster'),
  await beside('extractQuotes', extract, 'quote-parser', 'quote-parser', '≤ 4 × its time'),
  { what: 'parseDateline', ms: perStory(alone.parseDateline), goal: '≤ 0.05 ms' },
  {
    what: 'classifyTopics, its tokenizing included',
    ms: perStory(alone.classifyTopics),
    goal: '≥ 3 M characters/s beyond tokenizing',
  },
  {
    what: 'first call with its import, wirecopy',
    ms: cold.analyzeArticle.ms,
    peer: { what: 'wink, the same', ms: cold.wink.ms, ratio: cold.analyzeArticle.ms / cold.wink.ms },
    goal: '≤ 1.25 × its time',
  },
  { what: 'first call with its import, wirecopy/dateline', ms: cold.parseDateline.ms, goal: '≤ 15 ms' },
]
const report = {
  machine: `${cpus().length} cores, Node ${process.versions.node}`,
  stories: STORIES,
  charactersPerStory: Math.round(characters / STORIES),
  rows,
  storiesPerSecond: Math.round(1000 / rows[0]!.ms),
  charactersPerSecond: {
    analyzeArticle: Math.round((characters / STORIES / rows[0]!.ms) * 1000),
    classifyTopics: Math.round((characters / median(alone.classifyTopics)) * 1000),
  },
  memoryMB: { wirecopy: tenths(cold.analyzeArticle.mb), wink: tenths(cold.wink.mb) },
}

const markdown = markdownOf(report)
writeFileSync('bench/results.json', `${JSON.stringify(report, null, 2)}\n`)
writeFileSync('bench/results.md', markdown)
console.log(markdown)

async function beside(
  what: string,
  ours: () => unknown,
  peer: keyof typeof PEERS,
  peerWhat: string,
  goal: string,
): Promise<Row> {
  const times = await timeTasks({ ours, theirs: PEERS[peer] }, ROUNDS)
  return {
    what,
    ms: perStory(times.ours),
    peer: {
      what: peerWhat,
      ms: perStory(times.theirs),
      ratio: medianRatio(times.ours, times.theirs),
    },
    goal,
  }
}
