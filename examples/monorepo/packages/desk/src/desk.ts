// A TypeScript package (ES modules) of the workspace.

import { analyzeArticle, type Quote } from 'wirecopy'
import { parseDateline } from 'wirecopy/dateline'

const story = 'OSLO, May 3 (Reuters) - “The boats stay in port,” said Ada Lovik, who leads the fishing union.'

const quotes: readonly Quote[] = analyzeArticle(story).quotes
for (const quote of quotes) console.log(`desk: ${quote.speaker?.name ?? 'somebody'}: ${quote.text}`)
console.log(`desk: filed from ${parseDateline(story)?.places[0]?.name ?? 'nowhere'}`)
