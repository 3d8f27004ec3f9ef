// npm run bench:accuracy: people, quotations and speakers of 134 stories that were written and marked without a look at code or
// data, in bench/accuracy/stories. Which of them were looked at afterwards: docs/accuracy.md.

import { fileURLToPath } from 'node:url'
import { analyzeArticle } from '../../src/index.js'
import { readStories } from './read-stories.js'
import { f1, scoreStories } from './score-stories.js'

const stories = readStories(fileURLToPath(new URL('./stories/', import.meta.url)))
const percent = (share: number): string => (100 * share).toFixed(1)

const { mentions, found, quotes, speakers } = scoreStories(stories, analyzeArticle)
console.log(`| ${stories.length} stories of ${stories.length} newsrooms the world over | wirecopy |
| --- | --: |
| mentions of people, exactly the same words, F1 | ${percent(f1(mentions))} |
| mentions of people, half of the letters at least, F1 | ${percent(f1(found))} |
| quotations with the right source, F1 | ${percent(f1(quotes))} |
| speakers who are people, resolved to the right one | ${percent(speakers.right / speakers.asked)} % |
| speakers resolved to a person who is another | ${percent((speakers.given - speakers.right) / speakers.asked)} % |`)
