// npm start                    reads the story this project grew up with
// npm start -- my-story.txt    reads yours

import { readFileSync } from 'node:fs'
import { analyzeArticle } from 'wirecopy'
import { createPaint } from './report/paint.js'
import { renderArticle } from './report/render-article.js'

const file = process.argv[2] ?? 'test/cases/tass-imomi/article.txt'
const paint = createPaint(process.stdout.isTTY === true && !process.env.NO_COLOR)
try {
  const text = readFileSync(file, 'utf8')
  console.log(renderArticle(text, analyzeArticle(text), paint))
} catch (error) {
  console.error(`Cannot read ${file}: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
