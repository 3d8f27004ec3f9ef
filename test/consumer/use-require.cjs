const { analyzeArticle, parseDateline, WirecopyError } = require('wirecopy')
const datelineOnly = require('wirecopy/dateline')
const { version } = require('wirecopy/package.json')

for (const subpath of process.argv.slice(2)) require(subpath.replace('.', 'wirecopy'))

if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error('no version')
if (parseDateline !== datelineOnly.parseDateline) throw new Error('two copies of one function')
try {
  datelineOnly.parseDateline(42)
  throw new Error('nothing was thrown')
} catch (error) {
  if (!(error instanceof WirecopyError) || error.code !== 'INPUT_TYPE') throw error
}

const { quotes, dateline } = analyzeArticle('OSLO, May 3 (Reuters) - Norway will lend more, Ada Lovik said.')
console.log(
  `${quotes[0].speaker.name} ${quotes[0].cue.text} ${quotes[0].text}, from ${dateline.places[0].name}`,
)
