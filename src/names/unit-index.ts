import { blockKeys } from './block-keys.js'
import { compareUnits, type PreparedUnit } from './compare-units.js'
import type { PreparedName } from './prepare-name.js'
import { prepareUnit } from './prepare-unit.js'

/** The distinct units of a list of names, where each stands, and which may be one with which. */
export interface UnitIndex {
  /** Ids of the units of each name, initials left out. */
  readonly unitsOf: readonly (readonly number[])[]
  /** How many names a unit stands in. */
  readonly countOf: (unit: number) => number
  /** Runs `visit` for every name with a unit that may be one with this, some of them more than once. */
  readonly visitNames: (unit: number, visit: (name: number) => void) => void
}

/** Beyond so many distinct units only close keys are used: loose blocks would grow too large. */
const LOOSE_UP_TO = 2000

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
    if (places[id]!.at(-1) !== name) places[id]!.push(name)
    return id
  }
  const unitsOf = names.map(({ prepared }, name) => {
    const own = prepared.filter(({ unit }) => !unit.initial).map((unit) => file(anyRole(unit), name))
    for (let i = 0; i + 1 < prepared.length; i++) {
      const [a, b] = [prepared[i]!, prepared[i + 1]!]
      if (Math.min(a.folded.length, b.folded.length) <= SHORT_WORD) file(joinTwo(a, b), name)
    }
    return [...new Set(own)]
  })
  const relatedTo = findRelated(units)
  return {
    unitsOf,
    countOf: (unit) => places[unit]!.length,
    visitNames: (unit, visit) => {
      for (const other of relatedTo(unit)) for (const name of places[other]!) visit(name)
    },
  }
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
    const related: number[] = []
    for (const key of blockKeys(units[id]!, close)) {
      for (const other of blocks.get(key)!) {
        if (seen[other] === id) continue
        seen[other] = id
        if (other === id || compareUnits(units[id]!, units[other]!, 1)) related.push(other)
      }
    }
    known.set(id, related)
    return related
  }
}
