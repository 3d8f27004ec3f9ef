import { interned } from '../text/interned.js'
import { type PreparedName, prepareName } from './prepare-name.js'

/** Prepares a name for comparing. */
export type ReadName = (text: string) => PreparedName

/** A reader that prepares each written form once: make one for a list and hand it on. `titles` are those that the caller taught. */
export function nameReader(titles?: ReadonlySet<string>): ReadName {
  return remembering((text) => prepareName(text, titles), new Map(), Number.POSITIVE_INFINITY)
}

const MOST_KEPT = 4096

const kept = new Map<string, PreparedName>()

/** The same for a story: stories of a day name the same people, so what was prepared for one is kept for the next. */
export function storyNameReader(titles?: ReadonlySet<string>): ReadName {
  return titles ? nameReader(titles) : remembering((text) => prepareName(interned(text)), kept, MOST_KEPT)
}

function remembering(prepare: ReadName, known: Map<string, PreparedName>, most: number): ReadName {
  return (text) => {
    let name = known.get(text)
    if (!name) {
      if (known.size >= most) known.clear()
      name = prepare(text)
      known.set(name.text, name)
    }
    return name
  }
}
