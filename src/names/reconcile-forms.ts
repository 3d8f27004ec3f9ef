import { concat } from '../text/concat.js'
import { comparePrepared, findVeto, type NameComparison } from './compare-prepared.js'
import type { NamePairInText } from './find-also-known.js'
import type { AreApart } from './find-apart.js'
import { findCandidates } from './find-candidates.js'
import type { KnownPerson } from './known-person.js'
import type { PreparedName } from './prepare-name.js'

/** A distinct written form of a name. */
export interface NameForm {
  readonly text: string
  readonly name: PreparedName
  /** How often it is written; 0 for a name that only the caller gave. */
  readonly weight: number
}

/** The forms of one person, by their places in the list. */
export interface FormGroup {
  readonly forms: readonly number[]
  /** The caller's person these forms are of, or `null`. */
  readonly known: KnownPerson | null
}

interface Group extends FormGroup {
  /** Aliases of a known person: they may be anything, so they veto nothing. */
  readonly aliases: readonly number[]
  /** Where the forms are from. */
  readonly sources: Set<number>
}

interface Edge {
  readonly a: number
  readonly b: number
  readonly result: NameComparison
}

/** What forms are reconciled by. */
export interface ReconcileOptions {
  readonly threshold: number
  /** Their names and aliases must be among the forms. */
  readonly known: readonly KnownPerson[]
  /** Whether a bare surname or given name goes to the one person it fits. */
  readonly joinBare: boolean
  /** Where each form is from, if that matters: two forms that a source keeps apart are two people. */
  readonly sources?: readonly (readonly number[])[]
  /** Forms that the text itself keeps apart. */
  readonly areApart?: AreApart | undefined
  /** Forms that the text itself gives to one person. */
  readonly alsoKnown?: readonly NamePairInText[]
}

/**
 * Puts the forms of one person together: full names first, best evidence first and never across a veto; then initials and bare
 * surnames and given names go to their one compatible person, and stay alone where there are several.
 */
export function reconcileForms(
  forms: readonly NameForm[],
  { threshold, known, joinBare, sources, areApart = NOT_APART, alsoKnown = [] }: ReconcileOptions,
): FormGroup[] {
  const groups = new Map<number, Group>()
  const groupOf = forms.map((_, i) => i)
  forms.forEach((_, i) => {
    groups.set(i, { forms: [i], aliases: [], known: null, sources: sources ? new Set(sources[i]) : NOWHERE })
  })
  seedKnown(forms, known, sources, groups, groupOf)
  const edges = findEdges(forms, threshold)
  if (alsoKnown.length > 0) {
    const indexOf = new Map(forms.map(({ text }, i) => [text, i]))
    for (const [a, b] of alsoKnown) {
      const [i, j] = [indexOf.get(a), indexOf.get(b)]
      if (i !== undefined && j !== undefined) merge(i, j, forms, groups, groupOf, areApart, 'text')
    }
  }
  const full = edges.filter(({ a, b, result }) => !isPartial(forms, a, b, result))
  full.sort((x, y) => y.result.score - x.result.score || x.a - y.a || x.b - y.b)
  for (const { a, b, result } of full) {
    // MADIBA is the caller's Madiba, however unlike the name that Madiba stands for.
    const alias = result.rule === 'same' && (isAlias(a, groups, groupOf) || isAlias(b, groups, groupOf))
    merge(a, b, forms, groups, groupOf, areApart, alias ? 'alias' : 'spelling')
  }
  const partial = edges.filter(({ a, b, result }) => isPartial(forms, a, b, result))
  const [bare, initialed] = [
    partial.filter(({ result }) => result.short),
    partial.filter(({ result }) => !result.short),
  ]
  attachPartial(initialed, forms, groups, groupOf, areApart)
  if (joinBare) attachPartial(bare, forms, groups, groupOf, areApart)
  return [...groups.values()]
}

function seedKnown(
  forms: readonly NameForm[],
  known: readonly KnownPerson[],
  sources: ReconcileOptions['sources'],
  groups: Map<number, Group>,
  groupOf: number[],
): void {
  const indexOf = new Map(forms.map(({ text }, i) => [text, i]))
  for (const person of known) {
    const { name, aliases } = person
    const at = indexOf.get(name)!
    if (groups.get(at)?.known !== null) continue
    const members = [name, ...aliases]
      .map((text) => indexOf.get(text)!)
      .filter((i) => groups.get(i)?.known === null)
    for (const i of members) {
      groups.delete(i)
      groupOf[i] = at
    }
    const own = [...new Set(members)]
    groups.set(at, {
      forms: own,
      aliases: own.filter((i) => i !== at),
      known: person,
      sources: new Set(concat(own.map((i) => sources?.[i] ?? []))),
    })
  }
}

