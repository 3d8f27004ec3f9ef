import { type AnswerStoryOptions, ARTICLE_FIELDS } from '../answer-story.js'
import type { Article } from '../index.js'
import { type Arguments, type Command, CommandError, EXIT } from './command.js'
import { findFiles } from './find-files.js'
import { answerWith } from './jsonl/answer-with.js'
import { createProgress } from './jsonl/create-progress.js'
import { openOutput } from './jsonl/open-output.js'
import { readFileTasks, readTasks } from './jsonl/read-tasks.js'
import { writeAnswers } from './jsonl/write-answers.js'
import { printError } from './print-error.js'
import { readReferenceDate } from './read-reference-date.js'
import { refuseInput } from './refuse-input.js'
import { stopOnSignals } from './stop-on-signals.js'

const JSON_LINES = /\.(?:jsonl|ndjson)$/i

/** `wirecopy analyze --jsonl`: many stories in, one line of JSON out for each. */
export const analyzeCommand: Command = {
  name: 'wirecopy analyze',
  summary: 'Reads many stories and prints one line of JSON for each, in the same order.',
  usage: [
    'wirecopy analyze --jsonl [options] [file...] < stories.jsonl > facts.jsonl',
    'wirecopy analyze [options] <story.txt>... > facts.jsonl',
  ],
  options: {
    jsonl: {
      type: 'boolean',
      help: 'the input is JSON Lines: {"id": 1, "text": "…", "referenceDate": "2024-03-05"}\n(id may be any value, referenceDate may be left out); without it, every file is a story',
    },
    fields: {
      type: 'string',
      value: '<list>',
      help: `what to print, as quotes,people: any of\n${ARTICLE_FIELDS.join(', ')}`,
    },
    workers: { type: 'string', value: '<n>', help: 'threads that read stories (1)' },
    output: {
      type: 'string',
      short: 'o',
      value: '<file>',
      help: 'write to a file, and not to standard output',
    },
    resume: { type: 'boolean', help: 'go on behind the last whole line of --output' },
    'reference-date': { type: 'string', value: '<date>', help: 'for stories that bring none of their own' },
  },
  notes: `A story that cannot be read is answered by {"id": …, "error": "…"}; the others go on.

Exit code: 0 all read, 1 a story could not be read, 2 wrong usage, 130 or 143 interrupted
(lines already written are whole), 141 the reader of the output has gone.`,
  run,
}

async function run({ values, files }: Arguments): Promise<number> {
  const options: AnswerStoryOptions = {
    ...readReferenceDate(values['reference-date']),
    ...(values.fields ? { fields: readFields(values.fields as string) } : {}),
  }
  const workers = readWorkers(values.workers as string | undefined)
  const found = await findFiles(files)
  if (!values.jsonl && found.length === 0)
    throw new CommandError('name the stories, or add --jsonl for JSON Lines on standard input', EXIT.usage)
  const lines = values.jsonl ? null : found.find((name) => JSON_LINES.test(name))
  if (lines) throw new CommandError(`${lines} is JSON Lines by its name: add --jsonl`, EXIT.usage)
  const sources = found.length > 0 ? found : ['-']
  const target = values.output as string | undefined
  if (target !== undefined) refuseInput('--output', target, sources)

  const stop = stopOnSignals()
  const output = await openOutput(target, values.resume === true)
  const input = values.jsonl ? readTasks(sources, stop.signal) : readFileTasks(sources)
  const answerer = answerWith(workers, options)
  const progress = createProgress(process.stderr, input.size)
  try {
    const { lines, failed } = await writeAnswers(input.tasks, answerer, output, progress, stop.signal)
    if (failed === 0) return EXIT.ok
    printError(`${failed} of ${lines} stories could not be read; their lines say why`)
    return EXIT.unread
  } catch (error) {
    if (stop.exitCode === null) throw error
    printError(`interrupted${values.output ? '; --resume goes on from here' : ''}`)
    return stop.exitCode
  } finally {
    await answerer.stop()
  }
}

function readFields(list: string): (keyof Article)[] {
  return list.split(',').map((name) => {
    const field = ARTICLE_FIELDS.find((known) => known === name.trim())
    if (!field)
      throw new CommandError(`--fields: no field "${name}". Known: ${ARTICLE_FIELDS.join(', ')}`, EXIT.usage)
    return field
  })
}

function readWorkers(given = '1'): number {
  const workers = Number(given)
  if (Number.isInteger(workers) && workers > 0) return workers
  throw new CommandError(`--workers: expected a whole number from 1, got "${given}"`, EXIT.usage)
}
