// What a story is about, as IPTC Media Topics, with the words that decided.

import { classifyTopics } from 'wirecopy/topics'

const story = `
Nurses at three Glasgow hospitals will strike for two days next week after talks over pay broke down.
The union said 4,000 members would walk out and that emergency wards would be staffed. The health
board offered a rise of three per cent; the union wants six.
`

for (const { id, label, score, evidence } of classifyTopics(story, { threshold: 0.3 })) {
  console.log(`${score.toFixed(2)} ${label} (${id})`)
  console.log(`     ${evidence.map(({ text }) => text).join(', ')}`)
}
