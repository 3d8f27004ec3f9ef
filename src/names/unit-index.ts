import { blockKeys } from './block-keys.js'
import { compareUnits, type PreparedUnit } from './compare-units.js'
import type { PreparedName } from './prepare-name.js'
import { prepareUnit } from './prepare-unit.js'
import type { NameUnit } from './split-name.js'

/** The distinct units of a list of names, where each stands, and which may be one with which. */
export interface UnitIndex {
  readonly units: readonly PreparedUnit[]
  /** Ids of the units of each name, initials left out. */
  readonly unitsOf: readonly (readonly number[])[]
  /** The same, and ids of neighbouring units as one word. */
  readonly wordsOf: readonly (readonly number[])[]
  /** The names a unit stands in. */
  readonly namesWith: readonly (readonly number[])[]
  /** The units that may be one with a unit, itself included. */
  readonly relatedTo: (unit: number) => readonly number[]
  /** The units worth comparing with a unit, itself included, each once. */
  readonly neighboursOf: (unit: number) => readonly number[]
  /** Whether two units may be one. */
  readonly areOne: (a: number, b: number) => boolean
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
  const file = (unit: NameUnit, prepare: (unit: NameUnit) => PreparedUnit, name: number): number => {
    const key = [unit.folded, unit.role === 'patronymic' ? '*' : '', ...unit.particles].join(' ')
    const id = ids.get(key) ?? units.length
    if (id === units.length) {
      ids.set(key, id)
      units.push(prepare(unit))
      places.push([])
    }
    places[id]!.push(name)
    return id
  }
  const unitsOf = names.map(({ prepared }, name) => {
    const own = prepared.filter(({ unit }) => !unit.initial)
    return [...new Set(own.map((one) => file(one.unit, () => anyRole(one), name)))]
  })
  const wordsOf = names.map(({ prepared }, name) => {
    const joined: number[] = []
    for (let i = 0; i + 1 < prepared.length; i++) {
      const [a, b] = [prepared[i]!, prepared[i + 1]!]
      if (Math.min(a.folded.length, b.folded.length) > SHORT_WORD) continue
      joined.push(file(joinTwo(a.unit, b.unit), (unit) => prepareUnit(unit, [a.folded, b.folded]), name))
    }
    return [...unitsOf[name]!, ...joined]
  })
  const neighboursOf = findNeighbours(units)
  const areOne = (a: number, b: number): boolean => a === b || compareUnits(units[a]!, units[b]!, 1) !== null
  const related = new Map<number, readonly number[]>()
  const relatedTo = (unit: number): readonly number[] => {
    let own = related.get(unit)
    if (!own) {
      own = neighboursOf(unit).filter((other) => areOne(unit, other))
      related.set(unit, own)
    }
    return own
  }
  return { units, unitsOf, wordsOf, namesWith: places, relatedTo, neighboursOf, areOne }
}

/** A unit is filed once whatever its role: in the role with the fewest vetoes. */
function anyRole(prepared: PreparedUnit): PreparedUnit {
  const { role } = prepared.unit
  return role === 'patronymic' ? prepared : prepareUnit({ ...prepared.unit, role: 'only' })
}

function joinTwo(a: NameUnit, b: NameUnit): NameUnit {
  return {
    ...b,
    role: 'only',
    particles: a.particles,
    folded: a.folded + b.folded,
    accented: a.accented + b.accented,
  }
}

/** The units filed under one key, in the order of their sounds once there are many. */
interface Block {
  readonly units: number[]
  /** Filed by the end of the word. */
  readonly fromEnd: boolean
  /** Where each unit stands, once they are sorted. */
  places: ReadonlyMap<number, number> | null
}

function findNeighbours(units: readonly PreparedUnit[]): (unit: number) => readonly number[] {
  const close = units.length > LOOSE_UP_TO
  const blocks = new Map<string, Block>()
  const blocksOf = units.map((unit, id) =>
    blockKeys(unit, close).map((key) => {
      const block = blocks.get(key) ?? { units: [], fromEnd: key.startsWith('>'), places: null }
      blocks.set(key, block)
      block.units.push(id)
      return block
    }),
  )
  const seen = new Int32Array(units.length).fill(-1)
  let search = 0
  return (id) => {
    const found = [id]
    seen[id] = ++search
    for (const block of blocksOf[id]!) {
      if (block.units.length > COMPARE_ALL) block.places ??= sortBlock(block, units)
      const at = block.places?.get(id)
      const from = at === undefined ? 0 : Math.max(0, at - WINDOW)
      const to = at === undefined ? block.units.length : Math.min(block.units.length, at + WINDOW + 1)
      for (let i = from; i < to; i++) {
        const other = block.units[i]!
        if (seen[other] === search) continue
        seen[other] = search
        found.push(other)
      }
    }
    return found
  }
}

/** Sorts the units of a block by sound, from the end of the word where that is what they share; says where each one stands. */
function sortBlock(
  { units: block, fromEnd }: Block,
  units: readonly PreparedUnit[],
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
