import { type PreparedName, prepareName } from './prepare-name.js'

/** Prepares a name for comparing. */
export type ReadName = (text: string) => PreparedName

/**
 * A reader that prepares each written form once: make one for a story or a list and hand it on. `titles` are those
 * that the caller taught.
 */
export function nameReader(titles?: ReadonlySet<string>): ReadName {
  const known = new Map<string, PreparedName>()
  return (text) => {
    let name = known.get(text)
    if (!name) {
      name = prepareName(text, titles)
      known.set(text, name)
    }
    return name
  }
}

const MOST_KEPT = 4096

let kept: Map<string, PreparedName> | undefined

/** The same for a story: stories of a day name the same people, so what was prepared for one is kept for the next. */
export function storyNameReader(titles?: ReadonlySet<string>): ReadName {
  if (titles) return nameReader(titles)
  kept ??= new Map()
  const known = kept
  return (text) => {
    let name = known.get(text)
    if (!name) {
      if (known.size === MOST_KEPT) known.clear()
      name = prepareName(copyOf(text))
      known.set(name.text, name)
    }
    return name
  }
}

/** Letter by letter: words cut from a story would keep the whole of it in memory. */
function copyOf(text: string): string {
  return [...text].join('')
}
