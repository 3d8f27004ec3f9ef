import { factsOf, type Known } from './facts.js'
import { interned } from './interned.js'

/** Characters of a text without white space between them, or the line breaks between two such. */
export interface Chunk extends Known {
  readonly text: string
}

export const chunkFact: ReturnType<typeof factsOf<Chunk>> = factsOf<Chunk>()

// A power of two.
const SLOTS = 16_384
// So many slots are looked at for a chunk: whatever a text is made to hold, looking one up takes no longer.
const WAYS = 4
const LONGEST_KEPT = 20

// A map would have to be handed each chunk as a string of its own, and takes three times as long.
const kept = new Array<Chunk | undefined>(SLOTS + WAYS)
let inserted = 0

/** The chunk of these characters. It and what is found out about it are kept for the next text that has it. */
export function chunkOf(text: string): Chunk {
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i))
  return chunkAt(text, 0, text.length, hash)
}

// FNV-1a
function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 16_777_619)
}

function chunkAt(text: string, from: number, to: number, hash: number): Chunk {
  const length = to - from
  if (length > LONGEST_KEPT) return newChunk(text.slice(from, to))
  const first = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  let slot = first
  for (; slot < first + WAYS; slot++) {
    const chunk = kept[slot]
    if (chunk === undefined) break
    if (chunk.text.length === length && text.startsWith(chunk.text, from)) return chunk
  }
  if (slot === first + WAYS) slot = first + (inserted++ % WAYS)
  const chunk = newChunk(interned(text.slice(from, to)))
  kept[slot] = chunk
  return chunk
}

function newChunk(text: string): Chunk {
  return { text, fact0: null, fact1: null }
}

/** The chunks of a text in order, and where each starts. */
export interface Chunks {
  readonly chunk: readonly Chunk[]
  readonly start: readonly number[]
}

/** Takes a text apart at white space. */
export function findChunks(text: string): Chunks {
  const chunk: Chunk[] = []
  const start: number[] = []
  scanChunks(text, (found, from) => {
    chunk.push(found)
    start.push(from)
    return true
  })
  return { chunk, start }
}

/** The same one by one, for as long as `take` says to go on. */
export function scanChunks(text: string, take: (chunk: Chunk, start: number) => boolean): void {
  for (let from = 0, to = 0; from < text.length; from = to) {
    const kind = kindOf(text.charCodeAt(from))
    let hash = 0
    for (; to < text.length; to++) {
      const code = text.charCodeAt(to)
      if (kindOf(code) !== kind) break
      hash = mix(hash, code)
    }
    if (kind !== SPACE && !take(chunkAt(text, from, to, hash), from)) return
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
  return isOtherSpace(code) ? SPACE : INSIDE
}

/** The rest of what a pattern's `\s` stands for. */
function isOtherSpace(code: number): boolean {
  // dashes and quotation marks: most of what is asked
  if (code > 0x200a && code < 0x2028) return false
  return (
    code === 0x0b ||
    code === 0x0c ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Whether a space stands right before `at`, and no line break. */
export function isBehindSpace(text: string, at: number): boolean {
  return at > 0 && kindOf(text.charCodeAt(at - 1)) === SPACE
}
