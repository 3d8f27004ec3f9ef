import { wordSet } from '../text/word-set.js'
import type { Gender } from './given-names.js'

/** What tells which of several people a short name stands for. */
export interface Home {
  /** The gender of the person, if a title or the given name tells. */
  readonly gender: Gender
  /** Introduced as somebody's relative: "his wife, Elena Whitfield". */
  readonly kin: boolean
  /** Introduced as dead: "the late Walter Brandt". */
  readonly late: boolean
  /** Where the person was last named, of the mentions read so far; -1 before the first. */
  readonly latest: number
  /** How often, of the mentions read so far. */
  readonly named: number
  /** How often by a bare name, of the mentions read so far. */
  readonly namedBare: number
  /** Titles before the whole name, Mr. and the like left out. */
  readonly titles: ReadonlySet<string>
}

/** What tells which of a family a name stands for: Mr. or "the late" before it, a given name in it. */
export interface Clue {
  readonly gender: Gender
  readonly late: boolean
  readonly bare: boolean
  /** The title right before it: `sheriff`, `mr`. */
  readonly title: string | null
  /** Where it stands. */
  readonly at: number
}

/** What decided between two people, by number. */
export const HOME_CRITERIA = [
  'same-place',
  'not-named-yet',
  'named-later',
  'late',
  'relative',
  'main-person',
  'gender',
  'called-so',
  'title',
] as const

/** Somebody named this many times as often is the one the story is about. */
const MAIN_PERSON = 4

/** Somebody called so this many times keeps the bare name, where nobody else of that name was near, in UTF-16 units. */
const CALLED_SO = 2
const NEAR = 400

/** Above 0 if a name rather stands for `a`, below 0 if for `b`; its size is the number of what decided. */
export function compareHomes(a: Home, b: Home, clue: Clue): number {
  const { gender, late, bare, title } = clue
  if (a.latest >= 0 !== b.latest >= 0) return a.latest >= 0 ? 1 : -1
  // Mrs. Boadu is Abena Boadu, of whom the story has said Mrs., before a Nana Boadu of whom it has not.
  if (gender !== null && (a.gender === gender) !== (b.gender === gender)) return a.gender === gender ? 6 : -6
  // Sheriff Boyd is Sheriff Tom Boyd, whoever else is called Boyd
  if (title !== null && a.titles.has(title) !== b.titles.has(title)) return a.titles.has(title) ? 8 : -8
  if (bare) {
    if (gender !== null && a.late !== b.late) return a.late === late ? 3 : -3
    if (gender === null && a.kin !== b.kin) return b.kin ? 4 : -4
    if (isCalledSo(a, b, clue)) return 7
    if (isCalledSo(b, a, clue)) return -7
    const [more, fewer] = [Math.max(a.named, b.named), Math.min(a.named, b.named)]
    if (more >= MAIN_PERSON * fewer + MAIN_PERSON) return a.named > b.named ? 5 : -5
  }
  if (a.latest === b.latest) return 0
  return a.latest > b.latest ? 2 : -2
}

/** Mr., Ms. and the like: whoever the story is about may have them. */
export function isCourtesy(title: string): boolean {
  return COURTESY.has(title)
}

const COURTESY = wordSet('mr mrs ms miss mx mme mlle sir dame lady madam madame')

/** Wanda Lovik, whom the story calls Lovik, and not her cousin Jonas Lovik, whom it has named once a while ago. */
function isCalledSo(a: Home, b: Home, { at }: Clue): boolean {
  return a.namedBare >= CALLED_SO && b.namedBare === 0 && at - b.latest > NEAR
}
