import { statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { toHtml } from '../export/index.js'
import { type Article, analyzeArticle } from '../index.js'
import { type Arguments, type Command, CommandError, EXIT } from './command.js'
import { findFiles } from './find-files.js'
import { FORMATS } from './formats.js'
import { printError } from './print-error.js'
import { readReferenceDate } from './read-reference-date.js'
import { readStory } from './read-story.js'
import { refuseInput } from './refuse-input.js'
import { pageWidth } from './report/page.js'
import { createPaint } from './report/paint.js'
import { renderArticle } from './report/render-article.js'
import { withoutControls } from './report/without-controls.js'
import { wantsColour } from './wants-colour.js'

/** `wirecopy story.txt`: one story after the other, for people or in the format of another system. */
export const reportCommand: Command = {
  name: 'wirecopy',
  summary: 'Reads English news stories: who said what, who is in it, where it was filed, what it is about.',
  usage: ['wirecopy [options] <file>...     a file, a pattern as "stories/*.txt", or - for standard input'],
  options: {
    json: { type: 'boolean', help: 'print what analyzeArticle gives, as JSON, with the name of the file' },
    format: {
      type: 'string',
      value: '<name>',
      help: `print for another system: ${Object.keys(FORMATS).join(', ')}`,
    },
    html: { type: 'string', value: '<out.html>', help: 'write the story as one marked-up page; - prints it' },
    'reference-date': {
      type: 'string',
      value: '<date>',
      help: 'a day near the story, as 2024-03-05: gives datelines without a year one',
    },
  },
  notes: `Examples
  wirecopy story.txt
  wirecopy --json story.txt | jq .dateline
  wirecopy --html story.html story.txt
  wirecopy --format csv story.txt > quotations.csv
  curl -s https://example.org/story.txt | wirecopy -

Exit code: 0 all read, 1 a story could not be read, 2 wrong usage.
Colours are left out in pipes and where NO_COLOR is set; FORCE_COLOR asks for them.`,
  run,
}

async function run({ values, files }: Arguments): Promise<number> {
  if (files.length === 0 && process.stdin.isTTY)
    throw new CommandError('name a file, or - for standard input. wirecopy --help shows more', EXIT.usage)
  const stories = await findFiles(files.length > 0 ? files : ['-'])
  const write = writerFor(values, stories)
  let code: number = EXIT.ok
  for (const [index, file] of stories.entries()) {
    try {
      await write({ text: await readStory(file), file, index })
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      printError(error.message)
      code = error.exitCode
    }
  }
  return code
}

interface Story {
  readonly text: string
  readonly file: string
  /** Its place among the files. */
  readonly index: number
}

type Write = (story: Story) => unknown

function writerFor(values: Arguments['values'], stories: readonly string[]): Write {
  const count = stories.length
  const options = readReferenceDate(values['reference-date'])
  const analyze = (text: string): Article => analyzeArticle(text, options)
  const asked = ['json', 'format', 'html'].filter((name) => values[name] !== undefined)
  if (asked.length > 1) throw new CommandError(`--${asked.join(' and --')} do not go together`, EXIT.usage)
  if (values.html !== undefined) return htmlWriter(values.html as string, stories, analyze)
  if (values.format !== undefined) return formatWriter(values.format as string, count, analyze)
  if (values.json)
    return ({ text, file }) =>
      process.stdout.write(`${JSON.stringify({ file, ...analyze(text) }, null, 2)}\n`)

  const paint = createPaint(wantsColour(process.stdout, process.env))
  const width = pageWidth(process.stdout)
  return ({ text, file, index }) => {
    const name = `${index > 0 ? '\n\n' : ''}${paint.dim(`── ${withoutControls(file)} `.padEnd(width, '─'))}\n`
    const page = renderArticle(text, analyze(text), { paint, width })
    process.stdout.write(`${count > 1 ? name : ''}${page}\n`)
  }
}

function formatWriter(name: string, count: number, analyze: (text: string) => Article): Write {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined
  if (!format)
    throw new CommandError(
      `--format: no format "${name}". Known: ${Object.keys(FORMATS).join(', ')}`,
      EXIT.usage,
    )
  if (count > 1 && !format.many)
    throw new CommandError(`--format ${name} writes one story. Call it once for each file`, EXIT.usage)
  return ({ text }) => process.stdout.write(format.write(text, analyze(text)))
}

const PAGE = /\.x?html?$/i

function htmlWriter(target: string, stories: readonly string[], analyze: (text: string) => Article): Write {
  // `--html *.txt` names a story where the page should stand.
  if (!PAGE.test(target) && statSync(target, { throwIfNoEntry: false })?.isFile())
    throw new CommandError(
      `--html: ${target} is there and is no page. Name the page first: --html out.html ${target}`,
      EXIT.usage,
    )
  refuseInput('--html', target, stories)
  if (stories.length > 1)
    throw new CommandError('--html makes a page of one story. Call it once for each file', EXIT.usage)
  return async ({ text }) => {
    const page = toHtml(text, analyze(text))
    if (target === '-') process.stdout.write(page)
    else await writeFile(target, page)
  }
}
