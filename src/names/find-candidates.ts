import { blockKeys, joinedBlockKeys } from './block-keys.js'
import type { PreparedName } from './prepare-name.js'

/** Up to here comparing every name with every other costs less than the index. */
const COMPARE_ALL = 150

/**
 * Finds, for each name, the later and earlier names worth comparing it with. All units of the shorter of two
 * forms of a name are in the longer, so a name is looked up by its two rarest units together.
 */
export function findCandidates(names: readonly PreparedName[]): (index: number) => Iterable<number> {
  if (names.length <= COMPARE_ALL) return (index) => Array.from({ length: index }, (_, other) => other)
  const blocks = new Map<string, number[]>()
  const unitKeys = names.map((name) => name.prepared.map(blockKeys))
  names.forEach((name, i) => {
    for (const key of new Set([...unitKeys[i]!.flat(), ...joinedBlockKeys(name)])) {
      const block = blocks.get(key)
      if (block) block.push(i)
      else blocks.set(key, [i])
    }
  })
  const sizeOf = (keys: readonly string[]) => keys.reduce((sum, key) => sum + blocks.get(key)!.length, 0)
  return (index) => {
    const rarest = unitKeys[index]!.filter((keys) => keys.length > 0).sort((a, b) => sizeOf(a) - sizeOf(b))
    const [first, second] = rarest
    const found = new Set<number>()
    if (!first) return found
    const others = second ? new Set(second.flatMap((key) => blocks.get(key)!)) : null
    for (const key of first) {
      for (const other of blocks.get(key)!)
        if (other !== index && (!others || others.has(other))) found.add(other)
    }
    return found
  }
}
