const EVERY_MS = 100
const BAR = 20

/** What is shown while stories are read. */
export interface Progress {
  /** One more story, which took so many bytes of the input. */
  readonly add: (bytes: number) => void
  /** Leaves the last state standing. */
  readonly end: () => void
}

/**
 * A line on a terminal that is written over: how much of the input is read, stories, stories a second and the
 * time left. Nothing at all where there is no terminal. `size` is that of the input, `null` for a pipe.
 */
export function createProgress(
  terminal: NodeJS.WriteStream,
  size: number | null,
  now: () => number = Date.now,
): Progress {
  if (!terminal.isTTY) return { add: () => {}, end: () => {} }
  const start = now()
  let shown = start
  let stories = 0
  let bytes = 0

  const show = (): void => {
    const seconds = Math.max(now() - start, 1) / 1000
    const rate = stories / seconds
    const part = size ? Math.min(bytes / size, 1) : 0
    const left = part > 0 && part < 1 ? ` · ${durationOf((seconds * (1 - part)) / part)} left` : ''
    const bar = size ? `${barOf(part)} ${Math.round(part * 100)} % · ` : ''
    const line = `${bar}${stories.toLocaleString('en')} stories · ${rate.toFixed(rate < 10 ? 1 : 0)}/s${left}`
    terminal.write(`\r\u001b[2K${line.slice(0, terminal.columns - 1 || line.length)}`)
    shown = now()
  }
  return {
    add: (more) => {
      stories++
      bytes += more
      if (now() - shown >= EVERY_MS) show()
    },
    end: () => {
      show()
      terminal.write('\n')
    },
  }
}

function barOf(part: number): string {
  const full = Math.floor(part * BAR)
  return '█'.repeat(full) + '░'.repeat(BAR - full)
}

function durationOf(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
