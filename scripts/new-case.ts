// npm run new-case -- <slug> <story.txt>    makes a golden story of a text: test/cases/<slug>/

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readStory } from '../src/cli/read-story.js'
import { analyzeArticle } from '../src/index.js'
import { goldenJson } from './golden-json.js'

const USAGE =
  'Usage: npm run new-case -- <slug> <story.txt>     as in: npm run new-case -- ferry-vote story.txt'

/** Writes the folder and gives its path. */
async function newCase(slug: string, file: string): Promise<string> {
  if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(slug))
    throw new Error(`"${slug}" names no folder: small letters, figures and hyphens, as ferry-vote`)
  const folder = `test/cases/${slug}`
  if (existsSync(folder)) throw new Error(`${folder} is there already; another slug, or npm run update`)
  const text = await readStory(file)
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/article.txt`, text)
  writeFileSync(`${folder}/expected.json`, goldenJson(analyzeArticle(text)))
  writeFileSync(`${folder}/SOURCE.md`, '')
  return folder
}

const { positionals } = parseArgs({ allowPositionals: true })
const [slug, file] = positionals
if (slug === undefined || file === undefined || positionals.length > 2) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  try {
    const folder = await newCase(slug, file)
    console.log(`${folder}/SOURCE.md is empty: write in it where the story is from, and that it may be passed on.
Then read ${folder}/expected.json as an editor would. What is wrong there:
    npm run explain -- ${folder}/article.txt    names the rule to mend
    npm run update                              writes expected.json anew`)
  } catch (error) {
    console.error(`new-case: ${(error as Error).message}`)
    process.exitCode = 1
  }
}
