import { analyzeArticle } from 'wirecopy'
import { findReasons } from './find-reasons.js'
import type { ReadReply, ReadRequest } from './reading.js'

// The first call loads the language model. It is made before anybody waits for it.
analyzeArticle('“Ready,” said Ada Lovik.')

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const { id, text } = data
  const reply = (message: ReadReply) => postMessage(message)
  try {
    const from = performance.now()
    const article = analyzeArticle(text)
    const milliseconds = performance.now() - from
    reply({ id, reading: { text, article, reasons: findReasons(article), milliseconds } })
  } catch (error) {
    reply({ id, problem: error instanceof Error ? error.message : String(error) })
  }
})
