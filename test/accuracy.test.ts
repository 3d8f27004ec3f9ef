import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readStories } from '../bench/accuracy/read-stories.js'
import { f1, scoreStories } from '../bench/accuracy/score-stories.js'
import { analyzeArticle } from '../src/index.js'

const stories = readStories('bench/accuracy/stories')

test('the figures of the stories that anybody can repeat are those that the documents give', () => {
  const { mentions, found, quotes, speakers } = scoreStories(stories, analyzeArticle)
  const shares = [
    f1(mentions),
    f1(found),
    f1(quotes),
    speakers.right / speakers.asked,
    (speakers.given - speakers.right) / speakers.asked,
  ]
  const [, table = ''] = readFileSync('docs/accuracy.md', 'utf8').split('at first sight | all, now |')
  const printed = [...table.matchAll(/\| ([\d.]+)(?: %)? \|$/gm)].slice(0, shares.length)
  expect(printed.map(([, figure]) => figure)).toEqual(shares.map((share) => (100 * share).toFixed(1)))
})

test('whoever finds nothing gets nothing, and whoever gives what is marked gets all', () => {
  const blank = analyzeArticle('')
  const nothing = scoreStories(stories, () => blank)
  expect([nothing.mentions.right, nothing.quotes.right, nothing.speakers.right]).toEqual([0, 0, 0])
  const [story] = stories
  const all = scoreStories([story!], (text) => ({
    ...analyzeArticle(text),
    people: [...new Set(story!.people.map(({ person }) => person))].map((name) => ({
      name,
      variants: [],
      titles: [],
      parts: { given: null, middle: null, family: null, suffix: null },
      mentions: story!.people
        .filter(({ person }) => person === name)
        .map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    })),
  }))
  expect([all.mentions.right, all.mentions.given, f1(all.mentions)]).toEqual([
    story!.people.length,
    story!.people.length,
    1,
  ])
})
