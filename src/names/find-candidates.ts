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
  const { size, unitsOf, wordsOf, namesWith, relatedTo } = indexUnits(names)
  const countOf = (unit: number) => namesWith[unit]!.length
  // The look-up that last met a unit or a name: cheaper than a set for every look-up.
  const related = new Int32Array(size).fill(-1)
  const taken = new Int32Array(names.length).fill(-1)
  return (index) => {
    const [first, second] = [...unitsOf[index]!].sort((a, b) => countOf(a) - countOf(b) || a - b)
    const found: number[] = []
    if (first === undefined) return found
    if (second !== undefined) for (const unit of relatedTo(second)) related[unit] = index
    for (const unit of relatedTo(first)) {
      for (const name of namesWith[unit]!) {
        if (name === index || taken[name] === index) continue
        taken[name] = index
        if (second === undefined || wordsOf[name]!.some((word) => related[word] === index)) found.push(name)
      }
    }
    return found
  }
}
