import type { Run } from './find-runs.js'
import type { NameLexicon } from './name-lexicon.js'
import type { Word } from './read-words.js'

/** Whether a run shares a word with words in a row that, the caller says, are never a person: `Marlow` of `Marlow Pike`. */
export function overlapsNotPeople(words: readonly Word[], run: Run, { notPeople }: NameLexicon): boolean {
  const from = Math.max(0, run.from - LONGEST + 1)
  for (let i = from; i < run.to; i++)
    for (const phrase of notPeople.get(words[i]!.folded) ?? [])
      if (i + phrase.length > run.from && phrase.every((word, k) => words[i + k]?.folded === word))
        return true
  return false
}

/** In words, as long as such a phrase may be. */
export const LONGEST = 8
