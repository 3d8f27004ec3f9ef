import type { MarkedStory } from './marked-story.js'

/** The end of the cue phrase that begins at a token, or the token itself: | according to | the minister. */
export function cuePhraseEnd({ tokens: { lower, lexeme }, cues }: MarkedStory, from: number): number {
  const first = lexeme[from]
  const phrases = first ? cues.of(first).phrases : []
  if (phrases.length === 0) return from
  const words = phrases.find((words) => words.every((word, k) => lower[from + k] === word))
  return from + (words?.length ?? 0)
}
