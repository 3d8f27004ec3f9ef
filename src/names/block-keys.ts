import type { PreparedUnit } from './compare-units.js'
import { formalNamesOf } from './nicknames.js'
import type { PreparedName } from './prepare-name.js'
import { romanizationKey } from './romanization-key.js'

// Sounds that may stand for each other share a letter; vowels and h leave no trace.
const CLASSES = new Map(
  [...'gkk ttd bbpvf nnm sszSZCJ ll rr'.split(' ')].flatMap((c) => [...c].map((x) => [x, c[0]!] as const)),
)

/** The consonants of a key, class by class. */
function skeleton(key: string): string {
  let out = ''
  for (const sound of key) {
    const letter = CLASSES.get(sound)
    if (letter && letter !== out.at(-1)) out += letter
  }
  return out
}

/** Every key under which a unit can be found; two units that {@link compareUnits} joins share one, but for rare typos. */
export function blockKeys(unit: PreparedUnit): string[] {
  if (unit.unit.initial) return []
  const keys = new Set<string>()
  for (const key of unit.keys) {
    for (const form of key.includes('X') ? [key, key.replaceAll('X', 'k')] : [key]) {
      const bones = skeleton(form)
      if (bones.length < 2)
        keys.add(`1${bones}${[...form].find((sound) => 'aeiou'.includes(sound)) ? '' : form}`)
      else {
        keys.add(`<${bones.slice(0, 2)}`)
        if (bones.length > 2) keys.add(`>${bones.slice(-2)}`)
      }
    }
  }
  for (const line of unit.names) keys.add(`=${line}`)
  for (const formal of formalNamesOf(unit.folded)) keys.add(`n${formal}`)
  for (const syllable of unit.syllables) keys.add(syllable)
  return [...keys]
}

/** The keys of two neighbouring units written as one word. */
export function joinedBlockKeys({ prepared }: PreparedName): string[] {
  const keys: string[] = []
  for (let i = 0; i + 1 < prepared.length; i++) {
    const bones = skeleton(romanizationKey(prepared[i]!.folded + prepared[i + 1]!.folded))
    if (bones.length >= 2) keys.push(`<${bones.slice(0, 2)}`)
  }
  return keys
}
