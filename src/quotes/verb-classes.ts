import type { MarkedStory } from './marked-story.js'
import type { VerbClass } from './reporting-verbs.js'

const NONE: readonly VerbClass[] = []

/** The classes of a verb form (`said`, `tells`, `adding`), by its token; empty for any other word. */
export function verbClassesOf({ cues, tokens }: MarkedStory, token: number): readonly VerbClass[] {
  const lexeme = tokens.lexeme[token]
  return lexeme ? cues.of(lexeme).classes : NONE
}

/** Whether a verb form can introduce a clause or question without quotation marks. */
export function takesClause(story: MarkedStory, token: number): boolean {
  return verbClassesOf(story, token).some((c) => c !== 'act' && c !== 'voice')
}
