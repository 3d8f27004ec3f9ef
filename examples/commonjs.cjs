// The package from CommonJS: the same functions through require().

const { analyzeArticle } = require('wirecopy')

const story =
  'OSLO, May 3 (Reuters) - Norway will lend more to fishing towns, Finance Minister Ada Lovik said on Friday.'
const { dateline, people, quotes } = analyzeArticle(story)

console.log(dateline.places[0].name)
console.log(people[0].name, people[0].titles)
console.log(quotes[0].speaker.name, quotes[0].cue.text, quotes[0].text)
