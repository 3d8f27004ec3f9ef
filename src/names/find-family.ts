import { EAST_ASIAN_FAMILY_NAMES, isEastAsianSyllable, isEastAsianWord } from './east-asian-names.js'
import { isPatronymic } from './is-patronymic.js'
import { NOBILIARY } from './particles.js'
import type { UnitRole } from './split-name.js'
import type { NameWord } from './split-words.js'

/** Indexes of the units that make the family name. */
export function findFamily(drafts: readonly NameWord[], inverted: number): ReadonlySet<number> {
  const last = drafts.length - 1
  if (drafts.length < 2) return new Set()
  if (inverted > 0) return new Set(range(0, Math.min(leadingWords(drafts, inverted), last)))
  const capitals = drafts.flatMap((draft, i) => (draft.capitals ? [i] : []))
  if (
    capitals.length > 0 &&
    capitals.length < drafts.length &&
    (capitals.includes(0) || capitals.includes(last))
  ) {
    return new Set(capitals)
  }
  if (isFamilyFirst(drafts)) return new Set([0])
  if (last >= 2 && isPatronymic(drafts[last]!.folded) && !isPatronymic(drafts[last - 1]!.folded))
    return new Set([0])
  // "de Hoop Scheffer", "van der Berg Jensen": from the particle on.
  const noble = drafts.findIndex((draft, i) => i > 0 && NOBILIARY.has(draft.particles[0] ?? ''))
  if (noble > 0) return new Set(range(noble, last + 1))
  // Boutros-Ghali, Zeta-Jones: the hyphen keeps a double family name together.
  let start = last
  while (start > 1 && drafts[start]!.hyphened && !isSyllablePair(drafts[start - 1]!, drafts[start]!)) start--
  return new Set(range(start, last + 1))
}

const isSyllablePair = (a: NameWord, b: NameWord) =>
  isEastAsianSyllable(a.folded) && isEastAsianSyllable(b.folded)

function leadingWords(drafts: readonly NameWord[], characters: number): number {
  let used = 0
  for (const [i, draft] of drafts.entries()) {
    used += draft.text.replace(/\P{L}/gu, '').length
    if (used >= characters) return i + 1
  }
  return drafts.length
}

function isFamilyFirst(drafts: readonly NameWord[]): boolean {
  const [first, ...rest] = drafts
  if (!first || first.initial || rest.length > 3) return false
  if (!EAST_ASIAN_FAMILY_NAMES.has(first.folded)) return false
  if (rest.some((draft) => draft.initial || draft.particles.length > 0)) return false
  const familyLast = EAST_ASIAN_FAMILY_NAMES.has(rest.at(-1)!.folded)
  // "Yong Chol Kim", "Lei Zhang": a family name last and syllables before it; ambiguous ones are read
  // family first when the rest is hyphened or of two syllables: "Lee Jae-myung", "Li Ruihuan".
  if (rest.length >= 2) {
    if (!rest.every((draft) => isEastAsianSyllable(draft.folded))) return false
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
const FAMILY_LAST: ReadonlySet<string> = new Set(
  'chen chang cho choe choi huang jo kang kim lee li liu nguyen pae paek paik pak park ri ryu tran wang wong wu yang zhang zhao zhou'.split(
    ' ',
  ),
)

/** What the word at `i` is for, once the family name is known. */
export function roleOf(i: number, drafts: readonly NameWord[], familyAt: ReadonlySet<number>): UnitRole {
  if (familyAt.has(i)) return 'family'
  const firstGiven = drafts.findIndex((_, k) => !familyAt.has(k))
  if (i === firstGiven) return 'given'
  // Jae-myung, Jean-Claude: one given name.
  if (drafts[i]!.hyphened && range(firstGiven + 1, i + 1).every((k) => drafts[k]!.hyphened)) return 'given'
  if (familyAt.has(0) && drafts.length === 3 && isSyllablePair(drafts[1]!, drafts[2]!)) return 'given'
  return isPatronymic(drafts[i]!.folded) ? 'patronymic' : 'middle'
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}
