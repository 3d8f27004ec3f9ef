// Who said what: the quotations of a story, gathered by speaker.

import { extractQuotes } from 'wirecopy'

const story = `
LISBON, March 4 (Reuters) - Portugal will add 40 night trains, Transport Minister Teresa Valadares said.

"We have waited ten years for this," Valadares told reporters. "Nobody should have to fly to Madrid."

Rail union leader Rui Pestana said the plan lacked drivers. "Trains do not drive themselves," he said.
`

const bySpeaker = new Map<string, string[]>()
for (const quote of extractQuotes(story)) {
  const speaker = quote.speaker?.name ?? 'not known'
  bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), `${quote.kind}: ${quote.text}`])
}

for (const [speaker, quotes] of bySpeaker) {
  console.log(speaker)
  for (const quote of quotes) console.log(`  ${quote}`)
}
