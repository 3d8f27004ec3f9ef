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

/** Where a unit can be found: by close keys, and by loose ones where another unit of the name is close. */
export interface BlockKeys {
  readonly close: readonly string[]
  readonly loose: readonly string[]
}

/**
 * The keys under which a unit can be found. Two units that are compared as one name share a close key, but for
 * slips in the consonants at both ends of a word; most of those share a loose one.
 */
export function blockKeys(unit: PreparedUnit): BlockKeys {
  if (unit.unit.initial) return { close: [], loose: [] }
  const close = new Set<string>()
  const loose = new Set<string>()
  for (const { key } of unit.stem ? [...unit.keys, unit.stem] : unit.keys) {
    for (const form of formsOf(key)) addBones(close, loose, skeleton(form))
  }
  for (const line of unit.names) close.add(`=${line}`)
  for (const formal of formalNamesOf(unit.folded)) close.add(`~${formal}`)
  for (const syllable of unit.syllables) close.add(syllable)
  return { close: [...close], loose: [...close, ...loose] }
}

/** kh is also written k; German ch and j stand for kh and y, which leave no trace. */
function formsOf(key: string): string[] {
  const forms = [key]
  if (key.includes('X')) forms.push(key.replaceAll('X', 'k'))
  if (/[CJ]/.test(key)) forms.push(key.replace(/[CJ]/g, ''))
  return forms
}

/** True for a key of two sounds only, which many names share. */
export function isLoose(key: string): boolean {
  return key.startsWith('(') || key.startsWith(')')
}

function addBones(close: Set<string>, loose: Set<string>, bones: string): void {
  close.add(`<${bones.slice(0, 3)}`)
  if (bones.length > 3) close.add(`>${bones.slice(-3)}`)
  loose.add(`(${bones.slice(0, 2)}`)
  if (bones.length > 2) loose.add(`)${bones.slice(-2)}`)
}

/** The keys of two neighbouring units written as one word. */
export function joinedBlockKeys({ prepared }: PreparedName): string[] {
  const keys = new Set<string>()
  for (let i = 0; i + 1 < prepared.length; i++) {
    addBones(keys, keys, skeleton(romanizationKey(prepared[i]!.folded + prepared[i + 1]!.folded)))
  }
  return [...keys]
}
