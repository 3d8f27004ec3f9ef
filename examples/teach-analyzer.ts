// One story, read as the package reads it and as a newsroom taught it: its own wire and style of dateline, its town,
// the people and organisations that it knows, a title, two reporting verbs and what is never a person.

import { type Article, analyzeArticle, createAnalyzer } from 'wirecopy'

const newsroom = createAnalyzer({
  agencies: [{ name: 'Fjord News', aliases: ['FJN'] }],
  datelineRules: { before: [{ id: 'fjord-news', shape: '{agency} >> {places}, {date} >>' }] },
  places: [{ name: 'Skarvik', country: 'NO', region: 'Nordland' }],
  referenceDate: '2024-05-06',
  known: [
    { name: 'Adelaide Lovik', aliases: ['Ada Lovik'] },
    { name: 'Quandry Holt Works', aliases: ['Quandry Holt'], kind: 'organization' },
  ],
  titles: ['Hetman'],
  givenNames: ['Tessaly'],
  notPeople: ['Marlow Pike'],
  cues: { verbs: { state: ['deadpan+'] }, phrases: ['as per'], without: ['add'] },
})

const story = `FJN >> Skarvik, May 3 >> The ferry is late again, Ada Lovik said on Friday.

"We shall wait," Hetman Zorblin said. Tessaly Brunvik deadpanned that the tide was early.

Marlow Pike opens at noon. "We pay well," Quandry Holt said in a statement.

As per Mayor Jon Rehn, the pier will close in June.`

console.log(`AS IT COMES\n${summary(analyzeArticle(story))}\n`)
console.log(`AS IT WAS TAUGHT\n${summary(newsroom.analyzeArticle(story))}`)

function summary({ dateline, people, quotes }: Article): string {
  const place = dateline?.places.map(({ name, region, country }) => [name, region, country].join(', '))
  return [
    `dateline  ${dateline ? [place, dateline.date?.iso, dateline.agency?.name].join(' | ') : 'none'}`,
    `people    ${people.map(({ name }) => name).join(', ')}`,
    ...quotes.map(({ text, speaker }) => `quote     ${speaker?.name} (${speaker?.kind}): ${text}`),
  ].join('\n')
}
