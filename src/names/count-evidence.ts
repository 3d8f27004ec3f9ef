import { interned } from '../text/interned.js'
import type { Run } from './find-runs.js'
import { NAME_EVIDENCE } from './name-evidence.js'
import type { NameLexicon } from './name-lexicon.js'
import type { Word } from './read-words.js'
import { foldedAt, textOf } from './word-tests.js'

/** The rules that say anything of a name of one word, or of several, by where they need to be asked. */
interface Asked {
  readonly inName: readonly number[]
  readonly everywhere: readonly number[]
  readonly before: ReadonlyMap<string, readonly number[]>
  readonly after: ReadonlyMap<string, readonly number[]>
  /** Those of `inName` that hold, by the name, for us and for what each caller taught. */
  readonly kept: Kept
  readonly keptFor: WeakMap<NameLexicon, Kept>
}

type Kept = Map<string, readonly number[]>

let ofBare: Asked | undefined
let ofFull: Asked | undefined

/** Counts for each rule in `held` that it holds for one more run of a form; what speaks for a form counts once. */
export function countEvidence(words: readonly Word[], run: Run, bare: boolean, held: number[]): void {
  if (bare) ofBare ??= sortRules('bare')
  else ofFull ??= sortRules('full')
  const asked = bare ? ofBare! : ofFull!
  const count = (i: number): void => {
    const { full, bare: weight } = NAME_EVIDENCE[i]!
    if ((bare ? weight : full) < 0 || held[i] === 0) held[i]!++
  }
  for (const i of heldInName(words, run, asked)) count(i)
  const before = foldedAt(words, run.from - 1)
  for (const i of asked.everywhere) if (NAME_EVIDENCE[i]!.holds(words, run)) count(i)
  for (const i of asked.before.get(before) ?? NONE) if (NAME_EVIDENCE[i]!.holds(words, run)) count(i)
  for (const i of asked.after.get(foldedAt(words, run.to)) ?? NONE) {
    const rule = NAME_EVIDENCE[i]!
    if (!rule.before?.has(before) && rule.holds(words, run)) count(i)
  }
}

const NONE: readonly number[] = []

function sortRules(kind: 'bare' | 'full'): Asked {
  const inName: number[] = []
  const everywhere: number[] = []
  const before = new Map<string, number[]>()
  const after = new Map<string, number[]>()
  const add = (at: Map<string, number[]>, near: ReadonlySet<string> | undefined, i: number): void => {
    for (const word of near ?? []) at.set(word, [...(at.get(word) ?? []), i])
  }
  for (const [i, rule] of NAME_EVIDENCE.entries()) {
    if (rule[kind] === 0) continue
    if (rule.inName) inName.push(i)
    else if (!rule.before && !rule.after) everywhere.push(i)
    add(before, rule.before, i)
    add(after, rule.after, i)
  }
  return { inName, everywhere, before, after, kept: new Map(), keptFor: new WeakMap() }
}

const MOST_KEPT = 2048

/** The rules of the name alone that hold: asked once for a name, in this story and the next. */
function heldInName(words: readonly Word[], run: Run, asked: Asked): readonly number[] {
  const known = knownTo(words[run.from]!.type.lexicon, asked)
  const text = textOf(words, run)
  let held = known.get(text)
  if (!held) {
    held = asked.inName.filter((i) => NAME_EVIDENCE[i]!.holds(words, run))
    if (known.size === MOST_KEPT) known.clear()
    known.set(interned(text), held)
  }
  return held
}

function knownTo(lexicon: NameLexicon | undefined, { kept, keptFor }: Asked): Kept {
  if (!lexicon) return kept
  let known = keptFor.get(lexicon)
  if (!known) {
    known = new Map()
    keptFor.set(lexicon, known)
  }
  return known
}
