// Runs in a process of its own, with --expose-gc: reads stories, every one with names and words that no other has, and
// prints the size of the heap in bytes 24 times.
import { readdirSync, readFileSync } from 'node:fs'
import { analyzeArticle } from '../src/index.js'

const STORIES = Number(process.argv[2])
const GOLDEN = readdirSync('test/cases').map((slug) => readFileSync(`test/cases/${slug}/article.txt`, 'utf8'))

/** A word of its own for each number: `Zoraov`, `Zorbov`. */
const wordOf = (i: number): string =>
  `Zor${(i + 1000).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}ov`

for (let i = 1; i <= STORIES; i++) {
  const words = Array.from({ length: 20 }, (_, k) => `Ada ${wordOf(i * 20 + k)} said it was late.`)
  analyzeArticle(`${GOLDEN[i % GOLDEN.length]}\n\n${words.join(' ')}`)
  if (i % (STORIES / 24) === 0) {
    globalThis.gc?.()
    console.log(process.memoryUsage().heapUsed)
  }
}
