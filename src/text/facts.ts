/** Something of which later stages find things out, each once: see `factsOf`. */
export interface Known {
  /** What was found out: a place for each kind of fact, `null` until then. */
  fact0: unknown
  fact1: unknown
}

/** Finds a fact at the first call, and has it from then on. */
export type Fact<K extends Known, T> = (known: K) => T

/**
 * Gives each kind of fact about things of one type its place. What `find` says of a thing is asked once and kept with it:
 * stories ask the same of the same words over and over, and to look them up in a table each time would take longer than
 * most of what is done with the answer.
 */
export function factsOf<K extends Known>(): <T extends object | number>(find: (known: K) => T) => Fact<K, T> {
  let kinds = 0
  return <T extends object | number>(find: (known: K) => T): Fact<K, T> => {
    if (kinds === 2) throw new RangeError('factsOf: there is room for two kinds of facts')
    return kinds++ === 0
      ? (known) => {
          if (known.fact0 === null) known.fact0 = find(known)
          return known.fact0 as T
        }
      : (known) => {
          if (known.fact1 === null) known.fact1 = find(known)
          return known.fact1 as T
        }
  }
}
