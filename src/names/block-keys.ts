import type { PreparedUnit } from './compare-units.js'
import { formalNamesOf } from './nicknames.js'
import type { PreparedName } from './prepare-name.js'
import { romanizationKey } from './romanization-key.js'

// Sounds that may stand for each other share a letter; vowels, h and v (u, w) leave no trace.
const CLASSES = 'gkk ttdTD bbpf nnm sszSZCJ ll rr'

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
 * Every key under which a unit can be found. Two units that are compared as one name share a key, but for
 * slips in the consonants at both ends of a word.
 */
export function blockKeys(unit: PreparedUnit): string[] {
  if (unit.unit.initial) return []
  const keys = new Set<string>()
  for (const { key } of unit.stem ? [...unit.keys, unit.stem] : unit.keys) {
    for (const form of key.includes('X') ? [key, key.replaceAll('X', 'k')] : [key]) addBones(keys, form)
  }
  for (const line of unit.names) keys.add(`=${line}`)
  for (const formal of formalNamesOf(unit.folded)) keys.add(`~${formal}`)
  for (const syllable of unit.syllables) keys.add(syllable)
  return [...keys]
}

function addBones(keys: Set<string>, form: string): void {
  const bones = skeleton(form)
  keys.add(`<${bones.slice(0, 3)}`)
  if (bones.length > 3) keys.add(`>${bones.slice(-3)}`)
}

/** The keys of two neighbouring units written as one word. */
export function joinedBlockKeys({ prepared }: PreparedName): string[] {
  const keys = new Set<string>()
  for (let i = 0; i + 1 < prepared.length; i++) {
    addBones(keys, romanizationKey(prepared[i]!.folded + prepared[i + 1]!.folded))
  }
  return [...keys]
}
