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
