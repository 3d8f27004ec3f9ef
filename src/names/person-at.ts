import type { Person } from '../types.js'

/** Looks up, for a stretch of the story, the person who is named in it first; `null` where nobody is. */
export type FindPersonAt = (start: number, end: number) => Person | null

/** Indexes the mentions of a story's people, so that {@link FindPersonAt} takes no search through them all. */
export function indexMentions(people: readonly Person[]): FindPersonAt {
  const mentions = people
    .flatMap((person) => person.mentions.map(({ start, end }) => ({ start, end, person })))
    .sort((a, b) => a.start - b.start)
  return (start, end) => {
    let low = 0
    let high = mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (mentions[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    const found = mentions[low]
    return found !== undefined && found.start < end ? found.person : null
  }
}
