import type { NameGroup, NameVariant } from '../types.js'
import { comparePrepared, findVeto, type NameComparison } from './compare-prepared.js'
import { findCandidates } from './find-candidates.js'
import { fullestName } from './fullest-name.js'
import type { KnownPerson } from './known-person.js'
import { nameReader, type ReadName } from './name-reader.js'
import type { PreparedName } from './prepare-name.js'

/** A distinct written form, where it stands, and the group it is in. */
interface Form {
  readonly text: string
  readonly name: PreparedName
  readonly indexes: number[]
}

interface Group {
  readonly forms: number[]
  /** Of these, the aliases of a known person: they may be anything, so they veto nothing. */
  readonly aliases: readonly number[]
  /** Name given by the caller, for a known person. */
  readonly known: string | null
}

interface Edge {
  readonly a: number
  readonly b: number
  readonly result: NameComparison
}

/**
 * Reconciles a bare list: full names first, best evidence first and never across a veto; then bare surnames,
 * given names and initials go to their one compatible person, and stay alone when there are several.
 */
export function reconcileNames(
  names: readonly string[],
  threshold: number,
  known: readonly KnownPerson[] = [],
  readName: ReadName = nameReader(),
): NameGroup[] {
  const forms = distinctForms(names, known, readName)
  const groups = new Map<number, Group>()
  const groupOf = forms.map((_, i) => i)
  forms.forEach((_, i) => {
    groups.set(i, { forms: [i], aliases: [], known: null })
  })
  seedKnown(forms, known, groups, groupOf)
  const edges = findEdges(forms, threshold)
  const full = edges.filter(({ a, b, result }) => !isPartial(forms, a, b, result))
  full.sort((x, y) => y.result.score - x.result.score || x.a - y.a || x.b - y.b)
  for (const edge of full) merge(edge.a, edge.b, forms, groups, groupOf)
  const partial = edges.filter(({ a, b, result }) => isPartial(forms, a, b, result))
  attachPartial(
    partial.filter(({ result }) => !result.short),
    forms,
    groups,
    groupOf,
  )
  attachPartial(
    partial.filter(({ result }) => result.short),
    forms,
    groups,
    groupOf,
  )
  return [...groups.values()]
    .map((group) => toNameGroup(group, forms, readName))
    .filter((group) => group.indexes.length > 0)
    .sort((x, y) => x.indexes[0]! - y.indexes[0]!)
}

function distinctForms(names: readonly string[], known: readonly KnownPerson[], readName: ReadName): Form[] {
  const forms = new Map<string, Form>()
  const formOf = (text: string): Form => {
    const found = forms.get(text) ?? { text, name: readName(text), indexes: [] }
    forms.set(text, found)
    return found
  }
  names.forEach((text, i) => {
    formOf(text).indexes.push(i)
  })
  for (const { name, aliases } of known) for (const text of [name, ...aliases]) formOf(text)
  return [...forms.values()]
}

function seedKnown(
  forms: readonly Form[],
  known: readonly KnownPerson[],
  groups: Map<number, Group>,
  groupOf: number[],
): void {
  const indexOf = new Map(forms.map(({ text }, i) => [text, i]))
  for (const { name, aliases } of known) {
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
    groups.set(at, { forms: own, aliases: own.filter((i) => i !== at), known: name })
  }
}

function findEdges(forms: readonly Form[], threshold: number): Edge[] {
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
function isPartial(forms: readonly Form[], a: number, b: number, { short, rule }: NameComparison): boolean {
  return short || (rule === 'initials' && isInitialed(forms[a]!) !== isInitialed(forms[b]!))
}

const isInitialed = ({ name }: Form) => name.units.some((unit) => unit.initial && unit.role === 'given')

function merge(
  a: number,
  b: number,
  forms: readonly Form[],
  groups: Map<number, Group>,
  groupOf: number[],
): void {
  const [into, from] = [groupOf[a]!, groupOf[b]!]
  if (into === from) return
  const [groupA, groupB] = [groups.get(into)!, groups.get(from)!]
  if (groupA.known !== null && groupB.known !== null) return
  if (isVetoed(groupA, groupB, forms)) return
  for (const i of groupB.forms) groupOf[i] = into
  groups.set(into, {
    forms: [...groupA.forms, ...groupB.forms],
    aliases: [...groupA.aliases, ...groupB.aliases],
    known: groupA.known ?? groupB.known,
  })
  groups.delete(from)
}

/** Enough to tell two people apart, and no quadratic cost when a name has hundreds of forms. */
const MAX_CHECKED = 12

function isVetoed(a: Group, b: Group, forms: readonly Form[]): boolean {
  const checked = (group: Group) =>
    group.forms.filter((i) => !group.aliases.includes(i)).slice(0, MAX_CHECKED)
  return checked(a).some((i) => checked(b).some((j) => findVeto(forms[i]!.name, forms[j]!.name) !== null))
}

/** Gives each group of partial names to the one group of full names it fits. */
function attachPartial(
  edges: readonly Edge[],
  forms: readonly Form[],
  groups: Map<number, Group>,
  groupOf: number[],
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
      merge(groups.get(home)!.forms[0]!, groups.get(from)!.forms[0]!, forms, groups, groupOf)
  }
}

const isLess = (a: Form, b: Form): boolean => a.name.units.length < b.name.units.length || isInitialed(a)

/** The only group, or the one written at least three times as often as any other. */
function onlyHome(
  own: ReadonlyMap<number, number>,
  forms: readonly Form[],
  groups: ReadonlyMap<number, Group>,
): number | null {
  const homes = [...own]
    .filter(([group]) => groups.has(group))
    .map(([group, score]) => ({
      group,
      score,
      weight: groups.get(group)!.forms.reduce((sum, i) => sum + forms[i]!.indexes.length, 0),
    }))
    .sort((x, y) => y.weight - x.weight || y.score - x.score || x.group - y.group)
  const [first, second] = homes
  if (!first) return null
  return !second || first.weight >= 3 * second.weight ? first.group : null
}

function toNameGroup(group: Group, forms: readonly Form[], readName: ReadName): NameGroup {
  const written = group.forms
    .map((i) => forms[i]!)
    .filter(({ indexes }) => indexes.length > 0)
    .sort((x, y) => x.indexes[0]! - y.indexes[0]!)
  const name =
    group.known ??
    (written.length > 0
      ? fullestName(written.map(({ name, indexes }) => ({ name, count: indexes.length })))
      : '')
  const main = readName(name)
  const variants: NameVariant[] = written
    .filter(({ text }) => text !== name)
    .map(({ text, name: form, indexes }) => ({ text, count: indexes.length, rule: ruleOf(main, form) }))
  return { name, variants, indexes: written.flatMap(({ indexes }) => indexes).sort((x, y) => x - y) }
}

function ruleOf(main: PreparedName, form: PreparedName): string {
  const { same, rule } = comparePrepared(main, form)
  return same ? rule : 'known-alias'
}
