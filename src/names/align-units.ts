import { compareUnits, type PreparedUnit, type UnitLikeness } from './compare-units.js'
import { prepareUnit } from './prepare-unit.js'

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

/** Finds the units two names share, best matches first, each unit once. `tolerance`: see {@link compareUnits}. */
export function alignUnits(
  a: readonly PreparedUnit[],
  b: readonly PreparedUnit[],
  tolerance: number,
): Alignment {
  const plain = alignWords(a, b, tolerance)
  if (plain.onlyA.length === 0 || plain.onlyB.length === 0) return plain
  const joinedA = joinWords(a, plain.onlyA, plain.onlyB)
  const joinedB = joinWords(b, plain.onlyB, plain.onlyA)
  if (joinedA === a && joinedB === b) return plain
  return { ...alignWords(joinedA, joinedB, tolerance), joined: true }
}

function alignWords(a: readonly PreparedUnit[], b: readonly PreparedUnit[], tolerance: number): Alignment {
  const found = findMatches(a, b, tolerance)
  if (found.length === 0) return { matches: found, onlyA: a, onlyB: b, reordered: false, joined: false }
  const matches = supportLastPair(takeBest(found), a, b)
  return {
    matches,
    onlyA: a.length === matches.length ? [] : a.filter((_, i) => matches.every((match) => match.i !== i)),
    onlyB: b.length === matches.length ? [] : b.filter((_, j) => matches.every((match) => match.j !== j)),
    reordered: matches.some((match, k) => k > 0 && match.j < matches[k - 1]!.j),
    joined: false,
  }
}

interface WeightedMatch extends UnitMatch {
  readonly weight: number
}

function findMatches(
  a: readonly PreparedUnit[],
  b: readonly PreparedUnit[],
  tolerance: number,
): WeightedMatch[] {
  const found: WeightedMatch[] = []
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const like = compareUnits(a[i]!, b[j]!, tolerance)
      if (!like) continue
      const { cost, rule } = like
      found.push({
        a: a[i]!,
        b: b[j]!,
        i,
        j,
        cost,
        rule,
        weight: cost + placePenalty(i, a.length, j, b.length),
      })
    }
  }
  return found
}

/** Prefers the same place counted from the start or from the end. */
function placePenalty(i: number, lengthA: number, j: number, lengthB: number): number {
  return 0.05 * Math.min(Math.abs(i - j), Math.abs(lengthA - i - (lengthB - j)))
}

/** The lightest matches, each unit once, in the order of the first name. */
function takeBest(found: WeightedMatch[]): UnitMatch[] {
  if (found.length === 1) return found
  found.sort((x, y) => x.weight - y.weight || x.i - y.i || x.j - y.j)
  const taken: UnitMatch[] = []
  for (const match of found) if (taken.every(({ i, j }) => i !== match.i && j !== match.j)) taken.push(match)
  return taken.sort((x, y) => x.i - y.i)
}

/** How many other units must be spelled all but alike before a last pair is given more room. */
const SUPPORT = 3

/** Four-part names alike in three: the fourth may be a worse slip, `Portillo` and `Ortillo`. */
function supportLastPair(
  matches: UnitMatch[],
  a: readonly PreparedUnit[],
  b: readonly PreparedUnit[],
): UnitMatch[] {
  if (matches.length < SUPPORT || a.length !== matches.length + 1 || b.length !== a.length) return matches
  if (matches.some((match) => match.cost > 0.5)) return matches
  const i = a.findIndex((_, at) => matches.every((match) => match.i !== at))
  const j = b.findIndex((_, at) => matches.every((match) => match.j !== at))
  const like = compareUnits(a[i]!, b[j]!, 1.7)
  if (!like) return matches
  const pair = { a: a[i]!, b: b[j]!, i, j, cost: Math.max(like.cost, 0.8), rule: 'typo' }
  return [...matches, pair].sort((x, y) => x.i - y.i)
}

/** Joins neighbouring words left over that are one word left over of the other name: `Hong Ri` before `Hongri`. */
function joinWords(
  units: readonly PreparedUnit[],
  left: readonly PreparedUnit[],
  others: readonly PreparedUnit[],
): readonly PreparedUnit[] {
  if (left.length < 2) return units
  for (let i = 0; i + 1 < units.length; i++) {
    for (let size = 2; size <= 3 && i + size <= units.length; size++) {
      const run = units.slice(i, i + size)
      if (run.some((unit) => unit.unit.initial || !left.includes(unit))) continue
      const joined = joinAs(run, others)
      if (joined) return [...units.slice(0, i), joined, ...units.slice(i + size)]
    }
  }
  return units
}

/** The run as one word, where that is one of the others. */
function joinAs(run: readonly PreparedUnit[], others: readonly PreparedUnit[]): PreparedUnit | null {
  const length = run.reduce((sum, unit) => sum + unit.folded.length, 0)
  if (others.every((other) => Math.abs(length - other.folded.length) > 2)) return null
  const folded = run.map((unit) => unit.folded).join('')
  const near = others.filter(
    (other) =>
      folded === other.folded ||
      (Math.abs(folded.length - other.folded.length) <= 2 && placeOf(folded) === placeOf(other.folded)),
  )
  if (near.length === 0) return null
  const joined = joinRun(run)
  const isOne = (other: PreparedUnit): boolean => {
    const like = compareUnits(joined, other, 1)
    return like !== null && like.cost <= 0.5
  }
  return near.some((other) => folded === other.folded || isOne(other)) ? joined : null
}

/** Where the mouth begins a word, roughly: enough to leave out most runs that cannot be another word. */
function placeOf(folded: string): string {
  const first = folded.charAt(0)
  if ('aeiou'.includes(first)) return 'open'
  return 'bpfvmw'.includes(first) ? 'lips' : 'nlr'.includes(first) ? 'liquid' : 'stop'
}

function joinRun(run: readonly PreparedUnit[]): PreparedUnit {
  const [first] = run
  const last = run.at(-1)!
  return prepareUnit(
    {
      ...last.unit,
      text: run.map(({ unit }) => unit.text).join(' '),
      folded: run.map(({ unit }) => unit.folded).join(''),
      accented: run.map(({ unit }) => unit.accented).join(''),
      particles: first!.unit.particles,
      hyphened: first!.unit.hyphened,
    },
    run.map(({ folded }) => folded),
    first!.spelling,
  )
}
