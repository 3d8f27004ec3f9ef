import { blocksOf } from './blocks-of.js'
import { oneLine } from './one-line.js'
import type { Story } from './read-story.js'

/** The body of a story as plain text, dateline included, one empty line between paragraphs. */
export function bodyOf({ readable, article }: Story): string {
  return blocksOf(readable, article)
    .filter(({ kind }) => kind === 'paragraph')
    .map((block) => oneLine(readable, block))
    .join('\n\n')
}
