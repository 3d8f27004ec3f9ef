import { compareUnits, type PreparedUnit, prepareUnit, type UnitLikeness } from './compare-units.js'

/** One unit of each name that are the same piece of it. */
export interface UnitMatch extends UnitLikeness {
  readonly a: PreparedUnit
  readonly b: PreparedUnit
  readonly i: number
  readonly j: number
}

/** Which units of two names stand for each other, and which are left over. */
export interface Alignment {
  readonly matches: readonly UnitMatch[]
  readonly onlyA: readonly PreparedUnit[]
  readonly onlyB: readonly PreparedUnit[]
  /** True when the matched units stand in another order. */
  readonly reordered: boolean
  /** True when two or more words of one name are one word of the other: `Jin-ping`, `Jinping`. */
  readonly joined: boolean
}

/** Finds the units two names share, best matches first, each unit once. */
export function alignUnits(unitsA: readonly PreparedUnit[], unitsB: readonly PreparedUnit[]): Alignment {
  const joinA = joinWords(unitsA, unitsB)
  const joinB = joinWords(unitsB, joinA)
  const a = joinA
  const b = joinB
  const found: (UnitMatch & { weight: number })[] = []
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      const like = compareUnits(x, y)
      if (like)
        found.push({ a: x, b: y, i, j, ...like, weight: like.cost + placePenalty(i, a.length, j, b.length) })
    })
  })
  found.sort((x, y) => x.weight - y.weight || x.i - y.i || x.j - y.j)
  const takenA = new Set<number>()
  const takenB = new Set<number>()
  const matches: UnitMatch[] = []
  for (const match of found) {
    if (takenA.has(match.i) || takenB.has(match.j)) continue
    takenA.add(match.i)
    takenB.add(match.j)
    matches.push(match)
  }
  matches.sort((x, y) => x.i - y.i)
  return {
    matches,
    onlyA: a.filter((_, i) => !takenA.has(i)),
    onlyB: b.filter((_, j) => !takenB.has(j)),
    reordered: matches.some((match, k) => k > 0 && match.j < matches[k - 1]!.j),
    joined: a.length < unitsA.length || b.length < unitsB.length,
  }
}

/** Prefers the same place counted from the start or from the end. */
function placePenalty(i: number, lengthA: number, j: number, lengthB: number): number {
  return 0.05 * Math.min(Math.abs(i - j), Math.abs(lengthA - i - (lengthB - j)))
}

/** Joins neighbouring words of `units` that are one word of `others`: `Hong Ri` before `Hongri`. */
function joinWords(units: readonly PreparedUnit[], others: readonly PreparedUnit[]): readonly PreparedUnit[] {
  if (units.length < 2) return units
  for (const other of others) {
    if (other.folded.length < 4) continue
    for (let i = 0; i + 1 < units.length; i++) {
      for (let size = 2; size <= 3 && i + size <= units.length; size++) {
        const run = units.slice(i, i + size)
        if (run.some(({ unit }) => unit.initial) || !isRun(run, other)) continue
        return [...units.slice(0, i), joinRun(run), ...units.slice(i + size)]
      }
    }
  }
  return units
}

function isRun(run: readonly PreparedUnit[], other: PreparedUnit): boolean {
  const folded = run.map((unit) => unit.folded).join('')
  if (
    Math.abs(folded.length - other.folded.length) > 2 ||
    (folded[0] !== other.folded[0] && folded.length !== other.folded.length)
  )
    return false
  if (folded === other.folded) return true
  if (run.some((unit) => unit.folded === other.folded)) return false
  const like = compareUnits(joinRun(run), other)
  return like !== null && like.cost <= 0.5
}

function joinRun(run: readonly PreparedUnit[]): PreparedUnit {
  const [first] = run
  const last = run.at(-1)!
  return prepareUnit({
    ...last.unit,
    text: run.map(({ unit }) => unit.text).join(' '),
    folded: run.map(({ unit }) => unit.folded).join(''),
    accented: run.map(({ unit }) => unit.accented).join(''),
    particles: first!.unit.particles,
    hyphened: first!.unit.hyphened,
  })
}
