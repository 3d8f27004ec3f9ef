// Runs in a process of its own, so that a hang can be stopped and named: reads every case with every
// function and prints, a line each, the milliseconds they took.

import {
  analyzeArticle,
  classifyTopics,
  createAnalyzer,
  extractQuotes,
  normalizeNames,
  parseDateline,
} from '../src/index.js'
import { FIVE_MEGABYTES, PATHOLOGICAL_CASES } from './pathological-cases.js'

function report(name: string, run: () => unknown): void {
  const begun = performance.now()
  run()
  console.log(JSON.stringify({ name, ms: Math.round(performance.now() - begun) }))
}

analyzeArticle('Ada Lovik said no.') // the tagger loads here, on nobody's clock

// the widest shapes that a caller may teach, and words that are everywhere
const taught = createAnalyzer({
  datelineRules: {
    before: [
      '{places} {dash} {agency} {dash} {date}',
      '{agency}, {places}, {date} .',
      '{places} . {agency} , {date}',
    ].map((shape, i) => ({ id: `own-${i}`, shape })),
  },
  notPeople: ['Lovik Lovik Lovik Lovik Lovik Lovik Lovik Zorb', 'a'],
})

for (const [name, makeText] of Object.entries(PATHOLOGICAL_CASES)) {
  const text = makeText()
  const names = text.split(/\s+/).slice(0, 500)
  report(`parseDateline: ${name}`, () => parseDateline(text))
  report(`parseDateline, taught: ${name}`, () => taught.parseDateline(text))
  report(`normalizeNames, taught: ${name}`, () => taught.normalizeNames(text))
  report(`classifyTopics: ${name}`, () => classifyTopics(text))
  report(`normalizeNames: ${name}`, () => normalizeNames(text))
  report(`normalizeNames of a list: ${name}`, () => normalizeNames(names))
  report(`extractQuotes: ${name}`, () => extractQuotes(text))
}
report('analyzeArticle: five megabytes', () => analyzeArticle(FIVE_MEGABYTES()))
