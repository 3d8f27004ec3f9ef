import { wordSet } from '../text/word-set.js'
import { EAST_ASIAN_FAMILY_NAMES, isEastAsianSyllable, isEastAsianWord } from './east-asian-names.js'
import { isPatronymic } from './is-patronymic.js'
import { NOBILIARY } from './particles.js'
import type { UnitRole } from './split-name.js'
import type { NameWord } from './split-words.js'

/** Indexes of the units that make the family name. */
export function findFamily(words: readonly NameWord[], inverted: number): ReadonlySet<number> {
  const last = words.length - 1
  if (words.length < 2) return new Set()
  if (inverted > 0) return new Set(range(0, Math.min(leadingWords(words, inverted), last)))
  const capitals = words.flatMap((word, i) => (word.capitals ? [i] : []))
  if (
    capitals.length > 0 &&
    capitals.length < words.length &&
    (capitals.includes(0) || capitals.includes(last))
  ) {
    return new Set(capitals)
  }
  if (isFamilyFirst(words)) return new Set([0])
  if (last >= 2 && isPatronymic(words[last]!.folded) && !isPatronymic(words[last - 1]!.folded))
    return new Set([0])
  // "de Hoop Scheffer", "van der Berg Jensen": from the particle on.
  const noble = words.findIndex((word, i) => i > 0 && NOBILIARY.has(word.particles[0] ?? ''))
  if (noble > 0) return new Set(range(noble, last + 1))
  // Boutros-Ghali, Zeta-Jones: the hyphen keeps a double family name together.
  let start = last
  while (start > 1 && words[start]!.hyphened && !isSyllablePair(words[start - 1]!, words[start]!)) start--
  return new Set(range(start, last + 1))
}

const isSyllablePair = (a: NameWord, b: NameWord) =>
  isEastAsianSyllable(a.folded) && isEastAsianSyllable(b.folded)

function leadingWords(words: readonly NameWord[], characters: number): number {
  let used = 0
  for (const [i, word] of words.entries()) {
    used += word.text.replace(/\P{L}/gu, '').length
    if (used >= characters) return i + 1
  }
  return words.length
}

function isFamilyFirst(words: readonly NameWord[]): boolean {
  const [first, ...rest] = words
  if (!first || first.initial || rest.length > 3) return false
  if (!EAST_ASIAN_FAMILY_NAMES.has(first.folded)) return false
  if (rest.some((word) => word.initial || word.particles.length > 0)) return false
  // "Ming-Hua Tse": the hyphen makes a given name of the first two.
  if (rest.length > 1 && rest[0]!.hyphened && !rest[1]!.hyphened) return false
  const familyLast = EAST_ASIAN_FAMILY_NAMES.has(rest.at(-1)!.folded)
  // "Yong Chol Kim", "Lei Zhang": a family name last and syllables before it; ambiguous ones are read
  // family first when the rest is hyphened or of two syllables: "Lee Jae-myung", "Li Ruihuan".
  if (rest.length >= 2) {
    if (!rest.every((word) => isEastAsianSyllable(word.folded))) return false
    return (
      !familyLast ||
      rest.at(-1)!.hyphened ||
      !FAMILY_LAST.has(rest.at(-1)!.folded) ||
      FAMILY_LAST.has(first.folded)
    )
  }
  return (
    isEastAsianWord(rest[0]!.folded) && (!FAMILY_LAST.has(rest[0]!.folded) || FAMILY_LAST.has(first.folded))
  )
}

/** Family names so common that a name ending in one is given name first: `Yong Chol Kim`. */
const FAMILY_LAST: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  'chen chang cho choe choi huang jo kang kim lee li liu nguyen pae paek paik pak park ri ryu tran wang wong wu yang zhang zhao zhou',
)

/** What the word at `i` is for, once the family name is known. */
export function roleOf(i: number, words: readonly NameWord[], familyAt: ReadonlySet<number>): UnitRole {
  if (familyAt.has(i)) return 'family'
  const firstGiven = words.findIndex((_, k) => !familyAt.has(k))
  if (i === firstGiven) return 'given'
  // Jae-myung, Jean-Claude: one given name.
  if (words[i]!.hyphened && range(firstGiven + 1, i + 1).every((k) => words[k]!.hyphened)) return 'given'
  if (familyAt.has(0) && words.length === 3 && isSyllablePair(words[1]!, words[2]!)) return 'given'
  return isPatronymic(words[i]!.folded) ? 'patronymic' : 'middle'
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}
