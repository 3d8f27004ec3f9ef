// A newsroom's own desks, learnt from 300 stories, measured on 100 others, used on one that nobody has seen.

import { classifyTopics } from 'wirecopy/topics'
import { evaluateTopics, trainTopics } from 'wirecopy/train'
import { writeStories } from './desk-stories/write-stories.js'

const model = trainTopics(writeStories(300, 'train'))

const percent = (share: number | null): string =>
  (share === null ? '-' : `${(100 * share).toFixed(0)} %`).padStart(6)
const { bestRight, calibrationError, labels } = evaluateTopics(model, writeStories(100, 'test'))
console.log('desk        stories  right  found')
for (const { label, examples, precision, recall } of labels)
  console.log(`${label.padEnd(12)}${String(examples).padStart(7)} ${percent(precision)} ${percent(recall)}`)
console.log(`best answer right ${percent(bestRight).trim()}, scores off by ${calibrationError.toFixed(2)}\n`)

const story = `
Surgeons at the general hospital have asked the town for a second operating theatre. The council's
finance committee will discuss the loan next week; a spokeswoman for the mayor said that patients
could not wait for another budget.
`

// stored and read back, as a server would
const stored = JSON.parse(JSON.stringify(model)) as typeof model
for (const { label, score, evidence } of classifyTopics(story, { model: stored }))
  console.log(`${score.toFixed(2)} ${label}: ${evidence.map(({ text }) => text).join(', ')}`)
