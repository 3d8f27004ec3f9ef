import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findDeadLinks } from '../scripts/find-dead-links.js'

const site = mkdtempSync(join(tmpdir(), 'wirecopy-site-'))
afterAll(() => rmSync(site, { recursive: true, force: true }))

test('a link is dead if its file or its id is not there', () => {
  mkdirSync(join(site, 'api'))
  writeFileSync(
    join(site, 'api', 'index.html'),
    '<h2 id="quotes">Quotes</h2><a href="../index.html#top">up</a>',
  )
  writeFileSync(
    join(site, 'index.html'),
    `<a id="top" href="api">whole folder</a> <a href="api/index.html#quotes">there</a> <a href="#top">here</a>
    <a href="https://example.org/x">elsewhere</a> <a href="api/index.html#names">no such id</a>
    <img src="picture.png"> <a href="../outside.html">outside</a>`,
  )
  expect(findDeadLinks(site)).toEqual([
    'index.html: api/index.html#names',
    'index.html: picture.png',
    'index.html: ../outside.html',
  ])
})
