/** An option as `util.parseArgs` takes it, with what `--help` says of it. */
export interface CommandOption {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** How its value is shown in the help: `<file>`. */
  readonly value?: string
  readonly help: string
}

/** What was given on the command line, options by name. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly files: readonly string[]
}

/** One command: `wirecopy` itself, or the word behind it. */
export interface Command {
  /** `wirecopy analyze`. */
  readonly name: string
  readonly summary: string
  /** Lines under "Usage". */
  readonly usage: readonly string[]
  readonly options: Readonly<Record<string, CommandOption>>
  /** What stands below the options in the help. */
  readonly notes: string
  /** Does the work, and gives the exit code. */
  readonly run: (args: Arguments) => Promise<number>
}

/** Exit codes, as documented in docs/command.md. */
export const EXIT = { ok: 0, unread: 1, usage: 2, interrupt: 130, terminate: 143 } as const

/** Ends the command with one plain line and an exit code. */
export class CommandError extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode: number = EXIT.unread) {
    super(message)
    this.exitCode = exitCode
  }
}
