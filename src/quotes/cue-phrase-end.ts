import type { MarkedStory } from './marked-story.js'

/** The end of the cue phrase that begins at a token, or the token itself: | according to | the minister. */
export function cuePhraseEnd({ tokens: { lower }, cues }: MarkedStory, from: number): number {
  const words = cues.phrases
    .get(lower[from]!)
    ?.find((words) => words.every((word, k) => lower[from + k] === word))
  return from + (words?.length ?? 0)
}
