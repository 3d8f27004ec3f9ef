import { analyzeArticle } from 'wirecopy'
import { parseDateline } from 'wirecopy/dateline'
import { normalizeNames } from 'wirecopy/names'
import { extractQuotes } from 'wirecopy/quotes'
import { classifyTopics } from 'wirecopy/topics'

for (const subpath of process.argv.slice(2)) await import(subpath.replace('.', 'wirecopy'))

const text = 'OSLO, May 3 (Reuters) - Norway will lend more, Ada Lovik said.'
const { people, quotes, dateline, topics } = analyzeArticle(text)
const alone = [normalizeNames(text), extractQuotes(text), parseDateline(text), classifyTopics(text)]
if (JSON.stringify([people, quotes, dateline, topics]) !== JSON.stringify(alone))
  throw new Error('not the same')

console.log(
  `${quotes[0].speaker.name} ${quotes[0].cue.text} ${quotes[0].text}, from ${dateline.places[0].name}`,
)
