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

/** In a larger block a unit is compared with its neighbours only (sorted neighbourhood): the time grows with the list, not its square. */
const COMPARE_ALL = 160

/** How many neighbours on each side. */
const WINDOW = 40

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

/** The units filed under one key, in the order of their sounds once there are many. */
interface Block {
  readonly units: number[]
  /** Where each unit stands, once they are sorted. */
  places: ReadonlyMap<number, number> | null
}

function findRelated(units: readonly PreparedUnit[]): (unit: number) => readonly number[] {
  const close = units.length > LOOSE_UP_TO
  const blocks = new Map<string, Block>()
  units.forEach((unit, id) => {
    for (const key of blockKeys(unit, close)) {
      const block = blocks.get(key)
      if (block) block.units.push(id)
      else blocks.set(key, { units: [id], places: null })
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
      if (block.units.length > COMPARE_ALL)
        block.places ??= sortBlock(block.units, units, key.startsWith('>'))
      const at = block.places?.get(id)
      const from = at === undefined ? 0 : Math.max(0, at - WINDOW)
      const to = at === undefined ? block.units.length : Math.min(block.units.length, at + WINDOW + 1)
      for (let i = from; i < to; i++) {
        const other = block.units[i]!
        if (seen[other] === id) continue
        seen[other] = id
        const mirror = known.get(other)
        if (mirror ? mirror.includes(id) : compareUnits(units[id]!, units[other]!, 1)) related.push(other)
      }
    }
    known.set(id, related)
    return related
  }
}

/** Sorts the units of a block by sound, from the end of the word where that is what they share; says where each one stands. */
function sortBlock(
  block: number[],
  units: readonly PreparedUnit[],
  fromEnd: boolean,
): ReadonlyMap<number, number> {
  const soundOf = (id: number): string => {
    const { key } = units[id]!.keys[0]!
    return fromEnd ? [...key].reverse().join('') : key
  }
  const sounds = new Map(block.map((id) => [id, soundOf(id)]))
  block.sort((a, b) => {
    const [x, y] = [sounds.get(a)!, sounds.get(b)!]
    return x < y ? -1 : x > y ? 1 : a - b
  })
  return new Map(block.map((id, at) => [id, at]))
}
