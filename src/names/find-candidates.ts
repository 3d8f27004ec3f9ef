import type { PreparedName } from './prepare-name.js'
import { indexUnits } from './unit-index.js'

/** Up to here comparing every name with every other costs less than the index. */
const COMPARE_ALL = 150

/**
 * Finds, for each name, the other names worth comparing it with. All units of the shorter of two forms of a
 * name are in the longer, so a name is looked up by its two rarest units together.
 */
export function findCandidates(names: readonly PreparedName[]): (index: number) => Iterable<number> {
  if (names.length <= COMPARE_ALL) return (index) => Array.from({ length: index }, (_, other) => other)
  const { unitsOf, countOf, visitNames } = indexUnits(names)
  // The name whose look-up last met each name: cheaper than a set for every look-up.
  const near = new Int32Array(names.length).fill(-1)
  const taken = new Int32Array(names.length).fill(-1)
  return (index) => {
    const [first, second] = [...unitsOf[index]!].sort((a, b) => countOf(a) - countOf(b) || a - b)
    const found: number[] = []
    if (first === undefined) return found
    if (second !== undefined) {
      visitNames(second, (name) => {
        near[name] = index
      })
    }
    visitNames(first, (name) => {
      if (name === index || taken[name] === index || (second !== undefined && near[name] !== index)) return
      taken[name] = index
      found.push(name)
    })
    return found
  }
}
