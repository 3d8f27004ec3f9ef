import type { PreparedUnit } from './compare-units.js'

// The letter of a class, then its sounds: those that may stand for each other. Vowels, h and v (u, w) leave no trace.
const CLASSES = 'kkg ttdTD bbpf nnm sszSZCJ ll rr'

let classes: ReadonlyMap<string, string> | undefined

/** The consonants of a key, class by class. */
function skeleton(key: string): string {
  classes ??= new Map(
    CLASSES.split(' ').flatMap(([name, ...sounds]) => sounds.map((sound) => [sound, name!])),
  )
  let bones = ''
  for (const sound of key) {
    const bone = classes.get(sound)
    if (bone !== undefined && bone !== bones.at(-1)) bones += bone
  }
  return bones
}

/**
 * The keys under which a unit is filed. Two units that are compared as one name share one, but for slips in
 * the consonants at both ends of a word. `close` keys hold three sounds, loose ones two.
 */
export function blockKeys(unit: PreparedUnit, close: boolean): readonly string[] {
  const keys = new Set<string>()
  for (const { key } of unit.stem ? [...unit.keys, unit.stem] : unit.keys) {
    for (const form of formsOf(key)) {
      const bones = skeleton(form)
      const size = close ? 3 : 2
      keys.add(`<${bones.slice(0, size)}`)
      if (bones.length > size) keys.add(`>${bones.slice(-size)}`)
    }
  }
  if (unit.servant) keys.add(`<${skeleton(unit.servant.key).slice(0, close ? 3 : 2)}`)
  for (const line of unit.names) keys.add(`=${line}`)
  for (const formal of unit.formals) keys.add(`~${formal}`)
  for (const syllable of unit.syllables()) keys.add(syllable)
  return [...keys]
}

/** kh is also written k; German ch and j stand for kh and y, which leave no trace. */
function formsOf(key: string): string[] {
  const forms = [key]
  if (key.includes('X')) forms.push(key.replaceAll('X', 'k'))
  if (/[CJ]/.test(key)) forms.push(key.replace(/[CJ]/g, ''))
  return forms
}
