import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyzeArticle } from '../src/index.js'
import { explainDifferences } from './explain-differences.js'

// Each folder of test/cases is a story and what wirecopy must read from it, checked by hand.
// `npm run update` writes the expected files anew; the difference is yours to read.
describe.each(readdirSync('test/cases'))('%s', (slug) => {
  const folder = `test/cases/${slug}`

  test('gives what was checked by hand', ({ onTestFailed }) => {
    const text = readFileSync(`${folder}/article.txt`, 'utf8')
    const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'))
    onTestFailed(() => console.error(explainDifferences(text, expected)))
    expect(analyzeArticle(text)).toEqual(expected)
  })

  test('says where it is from', () => {
    expect(readFileSync(`${folder}/SOURCE.md`, 'utf8'), `write ${folder}/SOURCE.md`).toMatch(/\S/)
  })
})
