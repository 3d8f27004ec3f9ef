import { analyzeArticle } from 'wirecopy'
import { type Explanation, explain } from 'wirecopy/debug'
import { findReasons } from './find-reasons.js'
import { listTrace } from './list-trace.js'
import type { ReadReply, ReadRequest } from './reading.js'

// The first call reads the lexicon. It is made before anybody waits for it.
analyzeArticle('“Ready,” said Ada Lovik.')

// Explaining means reading once more: it is done when somebody asks, once for a text.
let explained: { readonly text: string; readonly explanation: Explanation } | null = null

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const reply = (message: ReadReply) => postMessage(message)
  if ('subject' in data) reply({ id: data.id, trace: trace(data) })
  else reply(read(data))
})

function read({ id, text }: ReadRequest): ReadReply {
  try {
    const from = performance.now()
    const article = analyzeArticle(text)
    const milliseconds = performance.now() - from
    return { id, reading: { text, article, reasons: findReasons(article), milliseconds } }
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) }
  }
}

function trace({ text, subject }: Extract<ReadRequest, { subject: unknown }>) {
  try {
    if (explained?.text !== text) explained = { text, explanation: explain(text) }
    return listTrace(explained.explanation, subject)
  } catch {
    return null
  }
}
