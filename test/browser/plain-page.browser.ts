import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, openBrowser } from '../../scripts/open-browser.js'
import { buildFor } from '../built-command.js'

// docs/recipes.md, "A page without a bundler", with the files as they are in the package.
const PAGE = /^## A page without a bundler$[\s\S]*?^```html\n([\s\S]*?)^```$/m
const SITE = 'http://site.test/'
const PACKAGE = `${SITE}node_modules/wirecopy/dist/`

let browser: Browser
let page: Page

beforeAll(async () => {
  const dist = buildFor('plain-page')
  const html = PAGE.exec(readFileSync('docs/recipes.md', 'utf8'))![1]!
  browser = openBrowser()
  page = await (await browser.open()).newPage()
  await page.route('**/*', (route) => {
    const url = route.request().url()
    if (url === SITE) return route.fulfill({ contentType: 'text/html', body: html })
    if (!url.startsWith(PACKAGE)) return route.abort()
    return route.fulfill({ path: join(dist, url.slice(PACKAGE.length)), contentType: 'text/javascript' })
  })
  await page.goto(SITE)
})
afterAll(() => browser.close())

test('the page of the recipe says who speaks', async () => {
  await page.waitForFunction(() => document.getElementById('who')!.textContent !== '')
  expect(await page.textContent('#who')).toBe('Ada Lovik')
})

test.each([
  ['dateline', 'parseDateline'],
  ['debug', 'explain'],
  ['export', 'toCsv'],
  ['names', 'normalizeNames'],
  ['quotes', 'extractQuotes'],
  ['topics', 'classifyTopics'],
  ['train', 'trainTopics'],
])('%s.js is taken as it is', async (entry, name) => {
  // as text: a function would come with the import of the test runner
  const kind = await page.evaluate(`import('${PACKAGE}${entry}.js').then((module) => typeof module.${name})`)
  expect(kind).toBe('function')
})
