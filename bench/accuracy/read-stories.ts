import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a person is named in a story. */
export interface NamedHere {
  readonly start: number
  readonly end: number
  /** Who it is: a key of the story. */
  readonly person: string
}

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A quotation as a careful reader marks it. */
export interface MarkedQuote {
  readonly content: readonly Stretch[]
  readonly source: Stretch | null
  /** The person who speaks; `null` for an organisation, a group or somebody without a name. */
  readonly speaker: string | null
}

/** A story with the answers. */
export interface MarkedStory {
  readonly id: string
  readonly text: string
  readonly people: readonly NamedHere[]
  /** Names of what is no person, and reporters: asked of nobody. */
  readonly ignored: readonly Stretch[]
  readonly quotes: readonly MarkedQuote[]
  /** Requests, questions, beliefs: neither asked nor held against anybody. */
  readonly neutral: readonly (readonly Stretch[])[]
}

interface Written {
  readonly before: string
  readonly content: readonly string[]
  readonly source?: string | null
  readonly speaker?: string | null
}

/** Reads the stories of a folder: `NN.txt`, marked `[[person|name]]` and `<<no person>>`, and its quotations in `NN.json`. */
export function readStories(folder: string): MarkedStory[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const id = file.slice(0, -'.txt'.length)
      const story = readMarks(readFileSync(join(folder, file), 'utf8'))
      const { quotes, neutral } = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as {
        quotes: Written[]
        neutral: Written[]
      }
      return {
        id,
        ...story,
        quotes: quotes.map((quote) => {
          const content = contentOf(story.text, quote)
          return {
            content,
            source: sourceOf(story.text, quote.source, content),
            speaker: quote.speaker ?? null,
          }
        }),
        neutral: neutral.map((quote) => contentOf(story.text, quote)),
      }
    })
}

const MARK = /\[\[([^|\]]*)\|(.*?)\]\]|<<|>>/g

function readMarks(marked: string): Pick<MarkedStory, 'text' | 'people' | 'ignored'> {
  const people: NamedHere[] = []
  const ignored: Stretch[] = []
  const open: number[] = []
  let text = ''
  let from = 0
  for (const { 0: mark, 1: person, 2: name, index } of marked.matchAll(MARK)) {
    text += marked.slice(from, index)
    from = index + mark.length
    if (mark === '<<') open.push(text.length)
    else if (mark === '>>') ignored.push({ start: open.pop()!, end: text.length })
    else {
      people.push({ start: text.length, end: text.length + name!.length, person: person! })
      text += name
    }
  }
  return { text: text + marked.slice(from), people, ignored }
}

function contentOf(text: string, { before, content }: Written): Stretch[] {
  let at = text.indexOf(before + content[0]!.slice(0, 20)) + before.length
  return content.map((piece) => {
    const start = text.indexOf(piece, at)
    if (start < 0) throw new Error(`not in the story: ${piece}`)
    at = start + piece.length
    return { start, end: at }
  })
}

const LETTER = /\p{L}/u

/** The place of the source that is nearest to what was said, and not inside it. */
function sourceOf(
  text: string,
  source: string | null | undefined,
  content: readonly Stretch[],
): Stretch | null {
  if (!source) return null
  let best: Stretch | null = null
  let least = Number.POSITIVE_INFINITY
  for (let start = text.indexOf(source); start >= 0; start = text.indexOf(source, start + 1)) {
    const end = start + source.length
    // the "he" of "the" is nobody
    if (LETTER.test(text.charAt(start - 1)) || LETTER.test(text.charAt(end))) continue
    if (content.some((piece) => start < piece.end && end > piece.start)) continue
    const distance = Math.min(...content.map((piece) => Math.max(piece.start - end, start - piece.end)))
    if (distance < least) [best, least] = [{ start, end }, distance]
  }
  return best
}
