import { EXIT } from './command.js'

/** Set once the user or the system asks the command to stop. */
export interface Stop {
  readonly signal: AbortSignal
  /** `null` while nobody has asked. */
  readonly exitCode: number | null
}

/** Ctrl-C and `kill` end the work behind a whole line; a second one ends it at once. */
export function stopOnSignals(): Stop {
  const controller = new AbortController()
  let exitCode: number | null = null
  const stopWith = (code: number) => () => {
    exitCode = code
    controller.abort()
  }
  process.once('SIGINT', stopWith(EXIT.interrupt))
  process.once('SIGTERM', stopWith(EXIT.terminate))
  return {
    signal: controller.signal,
    get exitCode() {
      return exitCode
    },
  }
}
