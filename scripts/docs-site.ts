// npm run docs: builds the site of the pages in docs/ and of the API into site/, and checks that no link in it is dead.

import { rmSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { Application } from 'typedoc'
import { findDeadLinks } from './find-dead-links.js'

const SITE = 'site'

const app = await Application.bootstrap({
  name: 'wirecopy',
  entryPoints: globSync('src/{,*/}index.ts'),
  projectDocuments: [...globSync('docs/*.md').sort(), 'CONTRIBUTING.md', 'DATA.md', 'CHANGELOG.md'],
  readme: 'README.md',
  customCss: 'scripts/docs-site.css',
  tsconfig: 'tsconfig.json',
  highlightLanguages: [
    'bash',
    'console',
    'html',
    'ini',
    'javascript',
    'json',
    'python',
    'typescript',
    'mermaid',
  ],
  includeHierarchySummary: false,
  excludeInternal: true,
  disableSources: true,
  hideGenerator: true,
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
})
const project = await app.convert()
if (!project) process.exit(1)
app.validate(project)
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1)
rmSync(SITE, { recursive: true, force: true })
await app.generateDocs(project, SITE)

const dead = findDeadLinks(SITE)
for (const link of dead) console.error(`dead link in ${link}`)
if (dead.length > 0) process.exit(1)
console.log(`${SITE}/index.html: no dead link`)
