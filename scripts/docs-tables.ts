// npm run docs:tables: writes the pages of docs/ that list what the rules and tables of the code know.
// A test fails when a page is not what this gives.

import { writeFileSync } from 'node:fs'
import { tablePages } from './table-pages.js'

for (const [file, page] of Object.entries(tablePages())) writeFileSync(file, page)
