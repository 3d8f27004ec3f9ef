import type { Reading, ReadReply, ReadRequest } from './reading.js'

/** What becomes of a text that was given to the reader. */
export interface ReaderEvents {
  readonly onReading: (reading: Reading) => void
  readonly onProblem: (message: string) => void
}

// Long enough that a fast typist is not read at every key, short enough to feel at once.
const PAUSE_MS = 90

/**
 * Starts the worker, and gives the function that has a text read. One text is read at a time; of those that come
 * meanwhile only the last is read next, and a result that has been overtaken is dropped.
 */
export function startReader({ onReading, onProblem }: ReaderEvents): (text: string, pause?: number) => void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  let next: string | null = null
  let timer = 0
  let latest = 0
  let isBusy = false

  const send = () => {
    timer = 0
    if (isBusy || next === null) return
    const request: ReadRequest = { id: latest, text: next }
    next = null
    isBusy = true
    worker.postMessage(request)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<ReadReply>) => {
    isBusy = false
    if (data.id === latest) 'reading' in data ? onReading(data.reading) : onProblem(data.problem)
    if (timer === 0) send()
  })
  worker.addEventListener('error', () =>
    onProblem('The reader could not be loaded. Reload the page to try again.'),
  )

  return (text, pause = PAUSE_MS) => {
    latest++
    next = text
    clearTimeout(timer)
    timer = window.setTimeout(send, pause)
  }
}
