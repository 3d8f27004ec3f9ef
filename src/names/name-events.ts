import type { Clue, Home } from './compare-homes.js'
import type { AreApart } from './find-apart.js'
import type { Mention } from './find-mentions.js'
import type { Gender } from './given-names.js'
import type { Word } from './read-words.js'
import type { Form } from './score-forms.js'

/** What a story says of all that could be a name, and what was taken for one. */
export interface FormsScored {
  readonly kind: 'forms-scored'
  readonly words: readonly Word[]
  readonly forms: readonly Form[]
  readonly mentions: readonly Mention[]
}

/** Somebody whom a short name could stand for, as known when it was read. */
export interface NamedHome extends Home {
  readonly name: string
  readonly gender: Gender
}

/** A short name is given to one of the people whom it can stand for, or to nobody. */
export interface HomeChosen {
  readonly kind: 'home-chosen'
  readonly mention: Mention
  readonly homes: readonly NamedHome[]
  /** Whether they have the name in another spelling only. */
  readonly alike: boolean
  readonly clue: Clue
  readonly chosen: string | null
}

/** Which forms the sentences of the story keep apart. */
export interface ApartFound {
  readonly kind: 'apart-found'
  readonly areApart: AreApart
}

export type NameEvent = FormsScored | HomeChosen | ApartFound
