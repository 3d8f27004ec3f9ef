import { factsOf, type Known } from './facts.js'
import { interned } from './interned.js'

/** Characters of a text without white space between them, or the line breaks between two such. */
export interface Chunk extends Known {
  readonly text: string
}

export const chunkFact: ReturnType<typeof factsOf<Chunk>> = factsOf<Chunk>()

const MOST_KEPT = 8192
const LONGEST_KEPT = 40

let kept = new Map<string, Chunk>()
/** Those that were kept before `kept` was begun. */
let keptBefore = kept

/** The chunk of these characters. It and what is found out about it are kept for the next text that has it. */
export function chunkOf(text: string): Chunk {
  const known = kept.get(text)
  if (known) return known
  if (text.length > LONGEST_KEPT) return { text, fact0: null, fact1: null }
  const chunk = keptBefore.get(text) ?? { text: interned(text), fact0: null, fact1: null }
  if (kept.size === MOST_KEPT) {
    keptBefore = kept
    kept = new Map()
  }
  kept.set(chunk.text, chunk)
  return chunk
}

/** The chunks of a text in order, and where each starts and ends. */
export interface Chunks {
  readonly chunk: readonly Chunk[]
  readonly start: readonly number[]
  readonly end: readonly number[]
}

/** Takes a text apart at white space. */
export function findChunks(text: string): Chunks {
  const chunk: Chunk[] = []
  const start: number[] = []
  const end: number[] = []
  scanChunks(text, (found, from, to) => {
    chunk.push(found)
    start.push(from)
    end.push(to)
    return true
  })
  return { chunk, start, end }
}

/** The same one by one, for as long as `take` says to go on. */
export function scanChunks(text: string, take: (chunk: Chunk, start: number, end: number) => boolean): void {
  for (let from = 0, to = 0; from < text.length; from = to) {
    const kind = kindOf(text.charCodeAt(from))
    to = from + 1
    while (to < text.length && kindOf(text.charCodeAt(to)) === kind) to++
    if (kind !== SPACE && !take(chunkOf(text.slice(from, to)), from, to)) return
  }
}

const INSIDE = 0
const SPACE = 1
const LINE_BREAK = 2

// A tab parts lines to wink, and to others parts cells.
function kindOf(code: number): number {
  if (code > 32 && code < 0x85) return INSIDE
  if (code === 32) return SPACE
  if (code === 9 || code === 10 || code === 13) return LINE_BREAK
  return /\s/.test(String.fromCharCode(code)) ? SPACE : INSIDE
}

/** Whether a space stands right before `at`, and no line break. */
export function isBehindSpace(text: string, at: number): boolean {
  return at > 0 && kindOf(text.charCodeAt(at - 1)) === SPACE
}
