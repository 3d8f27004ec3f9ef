// npm run bench: wirecopy beside its peers on the same news stories, in one run. Prints a Markdown table and writes
// it to bench/results.md, with the numbers in bench/results.json. Takes about five minutes.

import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { coldStarts } from './cold-start.js'
import { makeStories } from './corpus/make-stories.js'
import { markdownOf, type Row } from './markdown-of.js'
import { timeTasks } from './time-tasks.js'

// As built, which is what is installed: tsx gives every function of the sources a name when it is made, and takes a fifth more time.
const built = 'wirecopy'
const { analyzeArticle, classifyTopics, extractQuotes, parseDateline }: typeof import('../src/index.js') =
  await import(built)
const require = createRequire(import.meta.url)
const wink = require('wink-nlp')(require('wink-eng-lite-web-model'))
const compromise = require('compromise')
const quoteParser = require('quote-parser')

const STORIES = 300
const ROUNDS = Number(process.env.ROUNDS ?? 9)

const stories = makeStories(STORIES)
const characters = stories.reduce((sum, story) => sum + story.length, 0)
const each = (read: (story: string) => unknown) => (): void => {
  for (const story of stories) read(story)
}

const times = await timeTasks(
  {
    analyzeArticle: each((story) => analyzeArticle(story)),
    'wink readDoc': each((story) => wink.readDoc(story)),
    compromise: each((story) => {
      const doc = compromise(story)
      return [doc.quotations().json(), doc.people().json()]
    }),
    extractQuotes: each((story) => extractQuotes(story)),
    'quote-parser': each((story) => quoteParser.parse(story, 'en', { minLength: 1 })),
    parseDateline: each((story) => parseDateline(story)),
    classifyTopics: each((story) => classifyTopics(story)),
  },
  ROUNDS,
)
const tenths = (mb: number): number => Math.round(mb * 10) / 10
const ms = (name: string): number => times[name]! / STORIES
const cold = coldStarts()

const rows: Row[] = [
  besides('analyzeArticle', 'wink’s default readDoc', 'wink readDoc', '≤ 1.3 × its time'),
  besides('analyzeArticle', 'compromise, quotations and people', 'compromise', '≥ 12 × faster'),
  besides('extractQuotes', 'quote-parser', 'quote-parser', '≤ 4 × its time'),
  { what: 'parseDateline', ms: ms('parseDateline'), goal: '≤ 0.05 ms' },
  {
    what: 'classifyTopics, its tokenizing included',
    ms: ms('classifyTopics'),
    goal: '≥ 3 M characters/s beyond tokenizing',
  },
  {
    what: 'first call with its import, wirecopy',
    ms: cold.analyzeArticle.ms,
    peer: { what: 'wink, the same', ms: cold.wink.ms },
    goal: '≤ 1.25 × its time',
  },
  { what: 'first call with its import, wirecopy/dateline', ms: cold.parseDateline.ms, goal: '≤ 15 ms' },
]
const report = {
  machine: `${cpus().length} cores, Node ${process.versions.node}`,
  stories: STORIES,
  charactersPerStory: Math.round(characters / STORIES),
  rows,
  storiesPerSecond: Math.round(1000 / ms('analyzeArticle')),
  charactersPerSecond: {
    analyzeArticle: Math.round((characters / times.analyzeArticle!) * 1000),
    classifyTopics: Math.round((characters / times.classifyTopics!) * 1000),
  },
  memoryMB: { wirecopy: tenths(cold.analyzeArticle.mb), wink: tenths(cold.wink.mb) },
}

const markdown = markdownOf(report)
writeFileSync('bench/results.json', `${JSON.stringify(report, null, 2)}\n`)
writeFileSync('bench/results.md', markdown)
console.log(markdown)

function besides(name: string, peer: string, peerTask: string, goal: string): Row {
  return { what: name, ms: ms(name), peer: { what: peer, ms: ms(peerTask) }, goal }
}
