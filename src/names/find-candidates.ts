import { INITIAL_COST, type PreparedUnit } from './compare-units.js'
import type { PreparedName } from './prepare-name.js'
import { soundDistance, soundOf } from './sound-distance.js'
import { indexUnits } from './unit-index.js'

/** Up to here comparing every name with every other costs less than the index. */
const COMPARE_ALL = 150

/**
 * Finds, for each name, the other names worth comparing it with. All units of the shorter of two forms of a
 * name are in the longer, so a name is looked up by its two rarest units together.
 */
export function findCandidates(names: readonly PreparedName[]): (index: number) => Iterable<number> {
  if (names.length <= COMPARE_ALL) return (index) => Array.from({ length: index }, (_, other) => other)
  const { units, unitsOf, wordsOf, namesWith, relatedTo, neighboursOf, areOne } = indexUnits(names)
  // Typed arrays: what is read for every neighbour should lie close together.
  const letters = Int32Array.from(units, lettersOf)
  const beside = findLettersBeside(names, wordsOf, letters)
  const initials = Int32Array.from(names, initialsOf)
  const { starts, items: words } = flatten(wordsOf)
  const countOf = (unit: number) => namesWith[unit]!.length
  // The look-up that last met a unit or a name: cheaper than a set for every look-up.
  const related = new Int32Array(units.length).fill(-1)
  const taken = new Int32Array(names.length).fill(-1)
  return (index) => {
    const [first, second] = [...unitsOf[index]!].sort((a, b) => countOf(a) - countOf(b) || a - b)
    const found: number[] = []
    if (first === undefined) return found
    // Beside the first unit must stand one that is related to the second, or a word that V. can stand for.
    let wanted = initials[index]! || ANY_LETTER
    if (second !== undefined) {
      wanted = 0
      for (const unit of relatedTo(second)) {
        related[unit] = index
        wanted |= letters[unit]!
      }
    }
    const fits = (name: number): boolean => {
      if (name === index || taken[name] === index) return false
      if (second === undefined) return true
      for (let i = starts[name]!; i < starts[name + 1]!; i++) if (related[words[i]!] === index) return true
      return false
    }
    // A unit of few names is compared only where the rest of a name fits: mostly it does not.
    for (const unit of neighboursOf(first)) {
      if ((beside[unit]! & wanted) === 0) continue
      const near = namesWith[unit]!
      let isOne = near.length > FEW_NAMES ? areOne(first, unit) : undefined
      for (let i = 0; i < near.length && isOne !== false; i++) {
        const name = near[i]!
        if (!fits(name)) continue
        isOne ??= areOne(first, unit)
        if (!isOne) break
        taken[name] = index
        found.push(name)
      }
    }
    return found
  }
}

const FEW_NAMES = 8

/** Lists one behind the other, and where each starts. */
function flatten(lists: readonly (readonly number[])[]): { starts: Int32Array; items: Int32Array } {
  const starts = new Int32Array(lists.length + 1)
  for (let i = 0; i < lists.length; i++) starts[i + 1] = starts[i]! + lists[i]!.length
  return { starts, items: Int32Array.from(lists.flat()) }
}

/** The first letter of a unit, a bit a letter, and those of its sounds. */
function lettersOf({ folded, keys }: PreparedUnit): number {
  let letters = bitOf(folded)
  for (const { key } of keys) letters |= bitOf(key)
  return letters
}

/** The first letters of the words of all names a unit stands in; any, where it stands alone in one. */
function findLettersBeside(
  names: readonly PreparedName[],
  wordsOf: readonly (readonly number[])[],
  letters: Int32Array,
): Int32Array {
  const beside = new Int32Array(letters.length)
  names.forEach(({ prepared }, name) => {
    let all = prepared.length === 1 ? ANY_LETTER : 0
    for (const unit of prepared) all |= lettersOf(unit)
    for (const word of wordsOf[name]!) all |= letters[word]!
    for (const word of wordsOf[name]!) beside[word]! |= all
  })
  return beside
}

const ANY_LETTER = -1

/** The letters that the words may begin with which the initials of a name stand for; 0 without initials. */
function initialsOf({ prepared }: PreparedName): number {
  let letters = 0
  for (const { unit, folded, keys } of prepared) {
    if (!unit.initial) continue
    letters |= bitOf(folded)
    for (const letter of LETTERS)
      if (soundDistance(soundOf(letter), keys[0]!, 0.2) <= INITIAL_COST) letters |= bitOf(letter)
  }
  return letters
}

/** The letters of words and of sounds, see the romanization key. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzCSZJXTD'

/** One bit a letter of the alphabet; other scripts share one. */
function bitOf(word: string): number {
  const place = (word.charCodeAt(0) | 32) - 97
  return 1 << (place >= 0 && place < 26 ? place : 26)
}
