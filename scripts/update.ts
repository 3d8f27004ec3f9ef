// npm run update: writes the expected analysis of every golden story and the output of every example
// anew, and the tables of docs/. Read the difference before you commit it: it says what your change did.

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { analyzeArticle } from '../src/index.js'
import { goldenJson } from './golden-json.js'
import { listExamples, outputFileOf, runExample } from './run-example.js'

for (const slug of readdirSync('test/cases')) {
  const folder = `test/cases/${slug}`
  const article = analyzeArticle(readFileSync(`${folder}/article.txt`, 'utf8'))
  writeFileSync(`${folder}/expected.json`, goldenJson(article))
}

execFileSync('npm', ['run', 'docs:tables'], { stdio: 'ignore' })
execFileSync('npm', ['run', 'build'], { stdio: 'ignore' })
for (const example of listExamples()) writeFileSync(outputFileOf(example), runExample(example))
