/** One of wink's automata, as a table: which state follows which at what event. */
export interface PatternMachine {
  /** The column of each event that the machine knows. */
  readonly columns: ReadonlyMap<number, number>
  /** Per state and column: the next state, 0 if the pattern breaks off. */
  readonly next: Int16Array
  /** Per state: the state to end in where the pattern breaks off behind it, 0 if it is none. */
  readonly otherwise: Int16Array
  /** Per state: what a pattern that ends here says, `UNENDED` if none does, `NOTHING` if it is to be passed over. */
  readonly says: Int16Array
  /** Per state: of which token of the pattern it says so. */
  readonly offset: Int16Array
}

const UNENDED = -1000
const NOTHING = 0

/** An event that the machine does not see. */
export const UNSEEN = -2
/** An event that no pattern holds. */
export const UNKNOWN = -1

/** wink's number for a class of words is this much and the number of the class. */
export const CLASS = 1_080_000

/** wink's number for any other event than those of a state. */
const OTHERWISE = '2070003'

type States<T> = Readonly<Record<string, T>>
type Automaton = readonly [
  version: number,
  lastState: number,
  next: States<States<number>>,
  names: States<string>,
  marks: States<readonly [before: number, behind: number]>,
]

/** Reads a machine from wink's JSON; `numberOf` gives the number of what a pattern says. */
export function readMachine(json: string, numberOf: (name: string) => number): PatternMachine {
  const [, last, states, names, marks] = JSON.parse(json) as Automaton
  const columns = new Map<number, number>()
  for (const row of Object.values(states)) {
    for (const event of Object.keys(row)) {
      if (event !== OTHERWISE && !columns.has(+event)) columns.set(+event, columns.size)
    }
  }
  const next = new Int16Array((last + 1) * columns.size)
  const otherwise = new Int16Array(last + 1)
  const says = new Int16Array(last + 1).fill(UNENDED)
  const offset = new Int16Array(last + 1)
  for (const [state, row] of Object.entries(states)) {
    for (const [event, to] of Object.entries(row)) {
      if (event === OTHERWISE) otherwise[+state] = to
      else next[+state * columns.size + columns.get(+event)!] = to
    }
  }
  for (const [state, name] of Object.entries(names)) says[+state] = numberOf(name)
  for (const [state, [before]] of Object.entries(marks)) offset[+state] = before
  return { columns, next, otherwise, says, offset }
}

/**
 * Finds the patterns in a row of columns, the longest from the left: for each the index of the token that it says
 * something of, and what it says, in turn.
 */
export function findPatterns(machine: PatternMachine, events: readonly number[]): number[] {
  const { columns, next, otherwise, says, offset } = machine
  const width = columns.size
  const found: number[] = []
  for (let i = 0; i < events.length; i++) {
    if (events[i] === UNSEEN) continue
    let state = 0
    let fallback = 0
    let fallbackAt = i
    for (let j = i; j <= events.length; j++) {
      const event = j < events.length ? events[j]! : UNKNOWN
      if (event === UNSEEN) continue
      let to = event === UNKNOWN ? 0 : next[state * width + event]!
      let at = j
      if (to === 0) {
        to = fallback
        at = fallbackAt
      }
      if (to === 0) break
      if (says[to] !== UNENDED) {
        if (says[to] !== NOTHING) found.push(i + offset[to]!, says[to]!)
        i = at
        break
      }
      state = to
      if (otherwise[to] !== 0) {
        fallback = otherwise[to]!
        fallbackAt = j
      }
    }
  }
  return found
}
