import type { Reading, ReadReply, ReadRequest, Subject, TraceStep } from './reading.js'

/** What becomes of a text that was given to the reader. */
export interface ReaderEvents {
  readonly onReading: (reading: Reading) => void
  readonly onProblem: (message: string) => void
}

export interface Reader {
  /** Has a text read, once nothing has been typed for `pause` milliseconds. */
  readonly read: (text: string, pause?: number) => void
  /** How a part of the result came about; `null` if that could not be found out. */
  readonly trace: (text: string, subject: Subject) => Promise<readonly TraceStep[] | null>
}

// Long enough that a fast typist is not read at every key, short enough to feel at once.
const PAUSE_MS = 90

/**
 * Starts the worker. One text is read at a time; of those that come meanwhile only the last is read next, and a result
 * that has been overtaken is dropped.
 */
export function startReader({ onReading, onProblem }: ReaderEvents): Reader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const asked = new Map<number, (trace: readonly TraceStep[] | null) => void>()
  let next: string | null = null
  let timer = 0
  let latest = 0
  let questions = 0
  let isBusy = false

  const post = (request: ReadRequest) => worker.postMessage(request)
  const send = () => {
    timer = 0
    if (isBusy || next === null) return
    isBusy = true
    post({ id: latest, text: next })
    next = null
  }
  worker.addEventListener('message', ({ data }: MessageEvent<ReadReply>) => {
    if ('trace' in data) {
      asked.get(data.id)?.(data.trace)
      asked.delete(data.id)
      return
    }
    isBusy = false
    if (data.id === latest) 'reading' in data ? onReading(data.reading) : onProblem(data.problem)
    if (timer === 0) send()
  })
  worker.addEventListener('error', () =>
    onProblem('The reader could not be loaded. Reload the page to try again.'),
  )

  return {
    read: (text, pause = PAUSE_MS) => {
      latest++
      next = text
      clearTimeout(timer)
      timer = window.setTimeout(send, pause)
    },
    trace: (text, subject) =>
      new Promise((resolve) => {
        asked.set(++questions, resolve)
        post({ id: questions, text, subject })
      }),
  }
}