function findEdges(forms: readonly NameForm[], threshold: number): Edge[] {
  const candidatesOf = findCandidates(forms.map(({ name }) => name))
  const edges: Edge[] = []
  const seen = new Set<number>()
  forms.forEach((form, a) => {
    for (const b of candidatesOf(a)) {
      const key = Math.min(a, b) * forms.length + Math.max(a, b)
      if (seen.has(key)) continue
      seen.add(key)
      const result = comparePrepared(form.name, forms[b]!.name, threshold)
      if (result.same) edges.push({ a: Math.min(a, b), b: Math.max(a, b), result })
    }
  })
  return edges
}

/** One of the two is a bare surname, a given name or initials and a surname. */
function isPartial(
  forms: readonly NameForm[],
  a: number,
  b: number,
  { short, rule }: NameComparison,
): boolean {
  return short || (rule === 'initials' && isInitialed(forms[a]!) !== isInitialed(forms[b]!))
}

const isInitialed = ({ name }: NameForm) => name.units.some((unit) => unit.initial && unit.role === 'given')

const isAlias = (i: number, groups: ReadonlyMap<number, Group>, groupOf: readonly number[]): boolean =>
  groups.get(groupOf[i]!)!.aliases.includes(i)

/** What says that two forms are of one person: their spelling, which a veto outweighs; the caller; the text. */
type Proof = 'spelling' | 'alias' | 'text'

function merge(
  a: number,
  b: number,
  forms: readonly NameForm[],
  groups: Map<number, Group>,
  groupOf: number[],
  areApart: AreApart,
  proof: Proof = 'spelling',
): void {
  const [into, from] = [groupOf[a]!, groupOf[b]!]
  if (into === from) return
  const [groupA, groupB] = [groups.get(into)!, groups.get(from)!]
  if (groupA.known !== null && groupB.known !== null) return
  if (haveCommon(groupA.sources, groupB.sources)) return
  if (proof === 'spelling' && isVetoed(groupA, groupB, forms, areApart)) return
  for (const i of groupB.forms) groupOf[i] = into
  groups.set(into, {
    forms: [...groupA.forms, ...groupB.forms],
    aliases: [...groupA.aliases, ...groupB.aliases, ...(proof === 'alias' ? [a, b] : [])],
    known: groupA.known ?? groupB.known,
    sources: union(groupA.sources, groupB.sources),
  })
  groups.delete(from)
}

const NOT_APART: AreApart = () => false
const NOWHERE: Set<number> = new Set()

/** The smaller set goes into the larger one. */
function union(a: Set<number>, b: Set<number>): Set<number> {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const item of small) large.add(item)
  return large
}

function haveCommon(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const item of small) if (large.has(item)) return true
  return false
}

/** Enough to tell two people apart, and no quadratic cost when a name has hundreds of forms. */
const MAX_CHECKED = 12

function isVetoed(a: Group, b: Group, forms: readonly NameForm[], areApart: AreApart): boolean {
  const checked = (group: Group) =>
    group.forms.filter((i) => !group.aliases.includes(i)).slice(0, MAX_CHECKED)
  return checked(a).some((i) =>
    checked(b).some(
      (j) => areApart(forms[i]!.text, forms[j]!.text) || findVeto(forms[i]!.name, forms[j]!.name) !== null,
    ),
  )
}

/** Gives each group of partial names to the one group of full names it fits. */
function attachPartial(
  edges: readonly Edge[],
  forms: readonly NameForm[],
  groups: Map<number, Group>,
  groupOf: number[],
  areApart: AreApart,
): void {
  const targets = new Map<number, Map<number, number>>()
  const note = (from: number, to: number, score: number) => {
    const own = targets.get(from) ?? new Map<number, number>()
    own.set(to, Math.max(own.get(to) ?? 0, score))
    targets.set(from, own)
  }
  for (const { a, b, result } of edges) {
    const [from, to] = isLess(forms[a]!, forms[b]!) ? [a, b] : [b, a]
    if (groupOf[from] !== groupOf[to]) note(groupOf[from]!, groupOf[to]!, result.score)
  }
  for (const [from, own] of targets) {
    const home = onlyHome(own, forms, groups)
    if (home !== null && groups.has(from))
      merge(groups.get(home)!.forms[0]!, groups.get(from)!.forms[0]!, forms, groups, groupOf, areApart)
  }
}

const isLess = (a: NameForm, b: NameForm): boolean =>
  a.name.units.length < b.name.units.length || isInitialed(a)

/** The only group, or the one written at least three times as often as any other. */
function onlyHome(
  own: ReadonlyMap<number, number>,
  forms: readonly NameForm[],
  groups: ReadonlyMap<number, Group>,
): number | null {
  const homes = [...own]
    .filter(([group]) => groups.has(group))
    .map(([group, score]) => ({
      group,
      score,
      weight: groups.get(group)!.forms.reduce((sum, i) => sum + forms[i]!.weight, 0),
    }))
    .sort((x, y) => y.weight - x.weight || y.score - x.score || x.group - y.group)
  const [first, second] = homes
  if (!first) return null
  return !second || first.weight >= 3 * second.weight ? first.group : null
}
