import type { MarkedStory } from './marked-story.js'
import type { VerbClass } from './reporting-verbs.js'

const NONE: readonly VerbClass[] = []

/** The classes of a verb form in lower case (`said`, `tells`, `adding`); empty for any other word. */
export function verbClassesOf({ cues }: MarkedStory, lower: string): readonly VerbClass[] {
  return cues.verbs.get(lower) ?? NONE
}

/** Whether a verb form in lower case can introduce a clause or question without quotation marks. */
export function takesClause(story: MarkedStory, lower: string): boolean {
  return verbClassesOf(story, lower).some((c) => c !== 'act' && c !== 'voice')
}
