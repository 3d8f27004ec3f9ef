/**
 * The same string as engines keep the names of properties: there is one of each, which is quick to compare, and it is no
 * part of the text it was cut from, of which it would keep the whole in memory.
 */
export function interned(text: string): string {
  const names: Record<string, 0> = Object.create(null)
  names[text] = 0
  return Object.keys(names)[0]!
}
