import { singleSpaced } from '../text/single-spaced.js'
import type { Person, Speaker } from '../types.js'

/** Whom a source stands for, and the person among them. */
export interface Resolved {
  readonly speaker: Speaker
  readonly person: Person | null
}

/** A speaker, and where in the text the attribution ends. */
export interface Heard extends Resolved {
  readonly at: number
}

/** Whom the story let speak so far. */
export interface SpokenBefore {
  /** The last speaker of any kind. */
  readonly last: Heard | null
  /** The last organisation that spoke under its name. */
  readonly organization: Heard | null
}

// A pronoun rarely reaches further back: about two paragraphs of news.
export const REACH = 900

/** Whether a speaker was heard so shortly before an offset that a pronoun can take them up. */
export function isNear(heard: Heard | null, at: number): heard is Heard {
  return heard !== null && at - heard.at <= 2 * REACH
}

export function asPerson(person: Person): Resolved {
  return { speaker: { name: person.name, kind: 'person' }, person }
}

export function asSpeaker(name: string, kind: Speaker['kind']): Resolved {
  return { speaker: { name: singleSpaced(name), kind }, person: null }
}
