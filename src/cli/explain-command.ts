import { explain } from '../debug/index.js'
import { type Arguments, type Command, CommandError, EXIT } from './command.js'
import { renderExplanation } from './explain/render-explanation.js'
import { readReferenceDate } from './read-reference-date.js'
import { readStory } from './read-story.js'
import { pageWidth } from './report/page.js'
import { createPaint } from './report/paint.js'
import { wantsColour } from './wants-colour.js'

/** `wirecopy explain story.txt`: why each part of the result is what it is. */
export const explainCommand: Command = {
  name: 'wirecopy explain',
  summary: 'Shows why: which rules took which words and which refused, for one story.',
  usage: ['wirecopy explain [options] <story.txt>     or - for standard input'],
  options: {
    json: { type: 'boolean', help: 'print what explain of wirecopy/debug gives, as JSON' },
    'reference-date': {
      type: 'string',
      value: '<date>',
      help: 'a day near the story, as 2024-03-05: gives datelines without a year one',
    },
  },
  notes: `Each part of the result stands with its offsets, in UTF-16 units: [start–end].

Examples
  wirecopy explain story.txt | less
  wirecopy explain --json story.txt | jq '.quotes[] | {text: .quote.text, rule, speaker}'

Exit code: 0 read, 1 the story could not be read, 2 wrong usage.`,
  run,
}

async function run({ values, files }: Arguments): Promise<number> {
  if (files.length !== 1)
    throw new CommandError('explain takes one file, or - for standard input', EXIT.usage)
  const text = await readStory(files[0]!)
  const found = explain(text, readReferenceDate(values['reference-date']))
  const paint = createPaint(wantsColour(process.stdout, process.env))
  process.stdout.write(
    values.json
      ? `${JSON.stringify(found, null, 2)}\n`
      : `${renderExplanation(found, { paint, width: pageWidth(process.stdout) })}\n`,
  )
  return EXIT.ok
}
