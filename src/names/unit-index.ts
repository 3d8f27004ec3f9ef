import { blockKeys } from './block-keys.js'
import { compareUnits, type PreparedUnit } from './compare-units.js'
import type { PreparedName } from './prepare-name.js'
import { prepareUnit } from './prepare-unit.js'

/** The distinct units of a list of names, where each stands, and which may be one with which. */
export interface UnitIndex {
  /** How many there are. */
  readonly size: number
  /** Ids of the units of each name, initials left out. */
  readonly unitsOf: readonly (readonly number[])[]
  /** The same, and ids of neighbouring units as one word. */
  readonly wordsOf: readonly (readonly number[])[]
  /** The names a unit stands in. */
  readonly namesWith: readonly (readonly number[])[]
  /** The units that may be one with a unit, itself included. */
  readonly relatedTo: (unit: number) => readonly number[]
}

/** Beyond so many distinct units only close keys are used: loose blocks would grow too large. */
const LOOSE_UP_TO = 2000

/** A larger block holds words that are no names (`user1`, `user2`): only equal ones are found in it. */
const LARGEST_BLOCK = 3000

/** One of two words that are also written as one is short: `Jin-ping`, `Abbas Ali`. */
const SHORT_WORD = 5

/** Files every unit of the names, and every two neighbouring units as one word. */
export function indexUnits(names: readonly PreparedName[]): UnitIndex {
  const ids = new Map<string, number>()
  const units: PreparedUnit[] = []
  const places: number[][] = []
  const file = (unit: PreparedUnit, name: number): number => {
    const key = [unit.folded, unit.unit.role === 'patronymic' ? '*' : '', ...unit.unit.particles].join(' ')
    const id = ids.get(key) ?? units.length
    if (id === units.length) {
      ids.set(key, id)
      units.push(unit)
      places.push([])
    }
    places[id]!.push(name)
    return id
  }
  const unitsOf = names.map(({ prepared }, name) => {
    const own = prepared.filter(({ unit }) => !unit.initial)
    return [...new Set(own.map((unit) => file(anyRole(unit), name)))]
  })
  const wordsOf = names.map(({ prepared }, name) => {
    const joined: number[] = []
    for (let i = 0; i + 1 < prepared.length; i++) {
      const [a, b] = [prepared[i]!, prepared[i + 1]!]
      if (Math.min(a.folded.length, b.folded.length) <= SHORT_WORD) joined.push(file(joinTwo(a, b), name))
    }
    return [...unitsOf[name]!, ...joined]
  })
  return { size: units.length, unitsOf, wordsOf, namesWith: places, relatedTo: findRelated(units) }
}

/** A unit is filed once whatever its role: in the role with the fewest vetoes. */
function anyRole(prepared: PreparedUnit): PreparedUnit {
  const { role } = prepared.unit
  return role === 'patronymic' ? prepared : prepareUnit({ ...prepared.unit, role: 'only' })
}

function joinTwo(a: PreparedUnit, b: PreparedUnit): PreparedUnit {
  const unit = { ...b.unit, role: 'only' as const, particles: a.unit.particles }
  const joined = { ...unit, folded: a.folded + b.folded, accented: a.unit.accented + b.unit.accented }
  return prepareUnit(joined, [a.folded, b.folded])
}

function findRelated(units: readonly PreparedUnit[]): (unit: number) => readonly number[] {
  const close = units.length > LOOSE_UP_TO
  const blocks = new Map<string, number[]>()
  units.forEach((unit, id) => {
    for (const key of blockKeys(unit, close)) {
      const block = blocks.get(key)
      if (block) block.push(id)
      else blocks.set(key, [id])
    }
  })
  const known = new Map<number, readonly number[]>()
  const seen = new Int32Array(units.length).fill(-1)
  return (id) => {
    const found = known.get(id)
    if (found) return found
    const related = [id]
    seen[id] = id
    for (const key of blockKeys(units[id]!, close)) {
      const block = blocks.get(key)!
      if (block.length > LARGEST_BLOCK) continue
      for (const other of block) {
        if (seen[other] === id) continue
        seen[other] = id
        if (compareUnits(units[id]!, units[other]!, 1)) related.push(other)
      }
    }
    known.set(id, related)
    return related
  }
}
