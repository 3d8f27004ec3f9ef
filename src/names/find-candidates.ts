import { type BlockKeys, blockKeys, isLoose, joinedBlockKeys } from './block-keys.js'
import type { PreparedName } from './prepare-name.js'

/** Up to here comparing every name with every other costs less than the index. */
const COMPARE_ALL = 150

/**
 * Finds, for each name, the other names worth comparing it with. All units of the shorter of two forms of a
 * name are in the longer, so a name is looked up by its two rarest units together: one of them by its close
 * keys, the other by its loose ones.
 */
export function findCandidates(names: readonly PreparedName[]): (index: number) => Iterable<number> {
  if (names.length <= COMPARE_ALL) return (index) => Array.from({ length: index }, (_, other) => other)
  const unitKeys = names.map((name) => name.prepared.map(blockKeys))
  const blocks = new Map<string, number[]>()
  names.forEach((name, i) => {
    const keys = new Set([...unitKeys[i]!.flatMap(({ loose }) => loose), ...joinedBlockKeys(name)])
    for (const key of keys) {
      const block = blocks.get(key)
      if (block) block.push(i)
      else blocks.set(key, [i])
    }
  })
  const sizeOf = ({ close }: BlockKeys) => close.reduce((sum, key) => sum + blocks.get(key)!.length, 0)
  // Which look-up last met a name: cheaper than a set for every name.
  const near = new Int32Array(names.length)
  const taken = new Int32Array(names.length)
  let turn = 0
  const meet = (keys: readonly string[], marks: Int32Array) => {
    for (const key of keys) {
      const block = blocks.get(key)!
      if (isLoose(key) && block.length > LARGEST_LOOSE_BLOCK) continue
      for (const other of block) marks[other] = turn
    }
  }
  return (index) => {
    const units = unitKeys[index]!.filter(({ close }) => close.length > 0)
    const [first, second] = units.sort((a, b) => sizeOf(a) - sizeOf(b))
    const found: number[] = []
    const take = (keys: readonly string[]) => {
      for (const key of keys) {
        for (const other of blocks.get(key)!) {
          if (other === index || taken[other] === turn || (second && near[other] !== turn)) continue
          taken[other] = turn
          found.push(other)
        }
      }
    }
    // taken outlives the two turns of a look-up: a name found twice is compared twice, and that is all.
    turn++
    if (second) meet(second.loose, near)
    if (first) take(first.close)
    turn++
    if (first && second) {
      meet(first.loose, near)
      take(second.close)
    }
    return found
  }
}

/** Beyond this a loose block says too little to be worth its cost. */
const LARGEST_LOOSE_BLOCK = 1500
