import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { WirecopyError } from '../index.js'
import { analyzeCommand } from './analyze-command.js'
import { type Arguments, type Command, CommandError, EXIT } from './command.js'
import { explainCommand } from './explain-command.js'
import { helpOf } from './help-of.js'
import { printError } from './print-error.js'
import { reportCommand } from './report-command.js'

/** Commands by the word that calls them; without one, the files are read and reported. */
const SUBCOMMANDS: Readonly<Record<string, Command>> = {
  analyze: analyzeCommand,
  explain: explainCommand,
}

/** Runs `wirecopy` with these arguments and gives the exit code. Errors become one line on stderr. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  const subcommand = Object.hasOwn(SUBCOMMANDS, argv[0] ?? '') ? SUBCOMMANDS[argv[0]!] : undefined
  const command = subcommand ?? reportCommand
  try {
    const args = readArguments(command, subcommand ? argv.slice(1) : argv)
    if (args.values.version) return print(createRequire(import.meta.url)('wirecopy/package.json').version)
    if (args.values.help) return print(helpOf(command, Object.values(SUBCOMMANDS)))
    return await command.run(args)
  } catch (error) {
    const code = exitCodeOf(error)
    if (code === null) throw error
    printError(plainMessage(error as NodeJS.ErrnoException))
    return code
  }
}

function readArguments(command: Command, args: readonly string[]): Arguments {
  const common = { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' } } as const
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type, short }]) => [
      name,
      short ? { type, short } : { type },
    ]),
  )
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, ...common },
      allowPositionals: true,
    })
    return { values: values as Arguments['values'], files: positionals }
  } catch (error) {
    // "Unknown option '--jsn'. To specify a positional argument …": the first sentence says it.
    const [said] = (error as Error).message.split('. ')
    throw new CommandError(`${said}. ${command.name} --help lists the options.`, EXIT.usage)
  }
}

/** `null` for what no user can have caused. */
function exitCodeOf(error: unknown): number | null {
  if (error instanceof CommandError) return error.exitCode
  if (error instanceof WirecopyError) return EXIT.usage
  // The system says no: a disk that is full, a folder that may not be written to.
  return (error as NodeJS.ErrnoException).syscall ? EXIT.unread : null
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is not there',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EROFS: 'the disk may only be read',
}

/** What the system says in capitals, in words. */
function plainMessage({ code, path, message }: NodeJS.ErrnoException): string {
  const words = SYSTEM_ERRORS[code ?? '']
  return path && words ? `cannot write ${path}: ${words}` : message
}

function print(text: string): number {
  console.log(text)
  return EXIT.ok
}
